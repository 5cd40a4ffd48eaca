/** The level of a table, and with it its era: decided for all rows together, since codes and names were used again in 2025. */
import type { LevelEvidence } from "../analysis-types";
import { sourceLevels, type SourceLevel } from "../choices";
import { readCode, type Names } from "../gazetteer";
import type { GazetteerUnit } from "../gazetteer-types";
import { resolveUnit } from "./resolve";
import type { SaidGroup } from "./said";

/** `only`: rows that no other level fits. `complete`: each unit of the level, and nothing else. */
export type LevelReason =
  { by: "only"; rows: number; example: string } | { by: "complete"; units: number } | { by: "chosen" };

export interface LevelDecision {
  /** null: cannot be told, or levels are mixed. */
  level: SourceLevel | null;
  reason: LevelReason | null;
  evidence: readonly LevelEvidence[];
  /** Rows that can only be of other levels than most. */
  foreign: readonly number[];
  /** They are too many to be slips: the table is of several levels. */
  mixed: boolean;
  /** With the most codes and names; for show where nothing is decided. */
  likeliest: SourceLevel;
}

/** More than this share of the others, and rows of another level are no slips of the pen. */
const slips = 0.2;

type Fit = "strict" | "loose" | "none";

/** `loose`: but for the type. «Xã Tủa Chùa» may be a slip for the town. */
function fitOf(level: SourceLevel, said: SaidGroup, names: Names): { fit: Fit; units: readonly GazetteerUnit[] } {
  const found = resolveUnit(level, said, names);
  if (found.state === "matched") return { fit: "strict", units: [found.unit] };
  if (found.state === "several") return { fit: "strict", units: found.units };
  const clash = said.name !== "" && names.find(level, said.name)?.clash;
  return { fit: clash ? "loose" : "none", units: [] };
}

function evidenceOf(level: SourceLevel, groups: readonly SaidGroup[], names: Names): LevelEvidence {
  const codes = new Set(groups.map(({ code }) => code).filter(Boolean));
  const said = new Set(groups.map(({ name }) => name).filter(Boolean));
  const known = [...codes].filter((text) => names.unit(level, readCode(level, text) ?? "")).length;
  const named = [...said].filter((text) => names.find(level, text)).length;
  return { level, codes: { known, of: codes.size }, names: { known: named, of: said.size } };
}

interface Votes {
  level: SourceLevel;
  only: SaidGroup[];
  /** Of `only`, those that other levels do not fit even loosely. */
  certain: number;
  units: Set<GazetteerUnit>;
  fitting: number;
}

function countVotes(groups: readonly SaidGroup[], names: Names): Votes[] {
  const votes = sourceLevels.map((level): Votes => ({ level, only: [], certain: 0, units: new Set(), fitting: 0 }));
  for (const group of groups) {
    const fits = votes.map(({ level }) => fitOf(level, group, names));
    const strict = fits.filter(({ fit }) => fit === "strict").length;
    const loose = fits.filter(({ fit }) => fit === "loose").length;
    for (const [index, { fit, units }] of fits.entries()) {
      const vote = votes[index];
      if (!vote || fit !== "strict") continue;
      vote.fitting += 1;
      for (const unit of units) vote.units.add(unit);
      if (strict > 1) continue;
      vote.only.push(group);
      if (loose === 0) vote.certain += 1;
    }
  }
  return votes.sort((a, b) => b.only.length - a.only.length);
}

export const saidText = ({ code, name }: SaidGroup): string => [code, name].filter(Boolean).join(" ");

/** A level all of whose units are named, each once, and nothing that it does not have. */
function completeLevel(votes: readonly Votes[], groups: readonly SaidGroup[], names: Names): SourceLevel | null {
  const complete = votes.filter(
    ({ level, units, fitting }) => units.size === names.of(level).size && fitting === groups.length,
  );
  return complete.length === 1 ? (complete[0]?.level ?? null) : null;
}

export function decideLevel(groups: readonly SaidGroup[], names: Names, chosen: SourceLevel | null): LevelDecision {
  const evidence = sourceLevels.map((level) => evidenceOf(level, groups, names));
  const known = ({ codes, names: said }: LevelEvidence) => codes.known + said.known;
  const likeliest = evidence.reduce((best, each) => (known(each) > known(best) ? each : best)).level;
  const votes = countVotes(groups, names);
  const [first, ...others] = chosen
    ? [...votes].sort((a, b) => Number(b.level === chosen) - Number(a.level === chosen))
    : votes;
  const major = first?.only.length ?? 0;
  const minor = others.flatMap(({ only }) => only);
  const certain = others.reduce((sum, vote) => sum + vote.certain, 0);
  const foreign = minor.flatMap(({ rows }) => rows).sort((a, b) => a - b);
  const mixed = minor.length > 0 && (certain > 1 || minor.length >= slips * major);
  const base = { evidence, foreign, mixed, likeliest };
  if (chosen) return { ...base, level: chosen, reason: { by: "chosen" } };
  if (mixed) return { ...base, level: null, reason: null };
  const [example] = first?.only ?? [];
  if (first && example) {
    const rows = first.only.reduce((sum, group) => sum + group.rows.length, 0);
    return { ...base, level: first.level, reason: { by: "only", rows, example: saidText(example) } };
  }
  const level = completeLevel(votes, groups, names);
  const reason: LevelReason | null = level ? { by: "complete", units: names.of(level).size } : null;
  return { ...base, level, reason };
}
