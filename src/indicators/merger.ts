/** How a commune of 2025 was made: of units of one former district or of several. */
import { classesOf, type ClassTerm } from "../domain/aggregate";
import { cover } from "../domain/land";
import { kindOf } from "../domain/merger";
import { mergerKinds } from "../domain/merger-kinds";
import type { UnitRef } from "../domain/unit";
import { qualityWords } from "../locale/quality-words";
import { same } from "../themes/facts";
import type { LayerClass } from "../themes/feature";
import { define } from "./define";

/** ColorBrewer BuPu. */
const colors = { kept: "#edf8fb", within: "#b3cde3", across: "#88419d" } as const;
const classes = mergerKinds.map((id): LayerClass => {
  return { id, label: qualityWords[`kind.${id}`], color: colors[id], pattern: "solid" };
});

/** By Article 1 of Resolution 1661/NQ-UBTVQH15. */
function termOf(unit: UnitRef): ClassTerm {
  const classId = kindOf(unit);
  return { unit, count: 1, known: classId && { classId, sources: ["nq-1661-2025"], asOf: "2025-06-16" } };
}

export const mergerKind = define({
  id: "merger",
  bounds: "counted",
  kind: "class",
  group: "land",
  columnAt: ["commune"],
  title: { vi: "Cách sắp xếp", en: "Kind of merger" },
  shortTitle: { vi: "Cách sắp xếp", en: "Kind of merger" },
  unit: same(""),
  decimals: 0,
  description: {
    vi: "Xã, phường mới lập từ các đơn vị cũ của cùng một hay của nhiều đơn vị cấp huyện, theo Điều 1 Nghị quyết 1661/NQ-UBTVQH15. Đơn vị cũ được xếp theo xã, phường mới mà nó nhập vào; với huyện cũ hoặc nhiều đơn vị: đếm theo từng loại.",
    en: "Whether a commune or ward of 2025 was made of units of one former district or of several, by Article 1 of Resolution 1661/NQ-UBTVQH15. A former commune counts as the one it is in now; for a former district or several units they are counted by kind.",
  },
  scale: "classes",
  classes,
  levels: ["former-commune", "commune"],
  classOf: kindOf,
  compute: (units, _themes, land) =>
    classesOf(
      (units.every((each) => kindOf(each) !== null) ? units : cover(land)).map(termOf),
      classes.map(({ id }) => id),
    ),
});
