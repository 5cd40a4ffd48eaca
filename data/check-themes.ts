/** Theme tables: capacity groups, New Rural status, the units a row names; dates and shares. */
import { checkDated } from "./check-dated.ts";
import { earliestYear, ruralCriteria, ruralFormerCommunes } from "./expected.ts";
import { columnFault, eachRow, fault } from "./fault.ts";
import type { TableName } from "./schema.ts";
import { placedTables, tableNames, type Tables } from "./tables.ts";
import type { Located, Problem } from "./parse.ts";

export function checkThemes(tables: Tables, today: string): Problem[] {
  return [
    ...checkRuralStatus(tables),
    ...checkGroups(tables),
    ...checkNamedUnits(tables),
    ...checkCriteria(tables),
    ...checkForestSums(tables),
    ...checkDates(tables, today),
    ...checkProjectDates(tables),
    ...checkPlants(tables),
    ...checkDated(tables),
    ...checkShares(tables),
    ...checkAnnexOrder(tables),
  ];
}

function checkRuralStatus(tables: Tables): Problem[] {
  const status = tables.ntm.filter(({ row }) => row.row === "status");
  const first = new Map(status.toReversed().map((at) => [at.row.code, at.line]));
  return [
    ...(status.length === ruralFormerCommunes
      ? []
      : [
          columnFault("ntm", "row", status.length, {
            en: `${ruralFormerCommunes} rows with status`,
            vi: `${ruralFormerCommunes} dòng status`,
          }),
        ]),
    ...status
      .filter(({ row }) => row.level !== "former-commune")
      .map((at) =>
        fault("ntm", at, "level", { en: "former-commune in a status row", vi: "former-commune ở dòng status" }),
      ),
    ...status
      .filter((at) => first.get(at.row.code) !== at.line)
      .map((at) =>
        fault("ntm", at, "code", {
          en: `one status for a former commune; line ${first.get(at.row.code)} has one too`,
          vi: `mỗi xã cũ một dòng status; dòng ${first.get(at.row.code)} cũng là của xã này`,
        }),
      ),
  ];
}

function checkGroups(tables: Tables): Problem[] {
  const total = new Map<string, number | null>();
  for (const { row } of tables.hydropower.toReversed())
    if (row.capacity_group) total.set(row.capacity_group, row.group_mw);
  return eachRow(tables, "hydropower", (at, row) => {
    if (row.capacity_group === null) {
      return row.group_mw === null
        ? []
        : [
            fault("hydropower", at, "group_mw", {
              en: "an empty cell, since the plant is in no group",
              vi: "ô trống, vì nhà máy không thuộc nhóm nào",
            }),
          ];
    }
    if (row.group_mw === null)
      return [
        fault("hydropower", at, "group_mw", { en: "the capacity of the whole group", vi: "công suất của cả nhóm" }),
      ];
    const expected = total.get(row.capacity_group);
    return row.group_mw === expected
      ? []
      : [
          fault("hydropower", at, "group_mw", {
            en: `${expected}, as in the group's first row`,
            vi: `${expected}, như dòng đầu của nhóm`,
          }),
        ];
  });
}

/** A project is the same thing as a plant only where its name ends with the plant's, and no other project is. */
function checkPlants(tables: Tables): Problem[] {
  const names = new Map(tables.hydropower.map(({ row }) => [row.id, row.name]));
  const first = new Map(tables.projects.toReversed().map(({ row, line }) => [row.plant, line]));
  return eachRow(tables, "projects", (at, { plant, name_vi, category }) => {
    if (plant === null || !names.has(plant)) return [];
    if (category !== "energy" || !name_vi.endsWith(` ${names.get(plant)}`))
      return [
        fault("projects", at, "plant", {
          en: `the plant that the project is by its name; ${names.get(plant)} is another`,
          vi: `nhà máy mà tên dự án nêu; ${names.get(plant)} là nhà máy khác`,
        }),
      ];
    const line = first.get(plant);
    return line === at.line
      ? []
      : [
          fault("projects", at, "plant", {
            en: `a plant of its own; line ${line} has it too`,
            vi: `nhà máy riêng; dòng ${line} cũng nêu nhà máy này`,
          }),
        ];
  });
}

