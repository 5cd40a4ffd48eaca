/** Hydropower plants: circles, filled by status and sized by installed capacity in MW. */
import { loadTable } from "virtual:data/tables";
import { formatPower } from "../../domain/format";
import type { Text } from "../../domain/unit";
import type { PlantRow } from "../../../data/themes/hydropower";
import { choices, classed, placeFacets } from "../facets";
import { counted, same } from "../facts";
import type { PointLayer } from "../theme";

export const status: Record<PlantRow["status"], Text> = {
  operating: { vi: "Đang vận hành", en: "Operating" },
  under_construction: { vi: "Đang xây dựng", en: "Under construction" },
  planned: { vi: "Quy hoạch, chuẩn bị đầu tư", en: "Planned" },
  unknown: { vi: "Chưa rõ tình trạng", en: "Status not known" },
};

export const hydropower: PointLayer<PlantRow, "hydropower", "plants" | "capacity" | "largest-plant"> = {
  id: "hydropower",
  kind: "points",
  table: "hydropower",
  rows: () => loadTable("hydropower"),
  title: { vi: "Thủy điện", en: "Hydropower" },
  shortTitle: { vi: "Thủy điện", en: "Hydropower" },
  facets: [
    { kind: "choice", id: "status", label: { vi: "Tình trạng", en: "Status" }, options: choices(status) },
    {
      kind: "range",
      id: "capacity",
      label: { vi: "Công suất lắp máy", en: "Installed capacity" },
      unit: same("MW"),
    },
    { kind: "choice", id: "river", label: { vi: "Sông, suối", en: "River" }, options: null },
    { kind: "range", id: "year", label: { vi: "Năm vận hành", en: "Year commissioned" }, unit: null },
    ...placeFacets,
  ],
  shape: "circle",
  size: {
    unit: same("MW"),
    of: ({ capacity_mw }) => capacity_mw,
    quality: ({ capacity_basis }) => (capacity_basis === "derived" ? "derived" : "published"),
    format: (mw, language) => formatPower(mw, language),
    total: ({ sum, known, of }) => ({
      vi: `Đang vận hành ${sum} (${known}/${of} nhà máy có số liệu công suất)`,
      en: `${sum} in operation (capacity known for ${known} of ${of} plants)`,
    }),
    counts: {
      classes: ["operating"],
      said: { vi: "Chỉ tính nhà máy đang vận hành", en: "Plants in operation only" },
      others: { vi: "Không tính vào", en: "Not in this sum" },
    },
  },
  count: (n) => counted(n, "nhà máy, dự án thủy điện", "hydropower plant or scheme", "hydropower plants and schemes"),
  unconfirmed: {
    is: ({ status, status_confidence }) => status === "operating" && status_confidence === "likely",
    said: (n) => ({ vi: `${n} chưa được xác nhận trực tiếp`, en: `${n} not directly confirmed` }),
  },
  countedBy: "plants",
  classes: [
    classed("operating", status.operating, "#08519c"),
    classed("under_construction", status.under_construction, "#4292c6"),
    classed("planned", status.planned, "#9ecae1"),
    classed("unknown", status.unknown, "#737373", "hollow"),
  ],
  content: () => import("./features"),
  indicatorIds: ["plants", "capacity", "largest-plant"],
  inAnnex: { rows: { 114: "capacity" }, groups: { hydropower: "capacity" } },
};
