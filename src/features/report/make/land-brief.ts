/** Land of several communes in six sentences made from the figures: of what, how large, of what kind, what is near, what is listed, what is not known. */
import { placedIn } from "../../../domain/containment";
import { provenanceOf } from "../../../domain/figures";
import { contains, landOf, touches, type Land } from "../../../domain/land";
import type { Text } from "../../../domain/unit";
import { fullName, unitsOf, type Unit } from "../../../domain/units";
import type { IndicatorId } from "../../../indicators/ids";
import { pointLayers } from "../../../themes";
import { featuresOf } from "../../../themes/features";
import { featureCount } from "../../../themes/totals";
import { countText, enumerated, inEach, sayNear, type Sentence } from "../../place-facts";
import { figuresOf, valueWords } from "../../regions";
import { landBriefWords as words } from "./land-brief-words";
import type { Material, PlacedSubject } from "./material";

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

function sayKind(land: Land, { themes }: Material): Sentence {
  const communes = communesOf(land);
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

function sayListed(land: Land, { themes }: Material): Sentence {
  const layers = pointLayers.toReversed().map((layer) => ({ layer, ...placedIn(land, featuresOf(layer, themes)) }));
  const maybe = layers.reduce((sum, each) => sum + each.maybe.length, 0);
  const text = inEach((locale) => {
    const { t } = locale;
    const counts = countText(
      locale,
      layers.map(({ layer, inside }) => ({ layer, features: inside })),
    );
    const more = maybe > 0 ? t(words.maybe, { n: maybe }) : "";
    return counts ? t(words.features, { counts, maybe: more }) : t(words.noFeatures, { maybe: more });
  });
  const { sources, asOf } = featureCount(layers.flatMap(({ inside }) => inside));
  return { text, sources, asOf };
}

const sayUnknown = (): Sentence => ({
  text: words.unknown,
  sources: ["dien-luc-dien-bien-2026", "ubnd-3107-2025"],
  asOf: null,
});

/** Always six, as of a place. */
export const landBriefOf = (name: Text, land: Land, { at }: PlacedSubject, material: Material): Sentence[] => [
  sayMade(name, land),
  sayWhole(land, material),
  sayKind(land, material),
  sayNear(at, ({ t }, all) => t(words.near, { all }), material.themes, material.geography, material.base),
  sayListed(land, material),
  sayUnknown(),
];
