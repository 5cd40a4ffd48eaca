/** Tables to fill in: code, name and district of every unit of a level, and empty columns for figures. */
import { valueColumns, type SheetColumn } from "../../../components/table/sheet";
import { districtsOf } from "../../../domain/lineage";
import { capitalise } from "../../../domain/names";
import { fullName, unitsOf, type Unit } from "../../../domain/units";
import type { Locale } from "../../../locale/locale";
import { csvOffers, type FileOffer } from "../../table";
import { ownTableWords as words } from "../words";

const figures = [1, 2, 3];
const names = { "former-commune": "bieu-129-don-vi-cap-xa-cu", commune: "bieu-45-xa-phuong" } as const;
type TemplateLevel = keyof typeof names;

/** Vietnamese names in either language, since they are what is matched. */
export function templateColumns(level: TemplateLevel, { t }: Pick<Locale, "t">): SheetColumn[] {
  const districts = (of: Unit): string =>
    districtsOf(of.ref)
      .map((each) => fullName(each, "vi"))
      .join(" + ");
  const rows = unitsOf(level).toSorted((a, b) =>
    level === "former-commune" ? a.ref.code.localeCompare(b.ref.code) : 0,
  );
  return valueColumns<Unit>(rows, [
    [t(words["templates.ordinal"]), (_, at) => at + 1, 6],
    [t(words["templates.code"]), ({ ref }) => ref.code, 9],
    [t(words["templates.unit"]), (each) => capitalise(fullName(each, "vi")), 28],
    [t(words["templates.district"]), districts, 36],
    ...figures.map((n) => [t(words["templates.figure"], { n }), () => null, 24] as const),
  ]);
}

/** A workbook first, then both kinds of CSV, for each level. */
export function templateFiles({ t }: Pick<Locale, "t">): FileOffer[] {
  return (["former-commune", "commune"] as const).flatMap((level) => {
    const what = t(words[level === "commune" ? "templates.commune" : "templates.former"]);
    return [
      {
        label: t(words["templates.xlsx"], { what }),
        name: `${names[level]}.xlsx`,
        make: async () => {
          const { workbook } = await import("../../../components/table/xlsx");
          return workbook([{ name: what, columns: templateColumns(level, { t }), sticky: 3 }], "");
        },
      },
      ...csvOffers({ name: names[level], what }, () => templateColumns(level, { t }), t),
    ];
  });
}
