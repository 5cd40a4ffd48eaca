/** What a unit was made of, or where its land went, with shares of land and people. */
import { formatNumber, formatPercent, noBreak } from "../../domain/format";
import { partsOf } from "../../domain/lineage";
import { capitalise } from "../../domain/names";
import { fullName, type Unit } from "../../domain/units";
import { percentOf, rowsFrom, rowsOf, wholeOf, type Amount, type LineageRow } from "../../features/lineage";
import { lineageWords } from "../../features/lineage/words";
import { inEach } from "../../locale/each";
import { inBoth } from "../../themes/facts";
import type { ContentCell, ContentPart, ContentTable } from "./content";
import { contentWords as words } from "./words";

/** The page of a unit. */
export const unitPage = ({ ref }: Pick<Unit, "ref">) => ({ kind: ref.level, id: ref.code });

export const pageNameOf = (of: Unit) => inBoth((language) => capitalise(fullName(of, language)));

function amountCell({ value, exact, sources, asOf }: Amount): ContentCell {
  const text = value === null ? null : inBoth((language) => `${exact ? "" : `≈${noBreak}`}${formatNumber(value, language)}`); // prettier-ignore
  return { text, number: true, sources, asOf };
}

const shareCell = (part: Amount, whole: Amount): ContentCell => {
  const percent = percentOf(part, whole);
  return { text: percent === null ? null : inBoth((language) => formatPercent(percent, language, 1)), number: true };
};

/** `current`: the row that the page is about. */
function unitCell({ of, district, share }: LineageRow, current: Unit | null): ContentCell {
  const note = inEach(({ language, t }) =>
    [
      t(words.code, { code: of.ref.code }),
      of.ref.level === "former-commune" && district && fullName(district, language),
      share && t(lineageWords.cardPartOf, share),
      of === current && t(lineageWords.cardThis),
    ]
      .filter(Boolean)
      .join(", "),
  );
  return { text: pageNameOf(of), note, ...(of !== current && { to: unitPage(of) }) };
}

function tableFrom(rows: readonly LineageRow[], current: Unit | null): ContentTable {
  const whole = { area: wholeOf(rows, "area"), people: wholeOf(rows, "people") };
  const sum: ContentCell[] = [
    { text: lineageWords.cardSum, note: lineageWords.cardSumNote },
    amountCell(whole.area),
    { text: null, empty: true },
    amountCell(whole.people),
    { text: null, empty: true },
  ];
  return {
    head: [words.unit, words.area, words.areaShare, words.people, words.peopleShare],
    rows: [
      ...rows.map((row): ContentCell[] => [
        unitCell(row, current),
        amountCell(row.area),
        shareCell(row.area, whole.area),
        amountCell(row.people),
        shareCell(row.people, whole.people),
      ]),
      ...(rows.length > 1 ? [sum] : []),
    ],
    ...(rows.length > 1 && { summed: true }),
  };
}

function partFrom(
  id: string,
  title: ContentPart["title"],
  rows: readonly LineageRow[],
  current: Unit | null = null,
): ContentPart {
  const approximate = inEach(({ t }) => `≈ ${t(lineageWords.cardApproximateArea)}`);
  return {
    id,
    title,
    table: tableFrom(rows, current),
    ...(rows.some(({ area }) => !area.exact) && { foot: [approximate] }),
  };
}

/** The former communes of a commune of 2025; `current`: the one that the page is about. */
export function madeOf(commune: Unit, current: Unit | null = null): ContentPart {
  const parts = partsOf(commune.ref);
  const title = inEach(({ language, t }) =>
    current ? t(words.lineageSisters, { name: fullName(commune, language) }) : t(words.lineage, { n: parts.length }),
  );
  return partFrom("lineage", title, rowsOf(parts), current);
}

/** The communes of 2025 that a district went to, and the communes it had. */
export function wentTo(district: Unit): ContentPart[] {
  const [out, parts] = [rowsFrom(district), rowsOf(partsOf(district.ref))];
  return [
    partFrom("lineage", inEach(({ t }) => t(words.lineageOut, { n: out.length })), out),
    partFrom("parts", inEach(({ language, t }) => t(words.districtParts, { n: parts.length, name: fullName(district, language) })), parts),
  ]; // prettier-ignore
}
