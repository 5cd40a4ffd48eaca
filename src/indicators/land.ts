/** Area, and the number of former communes. */
import { levels } from "../domain/unit";
import type { Figure } from "../domain/figures";
import { landOf } from "../domain/land";
import { officialArea, type Pick } from "../domain/terms";
import { same } from "../themes/facts";
import { define, summed } from "./define";

/** By Article 1 of Resolution 1661/NQ-UBTVQH15, in force since 1 July 2025. */
const numberOfParts: Pick = ({ ref }): Figure => ({
  value: landOf(ref).size,
  quality: "published",
  sources: ["nq-1661-2025"],
  asOf: "2025-06-16",
});

export const area = define({
  ...summed(officialArea),
  id: "area",
  bounds: "area",
  group: "land",
  columnAt: levels,
  title: { vi: "Diện tích tự nhiên", en: "Area" },
  shortTitle: { vi: "Diện tích", en: "Area" },
  unit: same("km²"),
  decimals: 2,
  description: {
    vi: "Diện tích chính thức: 45 xã, phường theo Đề án sắp xếp ĐVHC cấp xã (348/ĐA-CP); huyện và xã cũ theo niên giám, nghị quyết, đề án. Diện tích nhiều xã cũ là số tính toán hoặc ước tính. Tổng 129 đơn vị cũ lớn hơn tổng 45 đơn vị mới khoảng 2 km² vì lấy từ nhiều nguồn.",
    en: "Official area: the 45 communes and wards from merger scheme 348/ĐA-CP; former districts and communes from yearbook, resolutions and scheme. For many former communes it is derived or estimated. The 129 former units add up to about 2 km² more than the 45 of 2025, since they come from several sources.",
  },
});

export const formerCommuneCount = define({
  ...summed(numberOfParts),
  id: "parts",
  bounds: "counted",
  group: "land",
  columnAt: ["district", "commune"],
  title: { vi: "Số đơn vị cấp xã cũ", en: "Number of former communes" },
  shortTitle: { vi: "Số xã cũ", en: "Former communes" },
  unit: { vi: "đơn vị", en: "units" },
  decimals: 0,
  description: {
    vi: "Số xã, phường, thị trấn trước ngày 1/7/2025 hợp thành đơn vị, theo Điều 1 Nghị quyết 1661/NQ-UBTVQH15; mọi đơn vị được nhập nguyên vẹn.",
    en: "Communes, wards and townships before 1 July 2025 that make up the unit, by Article 1 of Resolution 1661/NQ-UBTVQH15; each was taken in whole.",
  },
});
