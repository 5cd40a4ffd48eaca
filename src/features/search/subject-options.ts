/** What a page can be about, by what is typed: units and features by name, places by coordinates, the reader's regions. */
import { loadFormerNames } from "../../domain/provenance";
import { containing } from "../../domain/normalise";
import { loadBase } from "../../map/base";
import type { AppContext } from "../../state/context";
import { Finder } from "../../state/finder.svelte";
import { Loadable } from "../../state/loadable.svelte";
import { parseSelection, placeSelection } from "../../state/selection";
import type { Subject } from "../../state/view";
import { common } from "../../locale/common";
import { typedCoordinates } from "./coordinates";
import type { Option } from "./search-options";

export { default as OptionLine } from "./OptionLine.svelte";

export type SubjectOption = Option & { subject: Subject };

export interface SubjectOptions {
  optionsFor: (query: string) => SubjectOption[];
  /** What is to be said of coordinates that cannot be used; null for any other query. */
  remarkOn: (query: string) => string | null;
}

const most = 8;

/** Rejects when a part cannot be loaded. */
export async function loadSubjectOptions(context: AppContext): Promise<SubjectOptions> {
  const { app, catalogue, locale } = context;
  const base = new Loadable(loadBase);
  const [{ judgeOf }, former] = await Promise.all([import("../place/refusal"), loadFormerNames(), base.load()]);
  const finder = new Finder(catalogue, former, () => []);
  const typed = (query: string) => typedCoordinates(context, query, judgeOf(app.geography.value, base.value));

  const regions = (query: string): SubjectOption[] =>
    app.view.regions.flatMap(({ name }, at) => {
      if (!containing(query)(name)) return [];
      const answer = {
        id: `region-${at}`,
        icon: "region",
        name,
        detail: locale.t(common.toolRegions),
        act: () => {},
      } as const;
      return [{ key: answer.id, answer, subject: { kind: "region", at } }];
    });

  function optionsFor(query: string): SubjectOption[] {
    if (!query) return regions(query);
    const { places, sure } = typed(query);
    if (sure) return places.map(({ answer, place }) => ({ key: answer.id, answer, subject: placeSelection(place) }));
    const hits = finder.search(query, app.view.era, most).flatMap((hit): SubjectOption[] => {
      const subject = parseSelection(hit.entry.key);
      return subject ? [{ key: hit.entry.key, hit, target: null, subject }] : [];
    });
    return [...regions(query), ...hits];
  }

  return { optionsFor, remarkOn: (query) => typed(query).fault };
}
