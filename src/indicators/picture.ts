/** The map of an indicator, in classes of the eras shown. */
import { breaksOf, classOf, type ClassBreaks } from "../domain/class-breaks";
import type { ClassScheme } from "../domain/classify";
import { whollyKnown } from "../domain/aggregate";
import type { Aggregate } from "../domain/indicator";
import { memoize } from "../domain/memoize";
import { eras, type Era, type Level, type UnitRef } from "../domain/unit";
import { unitsOf } from "../domain/units";
import type { ChoroplethPicture, LayerClass, UnitValue } from "../themes/feature";
import { classList, incompleteLabel, unknownClass } from "./class-list";
import type { Indicator } from "./indicator";
import { firstScheme, weighed } from "./scheme";
import { aggregateWords, classWords, qualityRemark } from "./value-words";
import type { IndicatorId } from "./ids";
import type { Themes } from "../themes";

export interface Mapping {
  indicator: IndicatorId;
  formerLevel: "former-commune" | "district";
  classing: ClassScheme | null;
  /** Those on the map, whose units make the classes. */
  shown: readonly Era[];
}

/** The level that is coloured in an era. */
export const levelIn = (era: Era, formerLevel: Mapping["formerLevel"]): Level =>
  era === "after" ? "commune" : formerLevel;

export interface IndicatorMap {
  indicator: Indicator;
  pictures: Record<Era, ChoroplethPicture>;
  /** null for an indicator with classes of its own. */
  scheme: ClassScheme | null;
  /** The default scheme. */
  first: ClassScheme | null;
  breaks: ClassBreaks;
}

interface Found {
  unit: UnitRef;
  aggregate: Aggregate;
  classId: string | null;
}

const foundAt = (indicator: Indicator, level: Level, themes: Themes): Found[] =>
  unitsOf(level).map(({ ref }) => ({
    unit: ref,
    aggregate: indicator.over([ref], themes),
    classId: indicator.kind === "class" ? indicator.classOf(ref, themes) : null,
  }));

/** A sum without some parts of the unit: its colour would be that of a smaller unit. */
const isIncomplete = ({ kind }: Indicator, { value, known, of, counted }: Aggregate): boolean =>
  kind === "sum" && counted === "units" && value !== null && known < of;

/** The value that colours a unit. */
const valueOf = (indicator: Indicator, { aggregate }: Found): number | null =>
  isIncomplete(indicator, aggregate) ? null : aggregate.value;

function unitValue(indicator: Indicator, classes: readonly LayerClass[], classId: string, found: Found): UnitValue {
  const { unit, aggregate } = found;
  const ofClass = indicator.kind === "class" ? classes.find(({ id }) => id === found.classId)?.label : null;
  const words = ofClass ?? aggregateWords(indicator, aggregate) ?? classWords(indicator, aggregate);
  const remark = aggregate.remark ?? qualityRemark(aggregate.quality);
  const { sources, asOf } = aggregate;
  const fact = { label: indicator.title, value: words, sources, asOf, ...(remark && { remark }) };
  const value = valueOf(indicator, found);
  const partly = value !== null && whollyKnown(aggregate) === null;
  return { unit, value, classId, ...(partly && { partly }), text: words ?? unknownClass.label, facts: [fact] };
}

function classIdOf(found: Found, indicator: Indicator, limits: number[]): string {
  if (indicator.kind === "class") return found.classId ?? unknownClass.id;
  const value = valueOf(indicator, found);
  return value === null ? unknownClass.id : `class-${classOf(value, limits) + 1}`;
}

function make(
  indicator: Indicator,
  { formerLevel, classing, shown }: Omit<Mapping, "indicator">,
  themes: Themes,
): IndicatorMap {
  const found = { before: foundAt(indicator, formerLevel, themes), after: foundAt(indicator, "commune", themes) };
  const ofEras = shown.map((era) => found[era].flatMap((each) => valueOf(indicator, each) ?? []));
  const values = weighed(ofEras);
  const own = indicator.scale === "classes";
  const diverging = indicator.scale === "diverging";
  const first = own ? null : firstScheme(ofEras, diverging);
  const scheme = own ? null : (classing ?? first);
  const breaks: ClassBreaks = scheme
    ? breaksOf(values, scheme, diverging)
    : { limits: [], asked: indicator.classes.length };
  const solid = indicator.scale === "classes" ? indicator.classes : classList(breaks.limits, values, indicator.scale);
  const incomplete = eras.some((era) => found[era].some(({ aggregate }) => isIncomplete(indicator, aggregate)));
  const unknown = incomplete ? { ...unknownClass, label: incompleteLabel } : unknownClass;
  const classes = [...(values.length > 0 || own ? solid : []), unknown];
  const picture = (era: Era): ChoroplethPicture => ({
    id: `${indicator.id} ${indicator.edition ?? ""} ${levelIn(era, formerLevel)} ${formerLevel} ${shown.join("+")} ${JSON.stringify(scheme)}`,
    level: levelIn(era, formerLevel),
    classes,
    values: found[era].map((each) => unitValue(indicator, classes, classIdOf(each, indicator, breaks.limits), each)),
  });
  return { indicator, pictures: { before: picture("before"), after: picture("after") }, scheme, first, breaks };
}

const mapsByThemes = memoize<Themes, Map<string, IndicatorMap>>(() => new Map());

/** Memoized. */
export function mapOf(indicator: Indicator, mapping: Omit<Mapping, "indicator">, themes: Themes): IndicatorMap {
  const maps = mapsByThemes(themes);
  const key = `${indicator.id} ${indicator.edition ?? ""} ${mapping.formerLevel} ${mapping.shown.join("+")} ${JSON.stringify(mapping.classing)}`;
  const map = maps.get(key) ?? make(indicator, mapping, themes);
  maps.set(key, map);
  return map;
}
