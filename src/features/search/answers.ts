/** What the search answers besides names: the list a word asks for, and printing. */
import { crossesDistricts } from "../../domain/lineage";
import { fold } from "../../domain/names";
import { unitsOf } from "../../domain/units";
import { layers } from "../../themes";
import type { Shell } from "../../state/shell.svelte";
import type { IconName } from "../../components/Icon.svelte";

export interface Answer {
  id: string;
  icon: IconName;
  name: string;
  detail: string;
  act: () => void;
}

interface Known extends Answer {
  /** Beginnings of these, without diacritics, call for the answer. */
  phrases: string[];
}

/** Fewer letters begin too many names. */
const enough = 4;
const crossingPhrases = [
  ["liên huyện", "xã liên huyện", "hai huyện", "2 huyện"],
  ["cross-district", "cross district", "across districts", "two districts", "two former districts"],
].flat();

function crossing(shell: Shell): Known {
  const n = unitsOf("commune").filter(({ ref }) => crossesDistricts(ref)).length;
  return {
    id: "crossing",
    icon: "merge",
    name: shell.t("search.crossing", { n }),
    detail: shell.t("search.crossing.why"),
    phrases: crossingPhrases,
    act: () => {
      shell.app.setEra("after");
      shell.showList({ kind: "units", level: "commune", crossing: true });
    },
  };
}

const known = (shell: Shell): Known[] => [
  crossing(shell),
  ...layers.toReversed().map((layer) => ({
    id: layer.id,
    icon: "list" as const,
    name: shell.t("layer.list.name", { name: shell.text(layer.title) }),
    detail: "",
    phrases: [layer.title, layer.shortTitle].flatMap(({ vi, en }) => [vi, en]),
    act: () => {
      shell.app.toggleLayer(layer.id, true);
      shell.showList({ kind: "layer", layer: layer.id });
    },
  })),
  {
    id: "print",
    icon: "print",
    name: shell.t("map.print"),
    detail: "",
    phrases: [shell.t("map.print")],
    act: () => void shell.print(),
  },
];

/** All of them for an empty query, as suggestions; else those that the query begins to name. */
export function answersTo(shell: Shell, query: string): Answer[] {
  const asked = fold(query.trim());
  if (!asked) return known(shell);
  if (asked.length < enough) return [];
  return known(shell).filter(({ phrases }) => phrases.some((phrase) => fold(phrase).startsWith(asked)));
}