/** Where a row names former communes as well as communes or districts, the latter must hold the former. */
function checkNamedUnits(tables: Tables): Problem[] {
  const former = new Map(tables["former-communes"].map(({ row }) => [row.code, row]));
  const check = (table: TableName, at: Located<{ former_communes: string[] }>) =>
    (["communes", "districts"] as const).flatMap((column) => {
      const named = at.cells[column]?.split(";").map((code) => code.trim()) ?? [];
      if (named[0] === "") return [];
      return at.row.former_communes.flatMap((code) => {
        const unit = former.get(code);
        const belongs = column === "communes" ? unit?.commune : unit?.district;
        if (!unit || belongs === undefined || named.includes(belongs)) return [];
        return [
          fault(table, at, column, {
            en: `${belongs} among them, to which former commune ${code} (${unit.name}) belongs`,
            vi: `có cả ${belongs}, nơi có xã cũ ${code} (${unit.name})`,
          }),
        ];
      });
    });
  return placedTables.flatMap((table) =>
    tables[table].flatMap((at: Located<{ former_communes: string[] }>) => check(table, at)),
  );
}

const checkCriteria = (tables: Tables): Problem[] =>
  eachRow(tables, "ntm", (at, row) => {
    const ofCommune = row.row === "criteria" || row.class === "average_criteria";
    return ofCommune && (row.value ?? 0) > ruralCriteria
      ? [
          fault("ntm", at, "value", {
            en: `at most ${ruralCriteria}, as many as there are criteria`,
            vi: `không quá ${ruralCriteria}, là số tiêu chí của chương trình`,
          }),
        ]
      : [];
  });

/** Of three figures rounded to 1 ha each, which may differ by half of it. */
const roundingHa = 1.5;

const checkForestSums = (tables: Tables): Problem[] =>
  eachRow(tables, "forest", (at, { forest_ha, natural_ha, planted_ha }) => {
    if (forest_ha === null || natural_ha === null || planted_ha === null) return [];
    const total = natural_ha + planted_ha;
    return Math.abs(total - forest_ha) <= roundingHa
      ? []
      : [
          fault("forest", at, "forest_ha", {
            en: `${Number(total.toFixed(2))}, natural and planted forest together`,
            vi: `${Number(total.toFixed(2))}, rừng tự nhiên cộng rừng trồng`,
          }),
        ];
  });

function checkDates(tables: Tables, today: string): Problem[] {
  return tableNames.flatMap((table) =>
    tables[table].flatMap((at) =>
      Object.entries(at.cells)
        .filter(([column, value]) => value !== "" && /^date$|as_of/.test(column) && !isRealDate(value, today))
        .map(([column]) =>
          fault(table, at, column, {
            en: `a day of the calendar from ${earliestYear} to today, ${today}`,
            vi: `ngày có trong lịch, từ năm ${earliestYear} đến hôm nay, ${today}`,
          }),
        ),
    ),
  );
}

/** A project has come so far, or is to. */
const checkProjectDates = (tables: Tables): Problem[] =>
  eachRow(tables, "project-dates", (at, { date, planned }) =>
    (date === null) === (planned === null)
      ? [
          fault("project-dates", at, "planned", {
            en: "a date here or under date, not both and not neither",
            vi: "ngày ở cột này hoặc ở cột date, chỉ một trong hai",
          }),
        ]
      : [],
  );

const checkShares = (tables: Tables): Problem[] =>
  eachRow(tables, "indicators-by-unit", (at, { unit, value }) =>
    unit !== "%" || value === null || (value >= 0 && value <= 100)
      ? []
      : [fault("indicators-by-unit", at, "value", { en: "a share from 0 to 100 %", vi: "tỷ lệ từ 0 đến 100 %" })],
  );

export function isRealDate(value: string, today: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split("-").map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCDate() === day && year >= earliestYear && value <= today.slice(0, value.length);
}

/** Rows of the annex are numbered 1, 2, 3 … in print order, headings before what is under them. */
function checkAnnexOrder(tables: Tables): Problem[] {
  return tables.annex.flatMap((at, i) => [
    ...(at.row.row === i + 1
      ? []
      : [fault("annex", at, "row", { en: `${i + 1}, the next row`, vi: `${i + 1}, dòng kế tiếp` })]),
    ...(at.row.parent === null || (at.row.parent >= 1 && at.row.parent < at.row.row)
      ? []
      : [
          fault("annex", at, "parent", {
            en: "the row number of a heading above",
            vi: "số dòng của một đề mục phía trên",
          }),
        ]),
  ]);
}
