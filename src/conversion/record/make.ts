/** Makes the record of a conversion. */
import type { Analysis } from "../analysis-types";
import type { Choices } from "../choices";
import type { Gazetteer } from "../gazetteer-types";
import type { Conversion, RegionToCount, RowFate } from "../result-types";
import { decisionsText } from "../say/decisions";
import { messageText, roundingText, ruleText } from "../say";
import { canonicalText, hashOf, withoutField } from "./canonical";
import {
  recordFormat,
  recordVersion,
  type ConversionRecord,
  type RecordResult,
  type RecordSource,
  type RecordWords,
} from "./types";

export interface RecordAbout extends RecordSource {
  /** ISO 8601. */
  at: string;
}

const accountedElsewhere: readonly RowFate[] = ["counted", "check", "not-data"];

/** The part of a conversion that is compared: what is said of it in words is left out. */
export function recordResult({ from, columns, tables, checks, flows, ledger, undecided }: Conversion): RecordResult {
  const rows: Partial<Record<RowFate, number>> = {};
  for (const { fate } of ledger) rows[fate] = (rows[fate] ?? 0) + 1;
  return {
    from,
    columns: columns.map((column) => withoutField(column, "notes")),
    tables: tables.map(({ level, rows: all }) => ({ level, rows: all.map((row) => withoutField(row, "reason")) })),
    checks,
    flows,
    rows,
    uncounted: ledger.filter(({ fate }) => !accountedElsewhere.includes(fate)),
    undecided,
  };
}

function wordsOf(analysis: Analysis, conversion: Conversion, choices: Choices, gazetteer: Gazetteer): RecordWords {
  const titleOf = (column: number) => analysis.layout.columns.find(({ index }) => index === column)?.title ?? "";
  const reasonOf = (column: number) => analysis.rules.find((rule) => rule.column === column)?.reason;
  return {
    detected: analysis.detected.map((each) => messageText(each, "vi")),
    columns: conversion.columns.map(({ column, title, rule, decimals, notes }) => {
      const reason = reasonOf(column);
      return {
        title,
        rule: ruleText(rule, titleOf, "vi"),
        reason: reason ? messageText(reason, "vi") : "",
        rounding: roundingText(decimals, "vi"),
        notes: notes.map((each) => messageText(each, "vi")),
      };
    }),
    decisions: decisionsText(analysis, choices, gazetteer, "vi"),
    warnings: [...analysis.warnings, ...conversion.warnings].map((each) => messageText(each, "vi")),
  };
}

export const sealOf = (record: ConversionRecord): string => hashOf(canonicalText(withoutField(record, "seal")));

export function recordOf(
  { at, ...source }: RecordAbout,
  analysis: Analysis,
  conversion: Conversion,
  choices: Choices,
  regions: readonly RegionToCount[],
  gazetteer: Gazetteer,
): ConversionRecord {
  const { fileName, size, sha256 } = source;
  const record: ConversionRecord = {
    format: recordFormat,
    version: recordVersion,
    at,
    source: { fileName, size, sha256 },
    lineage: gazetteer.version,
    choices,
    regions,
    words: wordsOf(analysis, conversion, choices, gazetteer),
    result: recordResult(conversion),
    seal: "",
  };
  return { ...record, seal: sealOf(record) };
}

/** The text of the file: the same bytes for the same record. */
export const recordText = (record: ConversionRecord): string => `${canonicalText(record)}\n`;
