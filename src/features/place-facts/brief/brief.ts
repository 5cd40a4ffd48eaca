/** A place in six sentences made from the figures: where, what commune, of what kind, what is near, what is listed, what is not known. */
import type { UnitIndicatorRow } from "../../../../data/schema";
import type { Geographic } from "../../../domain/coordinates/ellipsoid";
import { provenanceOf } from "../../../domain/figures";
import { formatArea, formatDate, formatDensity, formatPeople } from "../../../domain/format";
import type { Geography } from "../../../domain/geography";
import { partsOf } from "../../../domain/lineage";
import { capitalise } from "../../../domain/names";
import { fullName, populationIn, type Unit } from "../../../domain/units";
import { common } from "../../../locale/common";
import type { Locale } from "../../../locale/locale";
import type { BaseFeatures } from "../../../map/base";
import type { Themes } from "../../../themes";
import type { FeatureRef } from "../../../themes/feature";
import { featureCount } from "../../../themes/totals";
import { valueName } from "../../card";
import { layersIn } from "../listed";
import { ringOf } from "../rings";
import { inEach, enumerated } from "../say";
import { unitsCalled } from "../units-called";
import { doubtAt, drawnAccuracyKm, innerAccuracyKm, mayLieIn, type Doubt, type Where } from "../where";
import { whereWords } from "../where-words";
import { countText, sayNear, type Sentence } from "./sentence";
import { briefWords as words } from "./words";

/** Radius of the fifth sentence. */
const ringKm = 10;

/** What of a thing its brief takes into account. */
export interface OfThing {
  /** Itself, which is neither near itself nor counted. */
  except: readonly FeatureRef[];
  /** Its point may be off by some kilometres. */
  rough: boolean;
  /** Units that its source names besides those its point lies in. */
  named: readonly Unit[];
}
const ofNothing: OfThing = { except: [], rough: false, named: [] };

/** «xã Thanh Nưa (xã Thanh Hưng và xã Thanh Nưa cũ, huyện Điện Biên cũ)», for each commune that it may be. */
function candidates(locale: Locale, own: Where, { wheres, communes }: Doubt): string[] {
  const { language, t } = locale;
  return [own.commune, ...communes].map((commune) => {
    const those = [own, ...wheres].filter((where) => where.commune.key === commune.key);
    const names = (units: readonly Unit[], joint: "and" | "or") =>
      enumerated(locale, [...new Set(units.map((of) => fullName(of, language)))], joint);
    return t(words.candidate, {
      commune: fullName(commune, language),
      former: names(those.map(({ former }) => former), "or"),
      district: names(those.map(({ district }) => district), "or"),
    }); // prettier-ignore
  });
}

function sayWhere(at: Geographic, where: Where, geography: Geography, { named, rough }: OfThing): Sentence {
  const { former, commune, district } = where;
  const merged = partsOf(commune.ref).length > 1;
  const others = rough ? [] : mayLieIn(at, former, geography);
  const doubt = rough ? null : doubtAt(at, where, geography);
  const text = inEach((locale) => {
    const { language, t } = locale;
    const listed = (units: readonly Unit[]): string => enumerated(locale, units.map((of) => fullName(of, language))); // prettier-ignore
    const source = named.length > 0 ? t(words.named, { names: unitsCalled(named)[language] }) : "";
    const clause = String(commune.resolutionClause ?? "");
    if (doubt) {
      const all = candidates(locale, where, doubt);
      return t(words.onLine, {
        all: enumerated(locale, doubt.beyond ? [...all, t(whereWords.beyondOutline)] : all, "or"),
        commune: fullName(commune, language),
        km: drawnAccuracyKm,
        clause,
        named: source,
      });
    }
    return t(rough ? words.roughlyWhere : words.where, {
      commune: fullName(commune, language),
      former: fullName(former, language),
      district: fullName(district, language),
      approximate: merged ? t(words.approximate) : "",
      clause,
      maybe: others.length > 0 ? t(words.maybe, { km: innerAccuracyKm, names: listed(others.map(({ of }) => of)) }) : "",
      named: source,
    }); // prettier-ignore
  });
  return { text, sources: ["nq-1661-2025", "osm-2026", ...(merged ? ["censusvn2009"] : [])], asOf: "2025-06-16" };
}

