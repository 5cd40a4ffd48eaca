/** Border gates and openings: how many. */
import { numberOf } from "../../indicators/located";
import { borderGates } from "./layer";

const gates = numberOf(borderGates, {
  id: "gates",
  title: { vi: "Số cửa khẩu, lối mở trong danh mục", en: "Border gates and openings listed" },
  shortTitle: { vi: "Cửa khẩu trong danh mục", en: "Gates listed" },
  unit: { vi: "cửa khẩu, lối mở", en: "gates and openings" },
  description: {
    vi: "Số cửa khẩu và lối mở trên biên giới với Lào và Trung Quốc, kể cả nơi mới thống nhất mở hoặc chưa rõ hoạt động.",
    en: "Gates and openings on the borders with Laos and China, those only agreed on or of unknown activity among them.",
  },
});

export default [gates];
