/** Figures of a result as values of a spreadsheet. */
import type { SheetColumn, SheetValue } from "../../components/table/sheet";
import type { Language } from "../../domain/unit";
import type { ResultCell, ResultColumn } from "../result-types";
import { sayIn } from "../say";
import { fileWords as words } from "./words";

/** Digits that a spreadsheet keeps. */
const mostDigits = 15;

/** A number where it holds every digit, else the text. */
export function exactValue(value: string | null): SheetValue {
  if (value === null || !/^-?\d+(?:\.\d+)?$/.test(value)) return value;
  const digits = value.replace(/[-.]/g, "").replace(/^0+/, "");
  return digits.length <= mostDigits ? Number(value) : value;
}

/** From the text: JavaScript writes 0.0000001 as 1e-7. */
const decimalsIn = (values: readonly (string | null)[]): number =>
  Math.max(
    0,
    ...values.map((value) => (typeof exactValue(value) === "number" ? (value?.split(".")[1]?.length ?? 0) : 0)),
  );

const ofWords = ({ rule }: ResultColumn): boolean => rule.kind === "class" || rule.kind === "text";

const countsText = ({ counts = {} }: ResultCell): string =>
  Object.entries(counts)
    .map(([each, count]) => `${each}: ${count}`)
    .join("; ");

/** The value, what belongs to it, and of how many parts it is known; a column of the file for each. */
export function columnsOfFigures(
  column: ResultColumn,
  cells: readonly ResultCell[],
  language: Language,
): SheetColumn[] {
  const say = sayIn(language);
  const { title, rule } = column;
  const made = (
    name: string,
    values: readonly SheetValue[],
    kind: SheetColumn["kind"],
    width?: number,
  ): SheetColumn => ({
    title: name,
    kind,
    cells: values.map((value) => ({ value })),
    ...(width !== undefined && { width }),
  });
  const figure = (name: string, values: readonly (string | null)[]): SheetColumn =>
    ofWords(column)
      ? made(name, values, "class")
      : { ...made(name, values.map(exactValue), "number"), decimals: decimalsIn(values) };
  return [
    figure(
      title,
      cells.map(({ value }) => value),
    ),
    ...(rule.kind === "range"
      ? [
          figure(
            say(words.upTo, { title }),
            cells.map(({ to = null }) => to),
          ),
        ]
      : []),
    ...(rule.kind === "class" ? [made(say(words.counts, { title }), cells.map(countsText), "plain", 24)] : []),
    made(
      say(words.known, { title }),
      cells.map(({ known, of }) => say(words.knownOf, { n: known, of })),
      "plain",
      14,
    ),
  ];
}
