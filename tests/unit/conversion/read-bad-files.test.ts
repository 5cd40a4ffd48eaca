import { expect, test } from "vitest";
import { noChoices } from "../../../src/conversion/choices";
import { ConversionError, type Message } from "../../../src/conversion/message";
import { readSource } from "../../../src/conversion/read";
import { translator, type Word } from "../../../src/locale/word";
import type { Language } from "../../../src/domain/unit";
import { examples } from "../property";
import { badFiles, families, type BadFile } from "./bad-files";
import { knownNames } from "./known-names";

const count = examples(500).numRuns;
const longestMs = 2000;

/** The message as a reader sees it; throws where a parameter is missing. */
function said({ word, with: parameters }: Message, language: Language): string {
  for (const form of [word.vi, ...(typeof word.en === "string" ? [word.en] : Object.values(word.en))])
    for (const [, name = ""] of form.matchAll(/\{(\w+)\}/g))
      if (!(name in parameters)) throw new RangeError(`${name} of «${form}»`);
  const translate = translator(() => language) as (word: Word, parameters: Message["with"]) => string;
  return translate(word, parameters);
}

async function endOf({ bytes }: BadFile): Promise<"refused" | "read"> {
  try {
    const { sheet } = await readSource(bytes, noChoices, { knownNames });
    expect(sheet.rows.length).toBeGreaterThan(1);
    return "read";
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    for (const language of ["vi", "en"] as const) expect(said(error.said, language).length).toBeGreaterThan(10);
    return "refused";
  }
}

test(`${count} bad files of ${families.length} kinds end in words or in a table, each within ${longestMs / 1000} s`, async () => {
  for (const file of badFiles(count)) {
    const from = performance.now();
    const end = await endOf(file).catch((error: unknown) => {
      throw new Error(`${file.name}, seed ${file.seed}`, { cause: error });
    });
    const ms = performance.now() - from;
    if (file.ends !== "either") expect({ file: file.name, seed: file.seed, end }).toMatchObject({ end: file.ends });
    expect(ms, `${file.name}, seed ${file.seed}`).toBeLessThan(longestMs);
  }
});
