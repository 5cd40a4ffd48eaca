/** What the title and the unit of the whole table say of columns that say nothing themselves, such as «2023». */
import type { Layout } from "../analysis-types";
import type { Sheet } from "../sheet";
import { foldedHead, measuresOf, type ValueMeasure } from "./head";

/** By the title of a column; null where the table says nothing of it. */
export type TableMeasure = (title: string) => ValueMeasure | null;

const notAdded: readonly ValueMeasure[] = ["percent", "density", "average", "index"];
const notAddedIn = (text: string): ValueMeasure | null => {
  const [likeliest] = measuresOf(text).filter((each) => each !== "class");
  return notAdded.find((each) => each === likeliest) ?? null;
};

const unitLine = /^\s*(?:\(\s*)?(?:đơn vị(?: tính)?|đvt)\s*:?\s*(.+?)\)?\s*$/iu;
/** «Biểu số 3a.», «Phụ lục II:» */
const number = /^\s*(?:biểu|bảng|phụ lục)(?:\s+số)?\s*[\dIVX]*[a-z]?\s*[.:/-]*\s*/iu;
/** Words of a column that tell time or group only. */
const ofDimensions = new RegExp(
  `^(?:(?:${[
    ...["nam", "quy", "thang", "ky", "giai doan", "so bo", "uoc", "uoc tinh", "thuc hien", "th", "ke hoach", "kh"],
    ...["chung", "tong so", "tong cong", "cong", "tong", "nu", "thanh thi", "nong thon", "\\d+", "[ivx]+", "year"],
  ].join("|")})(?: |$))*$`,
);

/** The unit of a table is that of each column without its own; its title speaks of columns for years and groups. */
export function measureOfTable(sheet: Sheet, layout: Layout): TableMeasure {
  const texts = layout.rows.flatMap(({ role }, row) =>
    role === "title" ? (sheet.rows[row] ?? []).filter((cell) => typeof cell === "string") : [],
  );
  const lines = texts.flatMap((text) => unitLine.exec(text.normalize("NFC"))?.[1] ?? []);
  const ofUnit = lines.flatMap((unit) => (/[,;]/.test(unit) ? [] : (notAddedIn(unit) ?? [])));
  const ofTitle = [...texts, sheet.name].flatMap((text) => {
    const [subject = ""] = text
      .normalize("NFC")
      .replace(number, "")
      .split(/[,;]| và /iu);
    return unitLine.test(text) ? [] : (notAddedIn(subject) ?? []);
  });
  const [unit = null, title = null] = [ofUnit[0], ofTitle[0]];
  return (column) => unit ?? (ofDimensions.test(foldedHead(column)) ? title : null);
}
