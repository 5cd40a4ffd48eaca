/** Forest cover: share of the natural area under forest, by former district before the merger and by commune after it. */
import { loadTable } from "virtual:data/tables";
import type { Era, Text } from "../../domain/unit";
import type { ForestRow } from "../../../data/themes/forest";
import { classed, placeFacets } from "../facets";
import { same } from "../facts";
import type { ChoroplethLayer } from "../theme";

/** ColorBrewer Greens, five classes from their lowest cover in percent; breaks at whole tens around the provincial 44.7%, the same in both eras. */
export const coverClasses = [
  { from: 0, ...classed("below-30", { vi: "Dưới 30%", en: "Below 30%" }, "#edf8e9") },
  { from: 30, ...classed("30-40", { vi: "30 – dưới 40%", en: "30 to below 40%" }, "#bae4b3") },
  { from: 40, ...classed("40-50", { vi: "40 – dưới 50%", en: "40 to below 50%" }, "#74c476") },
  { from: 50, ...classed("50-60", { vi: "50 – dưới 60%", en: "50 to below 60%" }, "#31a354") },
  { from: 60, ...classed("60-up", { vi: "Từ 60% trở lên", en: "60% and above" }, "#006d2c") },
];
export const noData = classed("no-data", { vi: "Chưa có số liệu", en: "No data" }, "#8c8c8c", "hatched");

export const coverLabel: Text = { vi: "Tỷ lệ che phủ rừng", en: "Forest cover" };
const levelOf = (era: Era): "district" | "commune" => (era === "before" ? "district" : "commune");

export const forest: ChoroplethLayer<ForestRow, "forest", "forest-cover"> = {
  id: "forest",
  kind: "choropleth",
  table: "forest",
  rows: () => loadTable("forest"),
  title: { vi: "Tỷ lệ che phủ rừng", en: "Forest cover" },
  shortTitle: { vi: "Rừng", en: "Forest" },
  classes: [...coverClasses, noData],
  facets: [{ kind: "range", id: "cover", label: coverLabel, unit: same("%") }, ...placeFacets],
  levelOf,
  content: () => import("./values"),
  unitColumns: ["forest-cover", "area"],
  cardTitle: { vi: "Rừng", en: "Forest" },
  indicatorIds: ["forest-cover"],
  inAnnex: { rows: { 57: "forest-cover", 100: null, 101: null, 102: null }, groups: { forest: "forest-cover" } },
};
