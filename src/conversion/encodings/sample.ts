/** What an encoding is judged by: how many texts of the first rows are names of units. */

/** How many of the texts are names of units, in any spelling. */
export type KnownNames = (texts: Iterable<string>) => number;

/** Rows that are looked at: more than there are units of a level. */
export const sampleRows = 400;

/** The cells of the first lines of a text whose delimiter is not known yet. */
export function sampleTexts(text: string): string[] {
  const lines = text.slice(0, 1_000_000).split(/\r\n|\r|\n/, sampleRows);
  return lines
    .flatMap((line) => line.split(/[\t,;|"]/))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

export interface SampleTexts<E> {
  encoding: E;
  texts: readonly string[];
}

/** The readings with the most known names, each text once; the first is the one to take where nobody chooses. */
export function bestReadings<E>(readings: readonly SampleTexts<E>[], knownNames: KnownNames): readonly E[] {
  const counted = readings.map((reading) => ({ ...reading, known: knownNames(reading.texts) }));
  const most = Math.max(...counted.map(({ known }) => known));
  const byText = new Map<string, E>();
  for (const { encoding, texts, known } of counted) {
    const text = texts.join("\n");
    if (known === most && !byText.has(text)) byText.set(text, encoding);
  }
  return [...byText.values()];
}
