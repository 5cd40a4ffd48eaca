/** The rows of a template, in the order of their codes. */
import type { Gazetteer } from "../../src/conversion";
import type { TemplateRow } from "../../src/conversion/files";
import { capitalise } from "../../src/domain/names";

export function rowsOfTemplate(
  { units, lineage, districtOf }: Gazetteer,
  level: "former-commune" | "commune",
): TemplateRow[] {
  const districts = new Map(units.filter((each) => each.level === "district").map((each) => [each.code, each]));
  const formersOf = (code: string): string[] =>
    level === "former-commune" ? [code] : lineage.filter(({ to }) => to === code).map(({ from }) => from);
  return units
    .filter((each) => each.level === level)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, type, name }) => {
      const of = new Set(formersOf(code).map((former) => districtOf[former] ?? ""));
      const named = [...of].flatMap((each) => districts.get(each) ?? []);
      return {
        code,
        unit: capitalise(`${type} ${name}`),
        district: named.map((each) => `${each.type} ${each.name}`).join(" + "),
      };
    });
}
