/** Names, lineage and figures of the units against the resolution and the scheme that made them. */
import { eachRow, fault } from "./fault.ts";
import { resolution1661 } from "./resolution-1661.ts";
import { scheme348 } from "./scheme-348.ts";
import type { Tables } from "./tables.ts";
import type { Problem } from "./parse.ts";

const law = "Resolution 1661/NQ-UBTVQH15";
const lawVi = "Nghị quyết 1661/NQ-UBTVQH15";

const asInScheme = (figure: number | undefined) => ({
  en: `${figure}, as in scheme 348/ĐA-CP`,
  vi: `${figure}, như Đề án 348/ĐA-CP`,
});

export const checkOfficial = (tables: Tables): Problem[] => [
  ...checkResolution(tables),
  ...checkScheme(tables),
  ...checkSpellings(tables),
];

/** The new unit of each clause, and each former unit in the one its clause puts it into. */
function checkResolution(tables: Tables): Problem[] {
  const codes = new Map(tables.communes.map(({ row }) => [row.resolution_clause, row.code]));
  const clauses = new Map(resolution1661.flatMap(({ parts }, i) => parts.map((part) => [part, i + 1] as const)));
  return [
    ...eachRow(tables, "communes", (at, { name, type, resolution_clause: clause }) => {
      const unit = resolution1661[clause - 1]?.unit;
      return unit === `${type} ${name}`
        ? []
        : [
            fault("communes", at, "name", {
              en: `${unit}, by clause ${clause} of ${law}`,
              vi: `${unit}, theo khoản ${clause} Điều 1 ${lawVi}`,
            }),
          ];
    }),
    ...eachRow(tables, "former-communes", (at, { name, type, commune }) => {
      const clause = clauses.get(`${type} ${name}`);
      if (clause === undefined)
        return [
          fault("former-communes", at, "name", {
            en: `a unit of ${law}; it has no ${type} ${name}`,
            vi: `đơn vị có trong ${lawVi}; ở đó không có ${type} ${name}`,
          }),
        ];
      const expected = {
        en: `${codes.get(clause)}, into which clause ${clause} of ${law} puts ${type} ${name}`,
        vi: `${codes.get(clause)}, nơi khoản ${clause} Điều 1 ${lawVi} nhập ${type} ${name} vào`,
      };
      return codes.get(clause) === commune ? [] : [fault("former-communes", at, "commune", expected)];
    }),
  ];
}

/** Where a row takes its main figures from the scheme, they are those of the scheme. */
function checkScheme(tables: Tables): Problem[] {
  return eachRow(tables, "communes", (at, { resolution_clause: clause, source, area_km2, population }) => {
    const [area, people] = scheme348[clause - 1] ?? [];
    if (source[0] !== "de-an-348-2025") return [];
    return [
      ...(area_km2 === area ? [] : [fault("communes", at, "area_km2", asInScheme(area))]),
      ...(population === people ? [] : [fault("communes", at, "population", asInScheme(people))]),
    ];
  });
}

/** The spelling of the statistics office differs only where that is listed as a disagreement. */
function checkSpellings(tables: Tables): Problem[] {
  const listed = new Set(tables.discrepancies.filter(({ row }) => row.kind === "identity").map(({ row }) => row.about));
  return eachRow(tables, "former-communes", (at, { code, name, gso_name }) =>
    gso_name === null || gso_name === name || listed.has(`former-communes#${code}`)
      ? []
      : [
          fault("former-communes", at, "gso_name", {
            en: `${name}, or an identity row of discrepancies.csv about it`,
            vi: `${name}, hoặc một dòng identity của discrepancies.csv nói về đơn vị này`,
          }),
        ],
  );
}
