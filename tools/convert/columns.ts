/** Columns as named on the command line, and the rules given for them. */
import { message, type ClassWay, type LayoutColumn, type Rule, type Weight } from "../../src/conversion";
import { words } from "../../src/domain/normalise";
import { UsageError } from "./usage";
import { cliWords } from "./words";

/** Underscores of shells and databases are spaces, raised digits plain ones: dan_so is «Dân số», km2 is km². */
const normal = (text: string): string => words(text.normalize("NFKC").replaceAll("_", " ")).join(" ");

/** `C` → 2, `AA` → 26. */
const letterIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** By place (#3), by letter (C), by title, or by the only title that begins or ends so. Throws a UsageError. */
export function columnNamed(said: string, columns: readonly LayoutColumn[]): LayoutColumn {
  const place = /^#(\d{1,5})$/.exec(said);
  const letters = /^[A-Z]{1,3}$/.exec(said);
  const index = place ? Number(place[1]) - 1 : letters ? letterIndex(said) : null;
  const wanted = normal(said);
  const byTitle = (agrees: (title: string) => boolean) => columns.filter(({ title }) => agrees(normal(title)));
  const heaps = [
    index === null ? [] : columns.filter((column) => column.index === index),
    byTitle((title) => title === wanted),
    byTitle((title) => title.startsWith(`${wanted} `) || title.endsWith(` ${wanted}`)),
  ];
  const found = heaps.find(({ length }) => length > 0) ?? [];
  const [column] = found;
  const list = (all: readonly LayoutColumn[]) => all.map((each) => `#${each.index + 1} ${each.title}`).join(", ");
  if (!column) throw new UsageError(message(cliWords.noColumn, { column: said, columns: list(columns) }));
  if (found.length > 1) throw new UsageError(message(cliWords.manyColumns, { column: said, columns: list(found) }));
  return column;
}

const classWays: readonly ClassWay[] = ["all-agree", "largest-part", "most-parts", "several", "counts"];
const kinds = "sum | mean:… | rate:…/… | class:… | minimum | maximum | range | text | skip";

/** `sum`, `mean:area`, `rate:so ho ngheo/tong so ho:100`, `class:largest-part:area`. Throws a UsageError. */
export function ruleFrom(said: string, columns: readonly LayoutColumn[]): Rule {
  const [kind = "", first, second] = said.split(":");
  const bad = () => new UsageError(message(cliWords.badOption, { option: "--rule", wanted: kinds, value: said }));
  const weight = (name = "population-2019"): Weight =>
    name === "area" || name === "population-2019" ? name : columnNamed(name, columns).index;
  if (kind === "mean") return { kind, weight: weight(first) };
  if (kind === "class") {
    const way = classWays.find((each) => each === (first ?? "all-agree"));
    if (!way) throw bad();
    return { kind, way, weight: weight(second) };
  }
  if (kind === "rate") {
    const [over, under, ...others] = (first ?? "").split("/");
    const factor = Number(second ?? "1");
    if (!over || !under || others.length > 0 || !Number.isFinite(factor) || factor === 0) throw bad();
    return { kind, over: columnNamed(over, columns).index, under: columnNamed(under, columns).index, factor };
  }
  if (first !== undefined) throw bad();
  const plain = (["sum", "minimum", "maximum", "range", "text", "skip"] as const).find((each) => each === kind);
  if (!plain) throw bad();
  return { kind: plain };
}
