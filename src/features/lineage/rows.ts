/** Land and people of each part of a unit, or of each commune that a district went to, as diagram and table show them. */
import { becameOf, districtsOf, partsOf } from "../../domain/lineage";
import { sumOfParts, type PartialSum } from "../../domain/figures";
import { sameUnit } from "../../domain/unit";
import { populationIn, type Unit } from "../../domain/units";

export interface Amount extends PartialSum {
  sources: string[];
  /** null where it is made of figures of several dates. */
  asOf: string | null;
  /** Whether every figure in it was published, or counted and added up; an area that is a residual or estimate is not. */
  exact: boolean;
}

export const lineageMeasures = ["area", "people"] as const;
/** Official area, and people by the census of 2019: the one series that every former commune has. */
export type LineageMeasure = (typeof lineageMeasures)[number];

export interface LineageRow {
  of: Unit;
  /** The former district its land was in; null where it was in several. */
  district: Unit | null;
  /** Of a commune that took only part of its land from here: how many of its former communes those are. */
  share: { n: number; of: number } | null;
  area: Amount;
  people: Amount;
}

const pick = {
  area: (of: Unit) => of.area,
  people: (of: Unit) => populationIn(of, "census-2019"),
};

/** The sources and the common date of what is added up. */
function provenanceOf(figures: readonly Pick<Amount, "sources" | "asOf">[]): Pick<Amount, "sources" | "asOf"> {
  const [date = null, ...others] = new Set(figures.map(({ asOf }) => asOf));
  return {
    sources: [...new Set(figures.flatMap(({ sources }) => sources))],
    asOf: others.length === 0 ? date : null,
  };
}

function amountOver(units: readonly Unit[], measure: LineageMeasure): Amount {
  const figures = units.flatMap((each) => pick[measure](each) ?? []);
  return {
    ...sumOfParts(units, pick[measure]),
    ...provenanceOf(figures),
    exact: figures.every(({ quality }) => quality === "published" || (measure === "people" && quality === "derived")),
  };
}

function row(of: Unit, units: readonly Unit[], share: LineageRow["share"]): LineageRow {
  const [district = null, ...others] = districtsOf(of.ref);
  return {
    of,
    district: others.length === 0 ? district : null,
    share,
    area: amountOver(units, "area"),
    people: amountOver(units, "people"),
  };
}

/** Each unit with its own figures, those of one former district next to each other. */
export function rowsOf(parts: readonly Unit[]): LineageRow[] {
  const rows = parts.map((part) => row(part, [part], null));
  const order = [...new Set(rows.map(({ district }) => district?.key))];
  return rows.toSorted((a, b) => order.indexOf(a.district?.key) - order.indexOf(b.district?.key));
}

/** The communes of 2025 a former district went to, each with what of the district's land and people it took. */
export function rowsFrom(district: Unit): LineageRow[] {
  const own = partsOf(district.ref);
  return becameOf(district.ref).map((commune) => {
    const parts = partsOf(commune.ref);
    const taken = parts.filter((part) => own.some(({ ref }) => sameUnit(ref, part.ref)));
    return row(commune, taken, taken.length < parts.length ? { n: taken.length, of: parts.length } : null);
  });
}

/** The share in percent of a whole that is known in every part; null otherwise. */
export const percentOf = (part: Amount, whole: Amount): number | null =>
  part.value === null || part.known < part.of || !whole.value || whole.known < whole.of
    ? null
    : (part.value / whole.value) * 100;

/** The sum of all rows, each former commune once. */
export function wholeOf(rows: readonly LineageRow[], measure: LineageMeasure): Amount {
  const amounts = rows.map((each) => each[measure]);
  return {
    ...sumOfParts(amounts, ({ value, quality }) => (value === null || quality === null ? null : { value, quality })),
    known: amounts.reduce((sum, { known }) => sum + known, 0),
    of: amounts.reduce((sum, { of }) => sum + of, 0),
    ...provenanceOf(amounts),
    exact: amounts.every(({ exact }) => exact),
  };
}
