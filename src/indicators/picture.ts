/** The map of an indicator: values of both eras in one set of classes, so that a colour means the same on both sides. */
import { breaksOf, classOf, type ClassBreaks } from "../domain/class-breaks";
import type { ClassScheme } from "../domain/classify";
import type { Aggregate } from "../domain/indicator";
import { eras, type Era, type Level, type UnitRef } from "../domain/unit";
import { unitsOf } from "../domain/units";
import type { ChoroplethPicture, LayerClass, UnitValue } from "../themes/theme";
import { classList, incompleteLabel, unknownClass } from "./class-list";
import type { Indicator } from "./indicator";
import { firstScheme, weighed } from "./scheme";
import { aggregateWords, classWords, qualityRemark } from "./value-words";
import type { IndicatorId } from "./ids";
import type { Themes } from "../themes";

/** What of a view decides the map of an indicator. */
export interface Mapping {
  indicator: IndicatorId;
  formerLevel: "former-commune" | "district";
  classing: ClassScheme | null;
}

/** The level that is coloured in an era. */
export const levelIn = (era: Era, formerLevel: Mapping["formerLevel"]): Level =>
  era === "after" ? "commune" : formerLevel;

export interface IndicatorMap {
  indicator: Indicator;
  pictures: Record<Era, ChoroplethPicture>;
  /** The way of classing in force; null for an indicator that has classes of its own. */
  scheme: ClassScheme | null;
  /** The one it begins with. */
  first: ClassScheme | null;
  breaks: ClassBreaks;
}

interface Found {
  unit: UnitRef;
  aggregate: Aggregate;
  /** Of the class kind. */
  classId: string | null;
}

/** Figures and maps are computed once for the tables they come from. */
const remembered = new WeakMap<Themes, { found: Map<string, Found[]>; maps: Map<string, IndicatorMap> }>();

function memoryOf(themes: Themes) {
  const memory = remembered.get(themes) ?? { found: new Map<string, Found[]>(), maps: new Map<string, IndicatorMap>() };
  remembered.set(themes, memory);
  return memory;
}

function once<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

const foundAt = (indicator: Indicator, level: Level, themes: Themes): Found[] =>
  once(memoryOf(themes).found, `${indicator.id} ${level}`, () =>
    unitsOf(level).map(({ ref }) => ({
      unit: ref,
      aggregate: indicator.over([ref], themes),
      classId: indicator.kind === "class" ? indicator.classOf(ref, themes) : null,
    })),
  );

/** Whether it is the sum of some parts of the unit: as a colour it would pass for that of a smaller unit. */
const isIncomplete = ({ kind }: Indicator, { value, known, of, counted }: Aggregate): boolean =>
  kind === "sum" && counted === "units" && value !== null && known < of;

/** The value that a unit is coloured by; null where none is known, or too little. */
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
  const partly = value !== null && aggregate.known < aggregate.of;
  return { unit, value, classId, ...(partly && { partly }), text: words ?? unknownClass.label, facts: [fact] };
}

/** What is not of the class kind is classed by its limits; what has no value is in no class. */
function classIdOf(found: Found, indicator: Indicator, limits: number[]): string {
  if (indicator.kind === "class") return found.classId ?? unknownClass.id;
  const value = valueOf(indicator, found);
  return value === null ? unknownClass.id : `class-${classOf(value, limits) + 1}`;
}

function make(
  indicator: Indicator,
  { formerLevel, classing }: Omit<Mapping, "indicator">,
  themes: Themes,
): IndicatorMap {
  const ofEra = (era: Era) => foundAt(indicator, levelIn(era, formerLevel), themes);
  const ofEras = eras.map((era) => ofEra(era).flatMap((found) => valueOf(indicator, found) ?? []));
  const values = weighed(ofEras);
  const own = indicator.scale === "classes";
  const diverging = indicator.scale === "diverging";
  const first = own ? null : firstScheme(ofEras, diverging);
  const scheme = own ? null : (classing ?? first);
  const breaks: ClassBreaks = scheme
    ? breaksOf(values, scheme, diverging)
    : { limits: [], asked: indicator.classes.length };
  const solid = indicator.scale === "classes" ? indicator.classes : classList(breaks.limits, values, indicator.scale);
  const incomplete = eras.some((era) => ofEra(era).some(({ aggregate }) => isIncomplete(indicator, aggregate)));
  const unknown = incomplete ? { ...unknownClass, label: incompleteLabel } : unknownClass;
  const classes = [...(values.length > 0 || own ? solid : []), unknown];
  const picture = (era: Era): ChoroplethPicture => ({
    id: `${indicator.id} ${levelIn(era, formerLevel)} ${formerLevel} ${JSON.stringify(scheme)}`,
    level: levelIn(era, formerLevel),
    classes,
    values: ofEra(era).map((each) => unitValue(indicator, classes, classIdOf(each, indicator, breaks.limits), each)),
  });
  return { indicator, pictures: { before: picture("before"), after: picture("after") }, scheme, first, breaks };
}

/** The same map again for the same tables and the same wish. */
export const mapOf = (indicator: Indicator, mapping: Omit<Mapping, "indicator">, themes: Themes): IndicatorMap =>
  once(memoryOf(themes).maps, `${indicator.id} ${mapping.formerLevel} ${JSON.stringify(mapping.classing)}`, () =>
    make(indicator, mapping, themes),
  );
