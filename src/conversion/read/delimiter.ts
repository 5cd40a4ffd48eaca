/** Which delimiter a text has. */
import Papa from "papaparse";
import { delimiters, type Delimiter } from "../sheet";

/** First those that stand in no number: «1,5;2,5» is two cells, though a comma would cut it evenly too. */
const order: readonly Delimiter[] = ["\t", ";", "|", ","];
const sampleLength = 100_000;
const sampleLines = 60;
/** Share of the lines that must have the same number of cells; titles and notes around a table have others. */
const evenEnough = 0.5;

interface Fit {
  delimiter: Delimiter;
  /** The most frequent number of cells, 1 for a delimiter that the text hardly uses. */
  cells: number;
  share: number;
}

function fitOf(sample: string, delimiter: Delimiter): Fit {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: sampleLines, skipEmptyLines: "greedy" });
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells, lines] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { delimiter, cells, share: lines / Math.max(1, data.length) };
}

/** null where a text is a single column. */
export function findDelimiter(text: string): Delimiter | null {
  const sample = text.slice(0, sampleLength);
  const used = order.map((delimiter) => fitOf(sample, delimiter)).filter(({ cells }) => cells > 1);
  const even = used.find(({ share }) => share >= evenEnough);
  const best = even ?? used.sort((a, b) => b.share - a.share)[0];
  return best?.delimiter ?? delimiters.find((delimiter) => sample.includes(delimiter)) ?? null;
}

/** The first line by which a file for Excel may name its delimiter. */
export function namedDelimiter(text: string): { delimiter: Delimiter; rest: string } | null {
  const line = /^sep=(.)(?:\r\n|\r|\n)/.exec(text);
  const delimiter = delimiters.find((known) => known === line?.[1]);
  return line && delimiter ? { delimiter, rest: text.slice(line[0].length) } : null;
}
