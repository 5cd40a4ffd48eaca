/** Border gates and openings to Laos and China: diamonds, filled by how far they are in use. */
import { loadTable } from "virtual:data/tables";
import type { Text } from "../../domain/unit";
import type { GateRow } from "../../../data/themes/border-gates";
import { choices, classed, placeFacets } from "../facets";
import { counted } from "../facts";
import type { PointLayer } from "../theme";

export const gateClass: Record<GateRow["class"], Text> = {
  international: { vi: "Cửa khẩu quốc tế", en: "International border gate" },
  bilateral: { vi: "Cửa khẩu song phương", en: "Bilateral border gate" },
  main: { vi: "Cửa khẩu chính", en: "Main border gate" },
  secondary: { vi: "Cửa khẩu phụ", en: "Secondary border gate" },
  opening: { vi: "Lối mở biên giới", en: "Border opening" },
};

export const country: Record<GateRow["country"], Text> = {
  LA: { vi: "Lào", en: "Laos" },
  CN: { vi: "Trung Quốc", en: "China" },
};

const status: Record<GateRow["status"], Text> = {
  operating: { vi: "Đang hoạt động", en: "Operating" },
  goods_only: { vi: "Chỉ trao đổi hàng hóa", en: "Goods only" },
  inventory: { vi: "Chỉ được nêu tên, chưa rõ hoạt động", en: "Named only, activity not known" },
  agreed: { vi: "Đã thống nhất mở", en: "Agreed, not opened" },
};

export const borderGates: PointLayer<GateRow, "border-gates", "gates"> = {
  id: "border-gates",
  kind: "points",
  table: "border-gates",
  rows: () => loadTable("border-gates"),
  title: { vi: "Cửa khẩu", en: "Border gates" },
  shortTitle: { vi: "Cửa khẩu", en: "Gates" },
  facets: [
    { kind: "choice", id: "status", label: { vi: "Tình trạng", en: "Status" }, options: choices(status) },
    { kind: "choice", id: "class", label: { vi: "Loại", en: "Class" }, options: choices(gateClass) },
    { kind: "choice", id: "country", label: { vi: "Nước láng giềng", en: "Neighbour" }, options: choices(country) },
    ...placeFacets,
  ],
  /** The three-country marker. */
  companions: [{ layer: "projects", id: "bor-moc-giao-diem" }],
  shape: "diamond",
  size: null,
  count: (n) => counted(n, "cửa khẩu, lối mở", "border gate or opening", "border gates and openings"),
  countedBy: "gates",
  classes: [
    classed("operating", status.operating, "#54278f"),
    classed("goods_only", status.goods_only, "#807dba"),
    classed("inventory", status.inventory, "#bcbddc"),
    classed("agreed", status.agreed, "#54278f", "hollow"),
  ],
  content: () => import("./features"),
  indicatorIds: ["gates"],
  inAnnex: { rows: { 21: null, 22: null }, groups: { trade: null, border: "gates" } },
};
