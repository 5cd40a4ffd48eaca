/** What the search field offers; loaded, with the index and the lines of the list, when the field is first used. */
import { loadAnnex, loadFormerNames, loadKeyFigures, loadProvenance } from "../../domain/provenance";
import { memoize } from "../../domain/memoize";
import type { Hit } from "../../domain/search";
import { loadOutlines } from "../../themes";
import { loadBase } from "../../map/base";
import { loadIndicators } from "../../indicators";
import type { Indicator } from "../../indicators/indicator";
import { Finder } from "../../state/finder.svelte";
import type { AppContext } from "../../state/context";
import { Loadable } from "../../state/loadable.svelte";
import { placeSelection } from "../../state/selection";
import { answersTo, lookedUp, type Answer } from "./answers";
import { typedCoordinates, type TypedCoordinates } from "./coordinates";
import { foundWords } from "./found-words";
import { filterTargets, groundTargets, indicatorTargets, seatTargets } from "./map-targets";
import SearchResults from "./SearchResults.svelte";
import { weights, type SearchTarget } from "./target";

export type Option =
  | { key: string; hit: Hit; target: null }
  | { key: string; hit: Hit; target: SearchTarget }
  | { key: string; answer: Answer };

export interface Options {
  /** Answers before hits; suggestions for an empty query. */
  optionsFor: (query: string) => Option[];
  /** What is to be said of a query with so many options: that there are none, or why, or why not others; null where they speak for themselves. */
  remarkOn: (query: string, options: number) => string | null;
  /** «3 kết quả» */
  countOf: (options: number) => string;
  /** Loads the targets other than units and features; again where that failed. */
  loadMore: () => void;
  readonly waiting: boolean;
  readonly failed: boolean;
}

/** What finds, and what shows what it found. */
export interface SearchCode {
  finder: Options;
  SearchResults: typeof SearchResults;
}

export const loadSearch = async (context: AppContext): Promise<SearchCode> => ({
  finder: await loadOptions(context),
  SearchResults,
});

/** At most so many of the names of targets, and of the rows of figures and help, which are many for any word. */
const most = { names: 12, rows: 6 };

async function loadOptions(context: AppContext): Promise<Options> {
  const { app, catalogue, locale } = context;
  const { judgeOf } = await import("../place/refusal");
  const base = new Loadable(loadBase);
  const atOnce = [...filterTargets(context), ...seatTargets(context)];
  const parts = [
    async () => {
      const pages = await import("./page-targets");
      const [annex, figures, { sources }] = await Promise.all([loadAnnex(), loadKeyFigures(), loadProvenance()]);
      return [
        ...pages.pageTargets(context),
        ...pages.helpTargets(context),
        ...pages.glossaryTargets(context),
        ...pages.documentTargets(context, [...sources.values()]),
        ...pages.figureTargets(context, annex, figures),
      ];
    },
    async () => indicatorTargets(context, (await loadIndicators()).indicators),
    async () => {
      if (!(await catalogue.indicators.load())) throw new Error("no indicators");
      return [];
    },
    async () => {
      const [ground, geography] = await Promise.all([base.load(), loadOutlines()]);
      if (!ground) throw new Error("no base map");
      return groundTargets(context, ground, geography);
    },
  ].map((read) => new Loadable<SearchTarget[]>(read));
  /** Of the reader's own tables, which come and go while the page is open; made once of each indicator. */
  const ownTargets = memoize((indicator: Indicator) => indicatorTargets(context, [indicator]));
  const own = (): Indicator[] => (catalogue.indicators.value?.indicators ?? []).filter(({ group }) => group === "own");
  const targets = (): SearchTarget[] => [
    ...atOnce,
    ...parts.flatMap(({ value }) => value ?? []),
    ...own().flatMap(ownTargets),
  ];
  const finder = new Finder(catalogue, await loadFormerNames(), () => targets().map(({ entry }) => entry));

  const typed = (query: string): TypedCoordinates =>
    typedCoordinates(context, query, judgeOf(app.geography.value, base.value));

  /** The first place at once with its report. */
  function placeAnswers({ places, fault }: TypedCoordinates): Answer[] {
    const [first] = places;
    if (!first || fault !== null) return places.map(({ answer }) => answer);
    const { name } = first.answer;
    const report: Answer = {
      id: "coordinates-report",
      icon: "source",
      name: locale.t(foundWords.reportOn, { place: name }),
      detail: locale.t(foundWords.reportWhy),
      act: () => app.openPage("report", [placeSelection(first.place)]),
    };
    return [first.answer, report, ...places.slice(1).map(({ answer }) => answer)];
  }

  function optionsFor(query: string): Option[] {
    const asked = typed(query);
    if (asked.sure) return placeAnswers(asked).map((answer) => ({ key: answer.id, answer }));
    const answers = answersTo(context, query);
    const byKey = new Map(targets().map((each) => [each.entry.key, each]));
    const left = { ...most };
    /** With an answer, guesses at a typing error are of no use. */
    const hits = finder
      .search(query, app.view.era, Infinity)
      .filter(({ grade }) => answers.length === 0 || grade !== "slip")
      .filter(({ entry }) => left[entry.weight < weights.figure ? "names" : "rows"]-- > 0);
    return [
      ...answers.map((answer) => ({ key: answer.id, answer })),
      ...hits.map((hit) => ({ key: hit.entry.key, hit, target: byKey.get(hit.entry.key) ?? null })),
      ...lookedUp(context, query).map((answer) => ({ key: answer.id, answer })),
    ];
  }

  const waiting = (): boolean => parts.some(({ status }) => status === "loading");

  function remarkOn(query: string, options: number): string | null {
    if (!query) return null;
    const { fault, sure } = typed(query);
    if (options > 0) return sure ? fault : null;
    return fault ?? (waiting() ? null : locale.t(foundWords.none, { query }));
  }

  return {
    optionsFor,
    remarkOn,
    countOf: (n) => locale.t(foundWords.count, { n }),
    loadMore: () => {
      void app.geography.load();
      parts.forEach((part) => void part.load());
    },
    get waiting() {
      return waiting();
    },
    get failed() {
      return parts.some(({ status }) => status === "failed");
    },
  };
}
