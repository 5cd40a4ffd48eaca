/** The date of a row and the source it is from go together, and a point names the source that gives it. */
import { eachRow, fault } from "./fault.ts";
import type { Located, Problem } from "./parse.ts";
import type { Tables } from "./tables.ts";

interface Dated {
  id: string;
  source: string[];
  as_of: string;
  main_as_of?: string | null;
}

/** An undated source may be of any day; one dated by month or year, of its last. */
const couldSay = (published: string | null, asOf: string): boolean =>
  published === null || asOf.slice(0, published.length) <= published;

export function checkDated(tables: Tables): Problem[] {
  const published = new Map(tables.sources.map(({ row }) => [row.id, row.date]));
  const dateOf = (id: string | undefined): string | null => (id ? (published.get(id) ?? null) : "");
  const check = (
    table: "hydropower" | "projects" | "border-gates" | "project-dates",
    at: Located<unknown>,
    row: Dated,
  ) => {
    const { source, as_of, main_as_of = null } = row;
    if (main_as_of === null)
      return couldSay(dateOf(source[0]), as_of)
        ? []
        : [
            fault(table, at, "as_of", {
              en: `a day not after its first source, ${source[0]}, or main_as_of as well`,
              vi: `ngày không sau nguồn đứng đầu, ${source[0]}, hoặc ghi thêm main_as_of`,
            }),
          ];
    return [
      ...(couldSay(dateOf(source[0]), main_as_of)
        ? []
        : [
            fault(table, at, "main_as_of", {
              en: `a day not after its first source, ${source[0]}`,
              vi: `ngày không sau nguồn đứng đầu, ${source[0]}`,
            }),
          ]),
      ...(couldSay(dateOf(source[1]), as_of)
        ? []
        : [fault(table, at, "source", { en: "the source of as_of second", vi: "nguồn của as_of đứng thứ hai" })]),
    ];
  };
  return [
    ...eachRow(tables, "hydropower", (at, row) => [
      ...check("hydropower", at, row),
      ...checkPoint("hydropower", at, row),
    ]),
    ...eachRow(tables, "projects", (at, row) => [...check("projects", at, row), ...checkPoint("projects", at, row)]),
    ...eachRow(tables, "border-gates", (at, row) => [
      ...check("border-gates", at, row),
      ...checkPoint("border-gates", at, row),
    ]),
    ...eachRow(tables, "project-dates", (at, row) => check("project-dates", at, row)),
  ];
}

function checkPoint(
  table: "hydropower" | "projects" | "border-gates",
  at: Located<unknown>,
  { lon, source, point_source }: { lon: number | null; source: string[]; point_source: string[] },
): Problem[] {
  if ((lon === null) !== (point_source.length === 0))
    return [
      fault(
        table,
        at,
        "point_source",
        lon === null
          ? { en: "an empty cell, since there is no point", vi: "ô trống, vì không có tọa độ" }
          : { en: "the source of the point", vi: "nguồn của tọa độ" },
      ),
    ];
  const foreign = point_source.filter((id) => !source.includes(id));
  return foreign.length > 0
    ? [fault(table, at, "point_source", { en: "sources of the row", vi: "nguồn có trong cột source của dòng" })]
    : [];
}
