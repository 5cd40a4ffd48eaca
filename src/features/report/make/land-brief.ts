/** Land in six sentences made from the figures: of what, how large, of what kind, what is near, what is listed, what is not known. */
import { provenanceOf } from "../../../domain/figures";
import { contains, isWholeProvince, landOf, touches, type Land } from "../../../domain/land";
import { becameOf, districtsOf, partsOf } from "../../../domain/lineage";
import { capitalise } from "../../../domain/names";
import type { Text } from "../../../domain/unit";
import { fullName, unit, unitsOf, type Unit } from "../../../domain/units";
import type { IndicatorId } from "../../../indicators/ids";
import type { Subject } from "../../../state/view";
import { newestOf } from "../../../themes/facts";
import { featureAt } from "../../../themes/features";
import type { Feature, FeatureRef } from "../../../themes/feature";
import { featureCount } from "../../../themes/totals";
import {
  countText, enumerated, inEach, layersInLand, unitsCalled, sayKind, sayNear, unitsNamed,
  type LandPlace, type Sentence,
} from "../../place-facts"; // prettier-ignore
import { figuresOf, valueWords } from "../../regions";
import { landBriefWords as words } from "./land-brief-words";
import { originOf, type Material } from "./material";

/** More are only counted. */
const mostNames = 6;

/** The communes of 2025 with land in it. */
export const communesOf = (land: Land): Unit[] => unitsOf("commune").filter(({ ref }) => touches(landOf(ref), land));

function sayMade(name: Text, land: Land): Sentence {
  const communes = communesOf(land);
  const partly = communes.filter(({ ref }) => !contains(land, landOf(ref)));
  const text = inEach((locale) => {
    const { language, t } = locale;
    const named = (all: readonly Unit[]): string =>
      all.length > mostNames
        ? t(words.communes, { n: all.length })
        : enumerated(
            locale,
            all.map((of) => fullName(of, language)),
          );
    return t(words.made, {
      Name: name[language],
      n: land.size,
      communes: named(communes),
      partly: partly.length > 0 ? t(words.partly, { names: named(partly) }) : "",
    });
  });
  return { text, sources: ["nq-1661-2025"], asOf: "2025-06-16" };
}

/** «xã Mường Mươn và xã Mường Pồn» */
const names = (units: readonly Unit[]): Text =>
  inEach((locale) =>
    enumerated(
      locale,
      units.map((of) => fullName(of, locale.language)),
    ),
  );

const bySource = (text: Text): Sentence => ({ text, sources: ["nq-1661-2025"], asOf: "2025-06-16" });

/** Of one of the communes of 2025, from what it was made. */
function sayCommuneMade(of: Unit): Sentence {
  const parts = partsOf(of.ref);
  return bySource(
    inEach(({ language, t }) =>
      t(parts.length > 1 ? words.communeMade : words.communeKept, {
        Name: capitalise(fullName(of, language)),
        clause: String(of.resolutionClause ?? ""),
        parts: names(parts)[language],
        districts: names(districtsOf(of.ref))[language],
      }),
    ),
  );
}

/** Of a former commune, what it is now. */
function sayFormerMade(of: Unit): Sentence {
  const [commune] = becameOf(of.ref);
  const whole = commune !== undefined && partsOf(commune.ref).length === 1;
  return bySource(
    inEach(({ language, t }) =>
      t(whole ? words.formerWhole : words.formerPart, {
        Name: capitalise(fullName(of, language)),
        districts: names(districtsOf(of.ref))[language],
        commune: commune ? fullName(commune, language) : "",
        clause: String(commune?.resolutionClause ?? ""),
      }),
    ),
  );
}

/** Of a thing, how far it is known where it is; all that follows is of that land. */
function sayKnown(feature: Feature, known: readonly Unit[]): Sentence {
  const { name, line, place, row } = feature;
  const word = !line ? words.known : place.kind === "units" ? words.knownThrough : words.knownTo;
  const [communes, districts] = [unitsNamed(feature, "commune"), unitsNamed(feature, "district")];
  const became = known.some(({ era }) => era === "before") && communes.length > 0;
  const text = inEach(({ language, t }) =>
    t(word, {
      name: name[language],
      units: unitsCalled(known)[language],
      became: became ? t(words.became, { communes: names(communes)[language] }) : "",
      districts:
        districts.length > 0 && !known.some(({ ref: { level } }) => level === "district")
          ? t(words.inDistricts, { districts: names(districts)[language] })
          : "",
    }),
  );
  const { sources, asOf } = newestOf(row);
  return { text, sources: [...sources.slice(0, 1), "nq-1661-2025"], asOf };
}

function saySubject(subject: Subject, name: Text, { land, units }: LandPlace, { themes }: Material): Sentence {
  const feature = subject.kind === "feature" ? featureAt(subject, themes) : null;
  if (feature) return sayKnown(feature, units.flatMap((ref) => unit(ref) ?? [])); // prettier-ignore
  const of = subject.kind === "unit" ? unit(subject.unit) : null;
  if (of?.ref.level === "commune") return sayCommuneMade(of);
  return of?.ref.level === "former-commune" ? sayFormerMade(of) : sayMade(name, land);
}

