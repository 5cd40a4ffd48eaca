/** A place in six sentences made from the figures: where, what commune, of what kind, what is near, what is listed, what is not known. */
import type { UnitIndicatorRow } from "../../../../data/schema";
import type { Geographic } from "../../../domain/coordinates/ellipsoid";
import { provenanceOf } from "../../../domain/figures";
import { formatArea, formatDate, formatDensity, formatPeople } from "../../../domain/format";
import type { Geography } from "../../../domain/geography";
import { partsOf } from "../../../domain/lineage";
import { capitalise } from "../../../domain/names";
import { fullName, populationIn } from "../../../domain/units";
import { common } from "../../../locale/common";
import type { BaseFeatures } from "../../../map/base";
import type { Themes } from "../../../themes";
import { featureCount } from "../../../themes/totals";
import { valueName } from "../../card";
import { layersIn } from "../heaps";
import { ringOf } from "../rings";
import { inEach, enumerated } from "../say";
import { innerAccuracyKm, mayLieIn, type Where } from "../where";
import { countText, sayNear, type Sentence } from "./sentence";
import { briefWords as words } from "./words";

/** Radius of the fifth sentence. */
const ringKm = 10;

function sayWhere(at: Geographic, { former, commune, district }: Where, geography: Geography): Sentence {
  const merged = partsOf(commune.ref).length > 1;
  const others = mayLieIn(at, former, geography);
  const text = inEach((locale) => {
    const { language, t } = locale;
    const names = enumerated(
      locale,
      others.map(({ of }) => fullName(of, language)),
    );
    return t(words.where, {
      commune: fullName(commune, language),
      former: fullName(former, language),
      district: fullName(district, language),
      approximate: merged ? t(words.approximate) : "",
      clause: String(commune.resolutionClause ?? ""),
      maybe: others.length > 0 ? t(words.maybe, { km: innerAccuracyKm, names }) : "",
    });
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

function sayKind({ commune }: Where, { indicatorsByUnit }: Themes): Sentence {
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

function sayFeatures(at: Geographic, { commune }: Where, themes: Themes, geography: Geography): Sentence {
  const here = layersIn(commune, themes).map(({ layer, inside }) => ({ layer, features: inside }));
  const { layers } = ringOf(ringKm, at, themes, geography);
  const maybe = layers.reduce((sum, each) => sum + each.maybe.length, 0);
  const text = inEach((locale) => {
    const { t } = locale;
    const [inCommune, inRing] = [countText(locale, here), countText(locale, layers)];
    const name = fullName(commune, locale.language);
    return t(words.features, {
      Here: t(inCommune ? words.here : words.noneHere, { counts: inCommune, commune: name }),
      ring: t(inRing ? words.ring : words.noneInRing, { counts: inRing, km: ringKm }),
      maybe: maybe > 0 ? t(words.maybeMore, { n: maybe }) : "",
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
): Sentence[] => [
  sayWhere(at, where, geography),
  sayCommune(where),
  sayKind(where, themes),
  sayNear(at, ({ t }, all) => t(words.near, { all }), themes, geography, base),
  sayFeatures(at, where, themes, geography),
  sayUnknown(where),
];
