/** Tables to fill in: code, name and district of every unit of a level, and empty columns for figures. */
import { districtsOf } from "../../../domain/lineage";
import { capitalise } from "../../../domain/names";
import { fullName, unitsOf } from "../../../domain/units";
import { templateColumns, type TemplateRow } from "../../../conversion/files/template";
import type { Locale } from "../../../locale/locale";
import { csvOffers, type FileOffer } from "../../table";
import { ownTableWords as words } from "../words";

const names = { "former-commune": "bieu-129-don-vi-cap-xa-cu", commune: "bieu-45-xa-phuong" } as const;
type TemplateLevel = keyof typeof names;

/** In the order of their codes. */
export const templateRows = (level: TemplateLevel): TemplateRow[] =>
  unitsOf(level)
    .toSorted((a, b) => (a.ref.code < b.ref.code ? -1 : 1))
    .map((each) => ({
      code: each.ref.code,
      unit: capitalise(fullName(each, "vi")),
      district: districtsOf(each.ref)
        .map((district) => fullName(district, "vi"))
        .join(" + "),
    }));

/** A workbook first, then both kinds of CSV, for each level. */
export function templateFiles({ t, language }: Pick<Locale, "t" | "language">): FileOffer[] {
  return (["former-commune", "commune"] as const).flatMap((level) => {
    const what = t(words[level === "commune" ? "templates.commune" : "templates.former"]);
    return [
      {
        label: t(words["templates.xlsx"], { what }),
        name: `${names[level]}.xlsx`,
        make: async () => {
          const { workbook } = await import("../../../components/table/xlsx");
          return workbook([{ name: what, columns: templateColumns(templateRows(level), language), sticky: 3 }], "");
        },
      },
      ...csvOffers({ name: names[level], what }, () => templateColumns(templateRows(level), language), t),
    ];
  });
}