const told: readonly IndicatorId[] = ["area", "population-2025", "density-2025"];
/** Where the figures of 2025 do not cover it: parts of a commune have them of the census alone. */
const toldOfParts: readonly IndicatorId[] = ["area", "population-2019", "density-2019"];

function sayWhole(land: Land, { indicators, themes }: Material): Sentence {
  const figures = (ids: readonly IndicatorId[]) =>
    figuresOf(indicators.filter(({ id }) => ids.includes(id)), land, themes); // prettier-ignore
  const wholly = figures(told);
  const all = wholly.every(({ aggregate: { value, known, of } }) => value !== null && known === of)
    ? wholly
    : figures(toldOfParts);
  const known = all.filter(({ aggregate }) => aggregate.value !== null);
  const text = inEach((locale) => {
    const { language, t } = locale;
    const said = known.map((figure) => {
      const title = figure.indicator.title[language];
      return t(words.figure, {
        title: title.charAt(0).toLocaleLowerCase(language) + title.slice(1),
        value: valueWords(figure, language) ?? "",
      });
    });
    return t(words.whole, { figures: said.join("; ") });
  });
  return {
    text,
    ...provenanceOf(known.map(({ aggregate: { sources, asOf } }) => ({ sources, asOf: asOf ?? "" }))),
  };
}

/** Of one commune by its name, of several by their number. */
function sayKinds(land: Land, { themes }: Material): Sentence {
  const communes = communesOf(land);
  const [commune] = communes;
  if (commune && communes.length === 1) return sayKind({ commune }, themes);
  const rowsOf = (indicator: string) =>
    themes.indicatorsByUnit.filter((row) => row.level === "commune" && row.indicator === indicator);
  const own = (indicator: string) =>
    rowsOf(indicator).filter(({ codes }) => communes.some(({ ref }) => codes.includes(ref.code)));
  const [border, zones] = [own("border_commune"), own("zone_2026_2030")];
  const kinds = [...new Set(zones.map(({ value_text }) => value_text ?? ""))].toSorted();
  const year = (rowsOf("zone_2026_2030")[0]?.year ?? "").replace("-", "\u2013");
  const text = inEach((locale) => {
    const { t } = locale;
    const counted = kinds.map((zone) =>
      t(words.zone, { zone, n: zones.filter(({ value_text }) => value_text === zone).length }),
    );
    const missing = communes.length - zones.length;
    return t(words.status, {
      n: communes.length,
      border: border.length > 0 ? locale.number(border.length) : t(words.noneOf),
      year,
      zones: [...counted, ...(missing > 0 ? [t(words.noZone, { n: missing })] : [])].join(", "),
    });
  });
  const rows = [border[0] ?? rowsOf("border_commune")[0], zones[0]].filter((row) => row !== undefined);
  return { text, ...provenanceOf(rows.map(({ source, as_of }) => ({ sources: source, asOf: as_of }))) };
}

/** From the seat, where that is known; else for any place in the land, of the whole province for none. */
function sayNearest(place: LandPlace, { themes, geography, base }: Material, except: readonly FeatureRef[]): Sentence {
  if (isWholeProvince(place.land)) return { text: words.nearProvince, sources: [], asOf: null };
  const { seat } = place;
  const say: Parameters<typeof sayNear>[1] = ({ language, t }, all) =>
    seat ? t(words.nearSeat, { all, seat: seat.is[language].charAt(0).toLocaleLowerCase(language) + seat.is[language].slice(1) }) : t(words.near, { all }); // prettier-ignore
  return sayNear(originOf(place, geography), say, themes, geography, base, except);
}

function sayListed(land: Land, { themes }: Material, except: readonly FeatureRef[]): Sentence {
  const layers = layersInLand(land, themes, except);
  const maybe = layers.reduce((sum, each) => sum + each.maybe.length, 0);
  const text = inEach((locale) => {
    const { t } = locale;
    const counts = countText(
      locale,
      layers.map(({ layer, inside }) => ({ layer, features: inside })),
    );
    const more = [maybe > 0 ? t(words.maybe, { n: maybe }) : "", except.length > 0 ? t(words.except) : ""].join("");
    return counts ? t(words.features, { counts, maybe: more }) : t(words.noFeatures, { maybe: more });
  });
  const { sources, asOf } = featureCount(layers.flatMap(({ inside }) => inside));
  return { text, sources, asOf };
}

/** Of a few communes whom to ask is named. */
function sayUnknown(land: Land): Sentence {
  const communes = communesOf(land);
  const few = communes.length <= 3 ? names(communes) : null;
  const text = inEach(({ language, t }) => t(words.unknown, { communes: few ? few[language] : t(words.eachCommune) }));
  return { text, sources: ["dien-luc-dien-bien-2026", "ubnd-3107-2025"], asOf: null };
}

/** Always six, as of a place. `name`: as in a sentence; `except`: the subject itself. */
export const landBriefOf = (
  subject: Subject,
  name: Text,
  place: LandPlace,
  material: Material,
  except: readonly FeatureRef[],
): Sentence[] => [
  saySubject(subject, name, place, material),
  sayWhole(place.land, material),
  sayKinds(place.land, material),
  sayNearest(place, material, except),
  sayListed(place.land, material, except),
  sayUnknown(place.land),
];
