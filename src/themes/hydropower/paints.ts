/** What the charts of the page are painted with, as on the map. */
import type { Paint } from "../../components/chart/chart";

const dark = "#08519c";
export const paints = {
  known: { color: dark },
  part: { color: "#9ecae1" },
  computed: { color: dark, pattern: "hatched" },
} as const satisfies Record<string, Paint>;
