/** What is said of the New-style rural status of a former commune: the status, criteria met, villages recognised. */
import { formatNumber } from "../../domain/format";
import type { Text } from "../../domain/unit";
import { unitsOf, type Unit } from "../../domain/units";
import type { NtmRow } from "../../../data/themes/ntm";
import { cells, factsOf, inBoth, onlyKnown, quantity, same } from "../facts";
import { unitFilterable } from "../places";
import type { Fact, LayerValue } from "../feature";
import type { ChoroplethContent } from "../theme";
import { statusClasses } from "./layer";

type StatusClass = (typeof statusClasses)[number]["id"];

const labels = new Map<string, Text>(statusClasses.map(({ id, label }) => [id, label]));
const labelOf = (id: StatusClass): Text => labels.get(id) ?? same(id);
const isStatusClass = (id: string): id is StatusClass => labels.has(id);

const statusLabel: Text = { vi: "Nông thôn mới (đến 30/6/2025)", en: "New-style rural status (to 30 June 2025)" };
/** Shown with a status that no source names directly. */
export const inferred: Text = { vi: "Suy ra, chưa có nguồn trực tiếp", en: "Inferred, no direct source" };

function statusFacts(row: NtmRow, classId: StatusClass): Fact[] {
  const fact = factsOf(row, "ntm");
  const status = classId === "unknown" ? null : labelOf(classId);
  return [
    fact(statusLabel, status, row.confidence === "inferred" ? inferred : null, "class"),
    ...onlyKnown([
      fact(
        { vi: "Năm đánh giá", en: "Programme year" },
        row.year === null ? null : same(String(row.year)),
        null,
        "year",
      ),
      fact({ vi: "Ghi chú", en: "Note" }, cells(row.note_vi, row.note_en), null, "note_vi"),
    ]),
  ];
}

/** Criteria met of 19, or villages recognised, as stated on one occasion. */
function countFact(row: NtmRow): Fact {
  const fact = factsOf(row, "ntm");
  const note = cells(row.note_vi, row.note_en);
  const year = row.year === null ? "" : ` (${row.year})`;
  if (row.row === "criteria") {
    const met = row.value;
    const value = met === null ? null : inBoth((language) => `${formatNumber(met, language)}/19`);
    return fact({ vi: `Số tiêu chí đạt${year}`, en: `Criteria met${year}` }, value, note, "value");
  }
  const villages = quantity(row.value, { vi: "thôn, bản", en: "villages" });
  return fact({ vi: `Thôn, bản đạt chuẩn${year}`, en: `Villages recognised${year}` }, villages, note, "value");
}

const outside = (of: Unit): LayerValue => ({
  unit: of.ref,
  ...unitFilterable(of),
  traits: { status: ["not_applicable"] },
  value: null,
  classId: "not_applicable",
  text: labelOf("not_applicable"),
  facts: [{ label: statusLabel, value: labelOf("not_applicable"), sources: [], asOf: null }],
});

function valueOf(of: Unit, rows: readonly NtmRow[]): LayerValue {
  const { ref, type } = of;
  if (type !== "xã") return outside(of);
  const own = rows.filter(({ level, code }) => level === ref.level && code === ref.code);
  const row = own.find((candidate) => candidate.row === "status");
  const classId = row && isStatusClass(row.class) ? row.class : "unknown";
  const text = labelOf(classId);
  const year = row?.year ?? null;
  const counts = own.filter((candidate) => candidate.row !== "status").map(countFact);
  return {
    unit: ref,
    ...unitFilterable(of),
    traits: { status: [classId], year },
    value: null,
    classId,
    text: year === null ? text : inBoth((language) => `${text[language]} (${year})`),
    facts: [
      ...(row ? statusFacts(row, classId) : [{ label: statusLabel, value: null, sources: [], asOf: null }]),
      ...counts,
    ],
  };
}

export default {
  description: {
    vi: "Kết quả của 115 xã trước sắp xếp, giữ nguyên ở cả hai thời kỳ vì danh hiệu thuộc về xã cũ. Giữa năm 2025 tỉnh có 26 xã đạt chuẩn, trong đó 5 xã nâng cao và 2 xã kiểu mẫu; các nguồn công khai cho biết tên 24 xã (trong đó 2 xã suy ra), gồm 4 xã nâng cao. Từ ngày 1/7/2025 các xã mới phải được đánh giá lại; đến 23/11/2025 chưa xã nào được công nhận.",
    en: "Status of the 115 communes before the merger, shown in both eras because it belongs to the former commune. In mid-2025 the province had 26 communes that met the standard, 5 of them advanced and 2 of those model; public sources name 24 (2 inferred), 4 of them advanced. Since 1 July 2025 the new communes must be assessed anew; by 23 November 2025 none had been recognised.",
  },
  values: (rows) => unitsOf("former-commune").map((unit) => valueOf(unit, rows)),
} satisfies ChoroplethContent<NtmRow>;
