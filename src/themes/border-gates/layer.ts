/** Border gates and openings to Laos and China: diamonds, filled by how far they are in use. */
import { loadTable } from "virtual:data/tables";
import type { Text } from "../../domain/unit";
import type { GateRow } from "../../../data/themes/border-gates";
import { cells, choices, counted, factsOf, onlyKnown, quantity, same, summaryOf } from "../facts";
import type { Fact, FeatureDescription, PointLayer } from "../theme";
import { placeFacets, placeFacts, placeOf, unitsOfRow } from "../places";

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

/** The gate opposite, where it lies, and its country. */
export function counterpart(gate: GateRow): Text | null {
  if (gate.counterpart === null) return null;
  const place = cells(gate.counterpart_place_vi, gate.counterpart_place_en);
  const parts = (language: keyof Text) => [gate.counterpart, place?.[language], country[gate.country][language]];
  const joined = (language: keyof Text) => parts(language).filter(Boolean).join(", ");
  return { vi: joined("vi"), en: joined("en") };
}

function facts(gate: GateRow): Fact[] {
  const fact = factsOf(gate);
  return [
    fact({ vi: "Loại", en: "Class" }, gateClass[gate.class]),
    fact({ vi: "Tình trạng", en: "Status" }, cells(gate.status_vi, gate.status_en)),
    fact({ vi: "Phía đối diện", en: "Counterpart" }, counterpart(gate)),
    fact({ vi: "Đường kết nối", en: "Access road" }, cells(gate.road, null)),
    ...onlyKnown([
      fact({ vi: "Chiều dài đường kết nối", en: "Length of the access road" }, quantity(gate.road_km, same("km"))),
    ]),
    fact({ vi: "Mốc quốc giới", en: "Border marker" }, cells(gate.border_marker, null)),
    ...placeFacts(gate, cells(gate.precision_note_vi, gate.precision_note_en)),
    ...onlyKnown([fact({ vi: "Ghi chú", en: "Note" }, cells(gate.note_vi, gate.note_en))]),
  ];
}

const describe = (gate: GateRow): FeatureDescription => ({
  name: { vi: gate.name_vi, en: gate.name_en },
  classId: gate.status,
  place: placeOf(gate),
  units: unitsOfRow(gate),
  traits: { status: [gate.status], class: [gate.class], country: [gate.country] },
  summary: summaryOf(gateClass[gate.class], country[gate.country]),
  facts: facts(gate),
});

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
  description: {
    vi: "Cửa khẩu và lối mở trên biên giới với Lào và Trung Quốc. Ngoài Tây Trang (điểm suy ra từ chỗ Quốc lộ 279 gặp đường biên giới), chưa nguồn nào công bố tọa độ, nên các cửa khẩu khác chỉ được gắn với xã.",
    en: "Border gates and openings to Laos and China. Apart from Tây Trang, whose point is derived from where National Road 279 meets the border, no coordinates have been published, so the others are shown by commune only.",
  },
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
  fileName: { vi: "dien-bien-cua-khau", en: "dien-bien-border-gates" },
  classes: [
    { id: "operating", label: status.operating, color: "#54278f", pattern: "solid" },
    { id: "goods_only", label: status.goods_only, color: "#807dba", pattern: "solid" },
    {
      id: "inventory",
      label: status.inventory,
      color: "#bcbddc",
      pattern: "solid",
    },
    { id: "agreed", label: status.agreed, color: "#54278f", pattern: "hollow" },
  ],
  describe,
  cardParts: { facts: () => import("./GateEvents.svelte") },
  columns: () => import("./columns"),
  indicatorIds: ["gates"],
  indicators: () => import("./indicators"),
  inAnnex: { rows: { 21: null, 22: null }, groups: { trade: null, border: "gates" } },
  page: () => import("./Page.svelte"),
};
