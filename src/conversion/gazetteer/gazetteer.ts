/** The units of both eras and their lineage, from the rows of `data/`. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { FormerCommuneRow } from "../../../data/schema";
import type { SourceLevel } from "../choices";
import type { Gazetteer, GazetteerUnit, LineagePart } from "../gazetteer-types";
import type { GazetteerRows } from "./rows";

const ownNames = (row: FormerCommuneRow): string[] => [
  row.name,
  ...row.variants,
  ...(row.gso_name ? [row.gso_name] : []),
];

const others = (name: string, names: readonly string[]): string[] =>
  [...new Set(names)].filter((each) => each !== name);

const peopleOf = (parts: readonly FormerCommuneRow[]): number | null =>
  parts.length > 0 ? parts.reduce((sum, part) => sum + part.population_2019, 0) : null;

/** One line per former commune: its code, the commune's, the weight, and the former district. */
const canonicalText = (lineage: readonly LineagePart[], districtOf: Gazetteer["districtOf"]): string =>
  lineage
    .map(({ from, to, weight }) => `${from};${to};${weight};${districtOf[from] ?? ""}\n`)
    .sort()
    .join("");

/** Tables of earlier years have a commune in the district that it lay in then. */
const earlierDistrictsOf = (code: string, moves: GazetteerRows["moves"]): string[] =>
  moves.flatMap(({ codes, from_district: left }) => (left !== null && codes.includes(code) ? [left] : []));

/** Every merger took whole communes (Resolution 1661/NQ-UBTVQH15), so each weight is 1. */
export function gazetteerOf({ formerCommunes, communes, districts, formerNames, moves }: GazetteerRows): Gazetteer {
  const earlier = (level: SourceLevel, code: string): string[] =>
    formerNames.filter((each) => each.level === level && each.code === code).map(({ name }) => name);

  const former = formerCommunes.map((row): GazetteerUnit => ({
    level: "former-commune",
    code: row.code,
    name: row.name,
    type: row.type,
    otherNames: others(row.name, [...ownNames(row), ...earlier("former-commune", row.code)]),
    districts: others("", [row.district, ...earlierDistrictsOf(row.code, moves)]),
    area: row.area_km2,
    population2019: row.population_2019,
  }));

  const present = communes.map((row): GazetteerUnit => {
    const parts = formerCommunes.filter(({ commune }) => commune === row.code);
    const namesakes = parts.map(ownNames).filter((names) => names.includes(row.name));
    return {
      level: "commune",
      code: row.code,
      name: row.name,
      type: row.type,
      otherNames: others(row.name, [...namesakes.flat(), ...earlier("commune", row.code)]),
      districts: others(
        "",
        parts.map(({ district }) => district),
      ),
      area: row.area_km2,
      population2019: peopleOf(parts),
    };
  });

  const formerDistricts = districts.map((row): GazetteerUnit => ({
    level: "district",
    code: row.code,
    name: row.name,
    type: row.type,
    otherNames: others(row.name, earlier("district", row.code)),
    districts: [row.code],
    area: row.area_km2,
    population2019: peopleOf(formerCommunes.filter(({ district }) => district === row.code)),
  }));

  const lineage = formerCommunes.map(({ code, commune }): LineagePart => ({ from: code, to: commune, weight: "1" }));
  const districtOf = Object.fromEntries(formerCommunes.map(({ code, district }) => [code, district]));
  const asOf = formerCommunes.reduce((latest, { as_of }) => (as_of > latest ? as_of : latest), "");
  const digest = bytesToHex(sha256(utf8ToBytes(canonicalText(lineage, districtOf))));
  return { units: [...former, ...present, ...formerDistricts], lineage, districtOf, version: { asOf, sha256: digest } };
}
