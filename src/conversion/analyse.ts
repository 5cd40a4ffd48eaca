/** From a sheet to all that is understood of it: pure, so that page, worker and command line come to the same. */
import type { Analysis, Layout, Matching } from "./analysis-types";
import type { Choices } from "./choices";
import type { Gazetteer } from "./gazetteer-types";
import { readLayout, type ReadLayout } from "./layout";
import { matchTable, type LevelDecision, type MatchedTable } from "./match";
import { message, type Message } from "./message";
import { proposeRules } from "./rules";
import type { Sheet } from "./sheet";
import { detectedMessages, rowsMessage } from "./told";
import { analysisWords as words } from "./words";

function faultsOf({ layout }: ReadLayout, decision: LevelDecision): Message[] {
  const has = (...roles: string[]) => layout.columns.some(({ role }) => roles.includes(role));
  const faults: Message[] = [];
  const named = has("name", "code") && layout.rows.some(({ role }) => role === "data");
  if (!named) faults.push(message(words.noUnits));
  else if (decision.level === null && decision.mixed)
    faults.push(rowsMessage(decision.foreign, words.mixedLevels, words.mixedLevelsMore));
  else if (decision.level === null) faults.push(message(words.undecidedLevel));
  if (named && !has("value")) faults.push(message(words.noValues));
  return faults;
}

/** Rows that put a commune in a district it lay in before: the table is older, and so may its boundaries be. */
const inEarlierDistrict = (layout: Layout, { rows }: Matching, districtOf: Gazetteer["districtOf"]): number[] =>
  rows.flatMap((match) => {
    const district = layout.rows[match.row]?.district ?? null;
    const isMoved = match.state === "matched" && district !== null && districtOf[match.code] !== district;
    return isMoved ? [match.row] : [];
  });

function warningsOf(
  { layout, style }: ReadLayout,
  { matching, decision }: MatchedTable,
  choices: Choices,
  { districtOf }: Gazetteer,
): Message[] {
  const warnings: Message[] = [];
  if (!choices.numbers && style.ambiguous !== null)
    warnings.push(message(words.ambiguousNumbers, { example: style.ambiguous }));
  if (!choices.numbers && style.against > 0) warnings.push(message(words.otherNumbers, { n: style.against }));
  const lost = layout.rows.flatMap(({ role, district }, row) => (role === "group" && district === null ? [row] : []));
  if (lost.length > 0) warnings.push(rowsMessage(lost, words.unknownSections, words.unknownSectionsMore));
  if (decision.level !== null && decision.foreign.length > 0)
    warnings.push(rowsMessage(decision.foreign, words.foreignRows, words.foreignRowsMore));
  const moved = matching.level === "former-commune" ? inEarlierDistrict(layout, matching, districtOf) : [];
  if (moved.length > 0) warnings.push(rowsMessage(moved, words.earlierDistricts, words.earlierDistrictsMore));
  return warnings;
}

/** Faults keep a table from being converted; what they leave undecided can be chosen. */
export function analyse(sheet: Sheet, choices: Choices, gazetteer: Gazetteer): Analysis {
  const read = readLayout(sheet, gazetteer, choices);
  const matched = matchTable(sheet, read.layout, gazetteer, choices);
  const { matching, decision } = matched;
  return {
    layout: read.layout,
    matching,
    rules: proposeRules(sheet, read.layout, choices),
    detected: detectedMessages(read, decision),
    faults: faultsOf(read, decision),
    warnings: warningsOf(read, matched, choices, gazetteer),
  };
}
