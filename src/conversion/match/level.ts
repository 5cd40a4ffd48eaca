/** The level of a table, and with it its era: decided for all rows together, since codes and names were used again in 2025. */
import type { LevelEvidence } from "../analysis-types";
import { sourceLevels, type SourceLevel } from "../choices";
import { readCode, type Names } from "../gazetteer";
import type { GazetteerUnit } from "../gazetteer-types";
import { resolveUnit } from "./resolve";
import type { SaidGroup } from "./said";

/** `only`: rows that no other level fits. `complete`: (nearly) each unit of the level, and nothing else. */
export type LevelReason =
  { by: "only"; rows: number; example: string } | { by: "complete"; units: number; of: number } | { by: "chosen" };

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

/** What a group of rows can be of. */
interface Ballot {
  group: SaidGroup;
  fits: Readonly<Record<SourceLevel, { fit: Fit; units: readonly GazetteerUnit[] }>>;
}

const isStrict =
  (level: SourceLevel) =>
  ({ fits }: Ballot): boolean =>
    fits[level].fit === "strict";

function ballotsOf(groups: readonly SaidGroup[], names: Names): Ballot[] {
  const fit = (level: SourceLevel, group: SaidGroup) => fitOf(level, group, names);
  return groups.map((group) => ({
    group,
    fits: {
      "former-commune": fit("former-commune", group),
      commune: fit("commune", group),
      district: fit("district", group),
    },
  }));
}

/** The groups that fit the level and no other. */
const onlyOf = (level: SourceLevel, ballots: readonly Ballot[]): Ballot[] =>
  ballots.filter(
    (ballot) => isStrict(level)(ballot) && sourceLevels.every((other) => other === level || !isStrict(other)(ballot)),
  );

export const saidText = ({ code, name }: SaidGroup): string => [code, name].filter(Boolean).join(" ");

/** So much of a level, and less than half of any other, is a whole list with a row or two missing or misspelt. */
const nearlyAll = 0.95;

/** A level nearly all of whose units are named, and nothing known that it does not have. */
function completeLevel(ballots: readonly Ballot[], names: Names): { level: SourceLevel; units: number } | null {
  const known = ballots.filter((ballot) => sourceLevels.some((level) => isStrict(level)(ballot)));
  const named = sourceLevels.map((level) => {
    const units = new Set(known.flatMap(({ fits }) => fits[level].units)).size;
    return { level, units, share: units / names.of(level).size };
  });
  const complete = named.filter(({ level, share }) => share >= nearlyAll && known.every(isStrict(level)));
  const [only] = complete;
  const others = named.filter(({ level, share }) => level !== only?.level && share >= 0.5);
  return only && complete.length === 1 && others.every(({ level }) => !known.every(isStrict(level))) ? only : null;
}

export function decideLevel(groups: readonly SaidGroup[], names: Names, chosen: SourceLevel | null): LevelDecision {
  const evidence = sourceLevels.map((level) => evidenceOf(level, groups, names));
  const known = ({ codes, names: said }: LevelEvidence) => codes.known + said.known;
  const likeliest = evidence.reduce((best, each) => (known(each) > known(best) ? each : best)).level;
  const ballots = ballotsOf(groups, names);
  const sides = sourceLevels.map((level) => ({ level, only: onlyOf(level, ballots) }));
  const leading = sides.reduce((best, each) => (each.only.length > best.only.length ? each : best));
  const side = sides.find(({ level }) => level === chosen) ?? leading;
  const others = ballots.filter(
    (ballot) => !isStrict(side.level)(ballot) && sourceLevels.some((level) => isStrict(level)(ballot)),
  );
  const certain = others.filter(({ fits }) => fits[side.level].fit === "none").length;
  const hasSide = side.only.length > 0 || chosen !== null;
  const mixed = hasSide && others.length > 0 && (certain > 1 || others.length >= slips * side.only.length);
  const foreign = hasSide ? others.flatMap(({ group }) => group.rows).sort((a, b) => a - b) : [];
  const base = { evidence, foreign, mixed, likeliest };
  if (chosen) return { ...base, level: chosen, reason: { by: "chosen" } };
  if (mixed) return { ...base, level: null, reason: null };
  const [example] = side.only;
  if (example) {
    const rows = side.only.reduce((sum, { group }) => sum + group.rows.length, 0);
    return { ...base, level: side.level, reason: { by: "only", rows, example: saidText(example.group) } };
  }
  const complete = completeLevel(ballots, names);
  const reason = complete && ({ by: "complete", units: complete.units, of: names.of(complete.level).size } as const);
  return { ...base, level: complete?.level ?? null, reason };
}
