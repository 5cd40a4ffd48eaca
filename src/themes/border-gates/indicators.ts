/** Border gates and openings: how many. */
import { define } from "../../indicators/define";
import { numberIn } from "../../indicators/located";
import { borderGates } from "./layer";

const gates = define({
  id: "gates",
  kind: "sum",
  group: "themes",
  title: { vi: "Số cửa khẩu, lối mở biên giới", en: "Border gates and openings" },
  shortTitle: { vi: "Cửa khẩu", en: "Gates" },
  unit: { vi: "cửa khẩu, lối mở", en: "gates and openings" },
  decimals: 0,
  description: {
    vi: "Số cửa khẩu và lối mở trên biên giới với Lào và Trung Quốc, kể cả nơi mới thống nhất mở hoặc chưa rõ hoạt động.",
    en: "Gates and openings on the borders with Laos and China, those only agreed on or of unknown activity among them.",
  },
  layer: borderGates.id,
  compute: (_units, themes, land) => numberIn(borderGates, land, themes),
});

export default [gates];