function sayCommune({ commune }: Where): Sentence {
  const { area } = commune;
  const population = populationIn(commune, "scheme-2025");
  const text = inEach(({ language, t }) =>
    t(words.whole, {
      commune: fullName(commune, language),
      area: formatArea(area.value, language),
      people: population ? formatPeople(population.value, language) : t(common.missing),
      date: formatDate(area.asOf, language),
      density: population ? formatDensity(population.value / area.value, language) : t(common.missing),
      n: partsOf(commune.ref).length,
    }),
  );
  return { text, ...provenanceOf([area, ...(population ? [population] : [])]) };
}

/** Of one commune: of the border or not, and its zone. */
export function sayKind({ commune }: Pick<Where, "commune">, { indicatorsByUnit }: Themes): Sentence {
  const about = (indicator: string): UnitIndicatorRow[] =>
    indicatorsByUnit.filter((row) => row.level === "commune" && row.indicator === indicator);
  const own = (rows: UnitIndicatorRow[]) => rows.find(({ codes }) => codes.includes(commune.ref.code));
  const borders = about("border_commune");
  const [border, zone] = [own(borders), own(about("zone_2026_2030"))];
  const text = inEach(({ language, t }) =>
    t(words.status, {
      Commune: capitalise(fullName(commune, language)),
      border: border ? t(words.border, { country: valueName(border.value_text ?? "")[language] }) : t(words.noBorder),
      zone: zone
        ? t(words.zone, { zone: zone.value_text ?? "", year: (zone.year ?? "").replace("-", "\u2013") })
        : t(words.noZone),
    }),
  );
  const rows = [border ?? borders[0], zone].filter((row) => row !== undefined);
  return { text, ...provenanceOf(rows.map(({ source, as_of }) => ({ sources: source, asOf: as_of }))) };
}

function sayFeatures(
  at: Geographic,
  { commune }: Where,
  themes: Themes,
  geography: Geography,
  { except }: OfThing,
): Sentence {
  const here = layersIn(commune, themes, except).map(({ layer, inside }) => ({ layer, features: inside }));
  const { layers } = ringOf(ringKm, at, themes, geography, except);
  const maybe = layers.reduce((sum, each) => sum + each.maybe.length, 0);
  const text = inEach((locale) => {
    const { t } = locale;
    const [inCommune, inRing] = [countText(locale, here), countText(locale, layers)];
    const name = fullName(commune, locale.language);
    return t(words.features, {
      Here: t(inCommune ? words.here : words.noneHere, { counts: inCommune, commune: name }),
      ring: t(inRing ? words.ring : words.noneInRing, { counts: inRing, km: ringKm }),
      maybe: maybe > 0 ? t(words.maybeMore, { n: maybe }) : "",
      except: except.length > 0 ? t(words.except) : "",
    });
  });
  const { sources, asOf } = featureCount([...here, ...layers].flatMap(({ features }) => features));
  return { text, sources, asOf };
}

function sayUnknown({ commune }: Where): Sentence {
  const text = inEach(({ language, t }) => t(words.unknown, { commune: fullName(commune, language) }));
  return { text, sources: ["dien-luc-dien-bien-2026", "ubnd-3107-2025"], asOf: null };
}

/** Always six. Each figure of a whole commune says so. */
export const briefOf = (
  at: Geographic,
  where: Where,
  themes: Themes,
  geography: Geography,
  base: BaseFeatures,
  thing: OfThing = ofNothing,
): Sentence[] => [
  sayWhere(at, where, geography, thing),
  sayCommune(where),
  sayKind(where, themes),
  sayNear({ ...at, rough: thing.rough }, ({ t }, all) => t(words.near, { all }), themes, geography, base, thing.except),
  sayFeatures(at, where, themes, geography, thing),
  sayUnknown(where),
];
