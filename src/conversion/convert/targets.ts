/** The units of the result and the parts each is made of. What a unit of the source is not wholly part of gets no values. */
import type { SourceLevel } from "../choices";
import { compareDecimals, one, type Decimal } from "../decimal";
import type { Gazetteer, GazetteerUnit } from "../gazetteer-types";
import { ConversionError, message, type Message } from "../message";
import type { RegionToCount, ResultLevel } from "../result-types";
import type { Destination } from "./lineage";
import type { CountedRow } from "./row-shares";
import type { SourcePart, UnitParts } from "./values";
import { convertWords } from "./words";

export interface Target {
  code: string;
  name: string;
  parts: UnitParts;
  within?: string;
  reason?: Message;
}

export interface TargetTable {
  level: ResultLevel;
  /** Whether its units hold each unit of the source once, so that its sums are those of the source. */
  isWhole: boolean;
  targets: readonly Target[];
}

/** What a target table is made from. */
export interface TargetSource {
  gazetteer: Gazetteer;
  level: SourceLevel;
  /** Of the former communes. */
  lineage: ReadonlyMap<string, Destination>;
  counted: ReadonlyMap<string, readonly CountedRow[]>;
  /** Parts of the units that are not divided. */
  whole: ReadonlyMap<string, readonly SourcePart[]>;
  regions: readonly RegionToCount[];
}

export const wholeProvince = { code: "11", name: "Tỉnh Điện Biên" } as const;

/** «Thị trấn Tủa Chùa». */
export const nameWithType = ({ type, name }: GazetteerUnit): string => {
  const full = `${type} ${name}`.trim();
  return full.charAt(0).toUpperCase() + full.slice(1);
};

const unitsOf = ({ units }: Gazetteer, level: SourceLevel): GazetteerUnit[] =>
  units.filter((unit) => unit.level === level);

function partsOf({ whole, counted }: TargetSource, code: string, share: Decimal = one): readonly SourcePart[] {
  if (compareDecimals(share, one) === 0) return whole.get(code) ?? [{ code, row: null, rowShare: one, share: one }];
  return (counted.get(code) ?? [{ row: null, rowShare: one }]).map((each) => ({ ...each, code, share }));
}

/** Each unit of the source in one group. */
function grouped(source: TargetSource, level: SourceLevel, groupOf: (code: string) => string | undefined): Target[] {
  const sources = unitsOf(source.gazetteer, source.level).map(({ code }) => ({ code, group: groupOf(code) }));
  return unitsOf(source.gazetteer, level).map((unit) => ({
    code: unit.code,
    name: nameWithType(unit),
    parts: sources.filter(({ group }) => group === unit.code).map(({ code }) => partsOf(source, code)),
  }));
}

function communesOfFormer(source: TargetSource): Target[] {
  const parts = new Map<string, (readonly SourcePart[])[]>();
  for (const { code } of unitsOf(source.gazetteer, "former-commune"))
    for (const { to, weight } of source.lineage.get(code)?.shares ?? [])
      parts.set(to, [...(parts.get(to) ?? []), partsOf(source, code, weight)]);
  return unitsOf(source.gazetteer, "commune").map((unit) => ({
    code: unit.code,
    name: nameWithType(unit),
    parts: parts.get(unit.code) ?? [],
  }));
}

/** Values of communes shown on the former ones that lie in them. */
function formerWithin(source: TargetSource): Target[] {
  return unitsOf(source.gazetteer, "former-commune").map((unit) => {
    const shares = source.lineage.get(unit.code)?.shares ?? [];
    const [only] = shares;
    const row = { code: unit.code, name: nameWithType(unit) };
    if (!only || shares.length > 1) return { ...row, parts: [], reason: message(convertWords.dividedWithin) };
    return { ...row, within: only.to, parts: [partsOf(source, only.to)] };
  });
}

/** Former communes that each unit of the source holds any part of. */
function landOf({ gazetteer, level, lineage }: TargetSource): Map<string, string[]> {
  const land = new Map<string, string[]>();
  for (const { code } of unitsOf(gazetteer, "former-commune")) {
    const communes = lineage.get(code)?.shares.map(({ to }) => to) ?? [];
    const holders = { "former-commune": [code], commune: communes, district: [gazetteer.districtOf[code]!] }[level];
    for (const holder of holders) land.set(holder, [...(land.get(holder) ?? []), code]);
  }
  return land;
}

function regionTarget(source: TargetSource, land: ReadonlyMap<string, string[]>, at: number): Target {
  const { name, codes } = source.regions[at]!;
  const inside = new Set(codes);
  const known = new Set(unitsOf(source.gazetteer, "former-commune").map(({ code }) => code));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown !== undefined)
    throw new ConversionError(message(convertWords.unknownInRegion, { region: name, code: unknown }));
  const touched = unitsOf(source.gazetteer, source.level).filter(({ code }) =>
    land.get(code)?.some((former) => inside.has(former)),
  );
  const cut = touched.filter(({ code }) => !land.get(code)?.every((former) => inside.has(former)));
  if (cut.length > 0) {
    const reason = message(convertWords.cutRegion, { units: cut.map(nameWithType).join(", ") });
    return { code: String(at), name, parts: [], reason };
  }
  return { code: String(at), name, parts: touched.map(({ code }) => partsOf(source, code)) };
}

const own = (source: TargetSource): Target[] => grouped(source, source.level, (code) => code);

/** The tables that the level of the source allows, in the order they are shown. Throws a ConversionError for a wrong region. */
export function targetTables(source: TargetSource): TargetTable[] {
  const { level, gazetteer, regions } = source;
  const whole = (of: ResultLevel, targets: Target[]): TargetTable => ({ level: of, isWhole: true, targets });
  const all = unitsOf(gazetteer, level).map(({ code }) => partsOf(source, code));
  const land = landOf(source);
  const byLevel: Record<SourceLevel, () => TargetTable[]> = {
    "former-commune": () => [
      whole("commune", communesOfFormer(source)),
      whole(
        "district",
        grouped(source, "district", (code) => gazetteer.districtOf[code]),
      ),
    ],
    commune: () => [whole("commune", own(source))],
    district: () => [whole("district", own(source))],
  };
  return [
    ...byLevel[level](),
    whole("province", [{ ...wholeProvince, parts: all }]),
    ...(regions.length > 0
      ? [{ level: "region" as const, isWhole: false, targets: regions.map((_, at) => regionTarget(source, land, at)) }]
      : []),
    ...(level === "former-commune" ? [whole("former-commune", own(source))] : []),
    ...(level === "commune"
      ? [{ level: "former-commune" as const, isWhole: false, targets: formerWithin(source) }]
      : []),
  ];
}
