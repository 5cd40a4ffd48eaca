/** What a layer of values by unit says of a place or of land. */
import { partsOf } from "../../domain/lineage";
import type { Era, Text } from "../../domain/unit";
import { fullName, type Unit } from "../../domain/units";
import type { Themes } from "../../themes";
import { inBoth } from "../../themes/facts";
import { contentOf, themeRows, valueOfUnit } from "../../themes/features";
import type { Fact, LayerClass, UnitValue } from "../../themes/feature";
import type { ChoroplethLayer } from "../../themes/theme";
import { joined, labelled, ofWhole, unsourced, type Concerned, type HeapLine, type Heaps } from "./heap-line";
import { heapWords as words } from "./heap-words";
import { unitsCalled } from "./units-called";
import { inEach } from "./say";

const patternOf = ({ classes }: ChoroplethLayer, { classId }: UnitValue) =>
  classes.find(({ id }) => id === classId)?.pattern;

interface UnitWithValue {
  of: Unit;
  value: UnitValue;
  pattern: LayerClass["pattern"] | undefined;
}

/** The values of the units of a level, of the first era whose level it is. */
function valuesAt(
  layer: ChoroplethLayer,
  era: Era,
  { formers, communes, districts }: Concerned,
  themes: Themes,
): UnitWithValue[] {
  const units = { "former-commune": formers, commune: communes, district: districts, province: [] };
  return units[layer.levelOf(era)].flatMap((of) => {
    const value = valueOfUnit(layer, of.ref, themes, era);
    return value ? [{ of, value, pattern: patternOf(layer, value) }] : [];
  });
}

/** Where a ward is outside of what its commune's other parts are in: that they are, as the commune's own rate says. */
function othersInside(
  layer: ChoroplethLayer,
  { of }: UnitWithValue,
  { communes: [commune], place }: Concerned,
  themes: Themes,
): Text | null {
  if (!place || !commune || of.ref.level !== "former-commune") return null;
  const others = partsOf(commune.ref).filter(({ ref }) => {
    const value = valueOfUnit(layer, ref, themes, "before");
    return value && patternOf(layer, value) !== "hollow";
  });
  if (others.length === 0) return null;
  return inEach(({ language, t }) => t(words.othersInside, { names: unitsCalled(others)[language], commune: fullName(commune, language) })); // prettier-ignore
}

/** Those of which the same is said, together. */
function sameText(values: readonly UnitWithValue[]): [UnitWithValue, ...UnitWithValue[]][] {
  const groups = new Map<string, [UnitWithValue, ...UnitWithValue[]]>();
  for (const each of values) {
    const group = groups.get(each.value.text.vi);
    if (group) group.push(each);
    else groups.set(each.value.text.vi, [each]);
  }
  return [...groups.values()];
}

/** A layer's values of the smallest units for which it has one, and of the larger wholes that these are named in. */
export function ofLayer(layer: ChoroplethLayer, concerned: Concerned, themes: Themes): Partial<Heaps> {
  const levels = (["after", "before"] as const).map((era) => valuesAt(layer, era, concerned, themes));
  const has = (pattern: LayerClass["pattern"]) =>
    levels.find((values) => values.some((each) => each.pattern === pattern));
  const values = has("solid") ?? has("hollow") ?? levels[0] ?? [];
  const of = (pattern: LayerClass["pattern"]) => values.filter((each) => each.pattern === pattern);
  const rest = values.filter(({ pattern }) => pattern !== "solid" && pattern !== "hollow");
  const shows = layer.indicatorIds[0] ? { shows: layer.indicatorIds[0] } : {};
  const named = (line: HeapLine, unit: Unit): HeapLine => (values.length > 1 ? labelled(line, unit) : line);
  const first = ({ facts }: UnitValue): Fact | undefined => facts.find(({ value, whole }) => value && !whole);
  const wholes = levels
    .flat()
    .flatMap(({ value }) => value.facts.filter(({ whole }) => whole))
    .filter(({ whole }, at, all) => all.findIndex((other) => other.whole?.vi === whole?.vi) === at);
  return {
    concerns: [
      ...of("solid").flatMap(({ of: unit, value }) => {
        const fact = first(value);
        const remark = joined(values.length > 1 ? null : ofWhole(unit), fact?.remark);
        return fact ? [named({ ...fact, remark, ...shows }, unit)] : [];
      }),
      ...wholes.map((each) => ({
        ...each,
        label: each.whole ? joinedLabel(each.whole, each.label) : each.label,
        remark: joined(concerned.place ? words.partOfWhole : words.partOfLand, each.remark),
        ...shows,
      })),
    ],
    not: [
      ...sameText(of("hollow")).map((those) => {
        const [each] = those;
        const remark = joined(ofWhole(...those.map((one) => one.of)), othersInside(layer, each, concerned, themes));
        return { ...unsourced(layer.title, each.value.text, remark), ...shows };
      }),
      ...concerned.communes.flatMap((commune) =>
        (contentOf(layer, themes)?.elsewhere?.(commune.ref, themeRows(layer, themes)) ?? []).map((fact) =>
          concerned.communes.length > 1 ? labelled(fact, commune) : fact,
        ),
      ),
    ],
    unknown:
      rest.length > 0 || values.length === 0
        ? [
            {
              ...unsourced(layer.title, null, rest.length > 0 ? ofWhole(...rest.map((each) => each.of)) : null),
              ...shows,
            },
          ]
        : [],
  };
}

const joinedLabel = (whole: Text, label: Text): Text =>
  inBoth((language) => `${whole[language]}: ${label[language].toLocaleLowerCase(language)}`);
