/** Figures of a unit against those of its former communes. */
import { schemeAreaKm2 } from "./expected.ts";
import { columnFault, eachRow, fault } from "./fault.ts";
import { sum } from "./check-units.ts";
import type { Row } from "./schema.ts";
import type { Tables } from "./tables.ts";
import type { Located, Problem } from "./parse.ts";

/** Parts are rounded to 0.01 km² each, so that up to this is rounding and no disagreement. */
const roundingKm2 = 0.05;
/** Three years after the census no district had lost people, nor gained a tenth. */
const growthTo2022 = 1.1;

export function checkLevels(tables: Tables): Problem[] {
  const formers = tables["former-communes"].map(({ row }) => row);
  const districtArea = sum(tables.districts.map(({ row }) => row.area_km2));
  return [
    ...eachRow(tables, "communes", (at, { code }) =>
      checkArea(
        tables,
        "communes",
        at,
        formers.filter(({ commune }) => commune === code),
      ),
    ),
    ...eachRow(tables, "districts", (at, { code }) => {
      const parts = formers.filter(({ district }) => district === code);
      return [...checkArea(tables, "districts", at, parts), ...checkPeople(tables, at, parts)];
    }),
    ...(Math.abs(districtArea - schemeAreaKm2) <= 0.005
      ? []
      : [
          columnFault("districts", "area_km2", districtArea.toFixed(2), {
            en: `${schemeAreaKm2} km² in all`,
            vi: `tổng cộng ${schemeAreaKm2} km²`,
          }),
        ]),
  ];
}

type Former = Row<"former-communes">;

const printed = (value: number): string =>
  value.toLocaleString("de-DE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The parts add up, or the disagreement is listed with both figures. */
function checkArea(
  tables: Tables,
  table: "communes" | "districts",
  at: Located<{ code: string; area_km2: number }>,
  parts: readonly Former[],
): Problem[] {
  const { code, area_km2 } = at.row;
  const total = sum(parts.map((part) => part.area_km2));
  if (Math.abs(total - area_km2) < roundingKm2) return [];
  const listed = tables.discrepancies.some(
    ({ row }) =>
      row.about === `${table}#${code}` &&
      row.kind === "totals" &&
      row.value_a === printed(area_km2) &&
      row.value_b === printed(total),
  );
  const expected = {
    en: `${total.toFixed(2)}, the sum of its former communes, or a totals row of discrepancies.csv with both`,
    vi: `${total.toFixed(2)}, tổng các xã cũ của đơn vị, hoặc một dòng totals của discrepancies.csv nêu cả hai`,
  };
  return listed ? [] : [fault(table, at, "area_km2", expected)];
}

const sumOfFormers = (total: number) => ({
  en: `${total}, the sum of its former communes`,
  vi: `${total}, tổng các xã cũ của đơn vị`,
});

function checkPeople(tables: Tables, at: Located<Row<"districts">>, parts: readonly Former[]): Problem[] {
  const { code, population_2019, population_2022, population_2025 } = at.row;
  const census = sum(parts.map((part) => part.population_2019));
  const faults = population_2019 === census ? [] : [fault("districts", at, "population_2019", sumOfFormers(census))];
  const in2022 = known(parts.map((part) => part.population_2022));
  if (population_2022 !== null && in2022 !== null && population_2022 !== in2022)
    faults.push(fault("districts", at, "population_2022", sumOfFormers(in2022)));
  if (population_2022 !== null && (population_2022 < census || population_2022 > census * growthTo2022)) {
    const most = Math.floor(census * growthTo2022);
    const expected = {
      en: `${census} to ${most}, the census of 2019 and a tenth more`,
      vi: `từ ${census} đến ${most}, số của tổng điều tra 2019 và thêm một phần mười`,
    };
    faults.push(fault("districts", at, "population_2022", expected));
  }
  const in2025 = known(parts.map((part) => part.population_2025)) ?? ofWholeCommunes(tables, code);
  if (population_2025 !== null && population_2025 !== in2025)
    faults.push(
      fault("districts", at, "population_2025", {
        en: `${in2025}, the sum of its parts`,
        vi: `${in2025}, tổng các phần của đơn vị`,
      }),
    );
  return faults;
}

/** null where one is not known. */
function known(values: readonly (number | null)[]): number | null {
  const found = values.filter((value) => value !== null);
  return found.length === values.length ? sum(found) : null;
}

/** The people of the communes a district is divided into; null where one of them reaches beyond it. */
function ofWholeCommunes(tables: Tables, district: string): number | null {
  const formers = tables["former-communes"].map(({ row }) => row);
  const inside = new Set(formers.filter((former) => former.district === district).map(({ commune }) => commune));
  const beyond = formers.some((former) => inside.has(former.commune) && former.district !== district);
  const people = tables.communes.filter(({ row }) => inside.has(row.code)).map(({ row }) => row.population);
  return beyond ? null : sum(people);
}
