/** Units: lineage, and figures that add up. */
import { censusPopulationTotal, crossingCommunes, schemeAreaKm2, schemePopulationTotal } from "./expected.ts";
import { columnFault, eachRow, fault } from "./fault.ts";
import type { Tables } from "./tables.ts";
import type { Problem } from "./parse.ts";

export function checkUnits(tables: Tables): Problem[] {
  return [...checkLineage(tables), ...checkDistricts(tables), ...checkMoves(tables), ...checkSums(tables)];
}

function checkLineage(tables: Tables): Problem[] {
  const formers = tables["former-communes"].map(({ row }) => row);
  const partsOf = (code: string) => formers.filter((former) => former.commune === code);
  const crossing = tables.communes.filter(
    ({ row }) => new Set(partsOf(row.code).map((part) => part.district)).size > 1,
  );
  return [
    ...eachRow(tables, "communes", (at, { code }) => {
      const count = partsOf(code).length;
      if (count >= 2) return [];
      const expected = {
        en: `two or more former communes in it, found ${count}`,
        vi: `từ hai xã cũ trở lên, đang có ${count}`,
      };
      return [fault("communes", at, "code", expected)];
    }),
    ...(crossing.length === crossingCommunes
      ? []
      : [
          columnFault("former-communes", "district", crossing.length, {
            en: `${crossingCommunes} communes made from more than one district`,
            vi: `${crossingCommunes} xã, phường lập từ nhiều huyện cũ`,
          }),
        ]),
  ];
}

function checkDistricts(tables: Tables): Problem[] {
  const formers = tables["former-communes"].map(({ row }) => row);
  return eachRow(tables, "districts", (at, row) => {
    const members = formers.filter((former) => former.district === row.code);
    const counts = [
      ["units_total", row.units_total, members.length],
      ["units_xa", row.units_xa, members.filter(({ type }) => type === "xã").length],
      ["units_phuong", row.units_phuong, members.filter(({ type }) => type === "phường").length],
      ["units_thi_tran", row.units_thi_tran, members.filter(({ type }) => type === "thị trấn").length],
    ] as const;
    return counts
      .filter(([, stated, found]) => stated !== found)
      .map(([column, , found]) =>
        fault("districts", at, column, {
          en: `${found}, as many as data/former-communes.csv has`,
          vi: `${found}, bằng số đơn vị trong data/former-communes.csv`,
        }),
      );
  });
}

const inAll = (total: number, en: string, vi: string) => ({
  en: `${total} ${en} in all`,
  vi: `tổng cộng ${total} ${vi}`,
});
/** Whoever moved last lies where it is on 30 June 2025, and each move begins where the one before ended. */
function checkMoves(tables: Tables): Problem[] {
  const moved = tables["earlier-moves"]
    .filter(({ row }) => row.kind === "moved")
    .toSorted((a, b) => (a.row.date < b.row.date ? -1 : 1));
  return tables["former-communes"].flatMap(({ row: { code, district } }) => {
    const own = moved.filter(({ row }) => row.codes.includes(code));
    return own.flatMap((at, index) => {
      const next = own[index + 1]?.row.from_district ?? (own[index + 1] ? null : district);
      return next === null || next === at.row.to_district
        ? []
        : [
            fault("earlier-moves", at, "to_district", {
              en: `${next}, the district of ${code} afterwards`,
              vi: `${next}, huyện của ${code} sau đó`,
            }),
          ];
    });
  });
}

function checkSums(tables: Tables): Problem[] {
  const area = sum(tables.communes.map(({ row }) => row.area_km2));
  const population = sum(tables.communes.map(({ row }) => row.population));
  const census = sum(tables["former-communes"].map(({ row }) => row.population_2019));
  const problems: Problem[] = [];
  if (Math.abs(area - schemeAreaKm2) > 0.005) {
    problems.push(columnFault("communes", "area_km2", area.toFixed(2), inAll(schemeAreaKm2, "km²", "km²")));
  }
  if (population !== schemePopulationTotal) {
    problems.push(columnFault("communes", "population", population, inAll(schemePopulationTotal, "persons", "người")));
  }
  if (census !== censusPopulationTotal) {
    problems.push(
      columnFault("former-communes", "population_2019", census, inAll(censusPopulationTotal, "persons", "người")),
    );
  }
  return problems;
}

/** 0 for no values. */
export const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
