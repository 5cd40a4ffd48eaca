/** The record of a conversion («Biên bản quy đổi»), which can be computed again and checked to the digit. */
export { hashOf } from "./canonical";
export { recordOf, recordText, type RecordAbout } from "./make";
export { looksLikeRecord, parseRecord } from "./parse";
export type { ConversionRecord, RecordSource } from "./types";
export { findingText, verifyRecord, type RecordFinding, type Recompute, type Verification } from "./verify";
export { recordWords } from "./words";
