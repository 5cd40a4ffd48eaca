/** From the rows of a table to units. */
export type { LevelDecision } from "./level";
export { decisionKey, matchRows, matchTable, type MatchedTable } from "./match";
