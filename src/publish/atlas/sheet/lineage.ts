/** What a commune was made from: land and people of each former commune, with its share. */
import { formatNumber, formatPercent, noBreak } from "../../../domain/format";
import { districtsOf, partsOf } from "../../../domain/lineage";
import { fullName, type Unit } from "../../../domain/units";
import type { Language } from "../../../domain/unit";
import { percentOf, rowsOf, wholeOf, type Amount } from "../../../features/lineage";
import type { ContentPart } from "../../content";
import type { LineageBlock } from "./sheet";
import type { SheetMaking } from "./unit-sheet";

const amountText = ({ value, exact }: Amount, language: Language): string | null =>
  value === null ? null : `${exact ? "" : `≈${noBreak}`}${formatNumber(value, language)}`;

function shareText(part: Amount, whole: Amount, language: Language): string | null {
  const percent = percentOf(part, whole);
  return percent === null ? null : formatPercent(percent, language, 1);
}

/** The former communes of a commune in the order of the table, which numbers them on the map. */
export const rowUnits = (of: Unit): Unit[] => rowsOf(partsOf(of.ref)).map((row) => row.of);

export function lineageBlock(of: Unit, part: ContentPart | undefined, { language, citations }: SheetMaking): LineageBlock {
  const rows = rowsOf(partsOf(of.ref));
  const whole = { area: wholeOf(rows, "area"), people: wholeOf(rows, "people") };
  const several = districtsOf(of.ref).length > 1;
  return {
    title: part?.title[language] ?? "",
    rows: rows.map(({ of: former, district, area, people }, at) => ({
      number: at + 1,
      of: former,
      note: several && district ? fullName(district, language) : "",
      area: amountText(area, language),
      areaShare: shareText(area, whole.area, language),
      people: amountText(people, language),
      peopleShare: shareText(people, whole.people, language),
    })),
    sum: { area: amountText(whole.area, language), people: amountText(whole.people, language) },
    cites: [...new Set([...rows.flatMap(({ area }) => citations.cite(area.sources)), ...citations.cite(whole.people.sources)])],
    foot: rows.every(({ area }) => area.exact) ? [] : (part?.foot ?? []).slice(0, 1).map((each) => each[language]),
  };
} // prettier-ignore
