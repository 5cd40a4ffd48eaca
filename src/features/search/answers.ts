/** What the search answers besides names: the list a word asks for, a theme narrowed to a place, and printing. */
import { crossesDistricts } from "../../domain/lineage";
import { fold, normalise } from "../../domain/normalise";
import { levels } from "../../domain/unit";
import { fullName, unitsOf } from "../../domain/units";
import { layers } from "../../themes";
import type { AppContext } from "../../state/context";
import type { IconName } from "../../components/Icon.svelte";
import { common } from "../../locale/common";
import { mapTools } from "../../locale/tools-on-map";
import { startMeasuring } from "../measure";
import { pickOwnPosition, pickPlace } from "../place";
import { print } from "../print";
import { nearAnswers } from "./near-answers";
import { both } from "./target";
import { foundWords } from "./found-words";

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
  ["nhập khác huyện", "khác huyện", "liên huyện", "xã liên huyện", "hai huyện", "2 huyện"],
  ["cross-district", "cross district", "across districts", "two districts", "two former districts"],
].flat();

/** Where no drawn map is, nothing has a middle. */
const middleAnswer = (context: AppContext): Known[] => {
  const { locale, maps } = context;
  if (!maps.map) return [];
  return [
    {
      id: "middle",
      icon: "place",
      name: locale.t(mapTools.mapMiddle),
      detail: "",
      phrases: both(mapTools.mapMiddle),
      act: () => pickPlace(context),
    },
  ];
};

const known = (context: AppContext): Known[] => {
  const { app, locale, panels } = context;
  const n = unitsOf("commune").filter(({ ref }) => crossesDistricts(ref)).length;
  return [
    {
      id: "crossing",
      icon: "merge",
      name: locale.t(foundWords.crossing, { n }),
      detail: locale.t(foundWords.crossingWhy),
      phrases: crossingPhrases,
      act: () => {
        app.setEra("after");
        panels.showList({ kind: "units", level: "commune", crossing: true });
      },
    },
    ...layers.toReversed().map((layer) => ({
      id: layer.id,
      icon: "list" as const,
      name: locale.t(common.layerListName, { name: locale.t(layer.title) }),
      detail: "",
      phrases: [layer.title, layer.shortTitle].flatMap(({ vi, en }) => [vi, en]),
      act: () => {
        app.toggleLayer(layer.id, true);
        panels.showList({ kind: "layer", layer: layer.id });
      },
    })),
    {
      id: "own-position",
      icon: "target" as const,
      name: locale.t(mapTools.ownPosition),
      detail: locale.t(foundWords.ownPositionWhy),
      phrases: both(mapTools.ownPosition),
      act: () => pickOwnPosition(context),
    },
    {
      id: "measure",
      icon: "ruler" as const,
      name: locale.t(common.toolMeasure),
      detail: "",
      phrases: [...both(common.toolMeasure), ...both(foundWords.measure)],
      act: () => startMeasuring(context),
    },
    ...middleAnswer(context),
    {
      id: "print",
      icon: "print",
      name: locale.t(common.mapPrint),
      detail: "",
      phrases: [locale.t(common.mapPrint)],
      act: () => void print(context),
    },
  ];
};

/** Between a theme and a place. */
const between = /^(o|tai|trong|in|of) /;

/** The layers that the query names, narrowed to each unit that the rest of it names: «thủy điện Mường Ảng». */
function narrowed({ app, locale, panels }: AppContext, query: string): Answer[] {
  const asked = normalise(query);
  return layers.toReversed().flatMap((layer) => {
    const titles = both(layer.title, layer.shortTitle).map(normalise);
    const title = titles.toSorted((a, b) => b.length - a.length).find((each) => asked.startsWith(`${each} `));
    const place = title && asked.slice(title.length + 1).replace(between, "");
    if (!place) return [];
    return levels.flatMap(unitsOf).flatMap((of) => {
      const { key, ref, name } = of;
      if (![name, fullName(of, "vi"), fullName(of, "en")].some((each) => normalise(each) === place)) return [];
      return {
        id: `${layer.id}-${key}`,
        icon: "filter" as const,
        name: locale.t(foundWords.layerIn, { layer: locale.t(layer.title), place: fullName(of, locale.language) }),
        detail: "",
        act: () => {
          app.toggleLayer(layer.id, true);
          app.setWithin({ kind: "unit", unit: ref });
          panels.showList({ kind: "layer", layer: layer.id });
        },
      };
    });
  });
}

/** A code that a unit bears, or a text that says a date or an era with the name: the page says what each was and is. */
export function lookedUp({ app, locale }: AppContext, query: string): Answer[] {
  const asked = query.trim();
  const code = /^0?3\d{3}$/.test(asked) ? asked.padStart(5, "0") : null;
  const known = code !== null && unitsOf("former-commune").some(({ ref }) => ref.code === code);
  const named = /^.{3,60}\s\(?(?:cũ|mới|former|old)\)?$/iu.test(asked);
  if (!known && !named) return [];
  return [
    {
      id: "lookup",
      icon: "list",
      name: known
        ? locale.t(foundWords.lookUpCode, { code: code ?? "" })
        : locale.t(foundWords.lookUpName, { name: asked }),
      detail: locale.t(foundWords.lookUpCodeWhy),
      act: () => {
        app.openPage("lookup");
        app.set({ part: known ? code : asked });
      },
    },
  ];
}

/** All of them for an empty query, as suggestions; else those that the query begins to name. */
export function answersTo(context: AppContext, query: string): Answer[] {
  const asked = fold(query.trim());
  if (!asked) return known(context);
  if (asked.length < enough) return [];
  const answers = known(context).filter(({ phrases }) => phrases.some((phrase) => fold(phrase).startsWith(asked)));
  return [...answers, ...narrowed(context, query), ...nearAnswers(context, query)];
}
