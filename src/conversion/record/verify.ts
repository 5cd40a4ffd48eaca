/** Computes a record again from its source and names every digit that differs. */
import type { Language } from "../../domain/unit";
import type { Gazetteer } from "../gazetteer-types";
import { ConversionError, type Message } from "../message";
import type { Conversion } from "../result-types";
import { figureText, messageText, sayIn } from "../say";
import { hashOf } from "./canonical";
import { differencesOf, type Difference, type SaidValue } from "./differences";
import { recordResult, sealOf } from "./make";
import type { ConversionRecord } from "./types";
import { recordWords as words } from "./words";

export type RecordFinding =
  | { kind: "altered" }
  | { kind: "source" | "lineage"; said: string; recomputed: string }
  | { kind: "unreadable"; said: Message }
  | ({ kind: "differs" } & Difference);

export interface Verification {
  /** Empty: everything that could be checked agrees. */
  findings: readonly RecordFinding[];
  /** false: there was no source, so only the form of the record and the lineage were checked, not its digits. */
  recomputed: boolean;
}

/** The whole way from the bytes to the result, under the record's choices. */
export type Recompute = (bytes: Uint8Array, record: ConversionRecord) => Promise<Conversion> | Conversion;

async function compared(record: ConversionRecord, bytes: Uint8Array, recompute: Recompute): Promise<RecordFinding[]> {
  try {
    const conversion = await recompute(bytes, record);
    // As a file holds it, so that both sides have the same absent fields.
    const result = JSON.parse(JSON.stringify(recordResult(conversion))) as ConversionRecord["result"];
    return differencesOf(record.result, result).map((difference) => ({ kind: "differs", ...difference }));
  } catch (error) {
    if (error instanceof ConversionError) return [{ kind: "unreadable", said: error.said }];
    throw error;
  }
}

/** `bytes`: of the source file, null where it is not at hand. A source that cannot be read is a finding, not an error. */
export async function verifyRecord(
  record: ConversionRecord,
  bytes: Uint8Array | null,
  gazetteer: Gazetteer,
  recompute: Recompute,
): Promise<Verification> {
  const findings: RecordFinding[] = [];
  if (sealOf(record) !== record.seal) findings.push({ kind: "altered" });
  const [lineage, source] = [gazetteer.version.sha256, bytes && hashOf(bytes)];
  if (lineage !== record.lineage.sha256)
    findings.push({ kind: "lineage", said: record.lineage.sha256, recomputed: lineage });
  if (source !== null && source !== record.source.sha256)
    findings.push({ kind: "source", said: record.source.sha256, recomputed: source });
  if (bytes) findings.push(...(await compared(record, bytes, recompute)));
  return { findings, recomputed: bytes !== null };
}

/** One sentence for each. */
export function findingText(finding: RecordFinding, language: Language): string {
  const say = sayIn(language);
  const value = (each: SaidValue): string =>
    each === undefined ? say(words.nothing) : each === null ? say(words.unknown) : figureText(each, language);
  switch (finding.kind) {
    case "altered":
      return say(words.altered);
    case "unreadable":
      return say(words.unreadable, { why: messageText(finding.said, language) });
    case "differs": {
      const { cell, path } = finding;
      const sides = { said: value(finding.said), recomputed: value(finding.recomputed) };
      if (!cell) return say(words.other, { where: path.join("."), ...sides });
      const { unit, column, field } = cell;
      return field === "value"
        ? say(words.figure, { unit, column, ...sides })
        : say(words.figureField, { unit, column, field, ...sides });
    }
    default:
      return say(words[finding.kind], { said: finding.said, recomputed: finding.recomputed });
  }
}
