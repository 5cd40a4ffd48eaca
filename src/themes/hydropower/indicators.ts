/** Hydropower plants: how many, what they can produce together, the largest. */
import { largestOf, remarked } from "../../domain/aggregate";
import { numberOf, ofFeatures, sizeOf } from "../../indicators/located";
import { inBoth, same } from "../facts";
import { hydropower } from "./layer";

const plants = numberOf(hydropower, {
  id: "plants",
  columnAt: ["former-commune"],
  title: { vi: "Số nhà máy, dự án thủy điện trong danh mục", en: "Hydropower plants and schemes listed" },
  shortTitle: { vi: "Thủy điện trong danh mục", en: "Hydropower listed" },
  unit: { vi: "nhà máy, dự án", en: "plants and schemes" },
  description: {
    vi: "Số nhà máy, dự án thủy điện có tên trong nguồn công bố, mọi tình trạng. Công trình nằm trên nhiều đơn vị được tính cho từng đơn vị nhưng chỉ một lần khi cộng chung, nên tổng có thể khác tổng các dòng.",
    en: "Hydropower plants and schemes that published sources name, whatever their status. One that lies in several units counts for each of them but once in a total, so a total may differ from the sum of the rows.",
  },
});

const capacity = sizeOf(hydropower, {
  id: "capacity",
  columnAt: ["province"],
  title: { vi: "Công suất thủy điện", en: "Hydropower capacity" },
  shortTitle: { vi: "Công suất", en: "Capacity" },
  description: {
    vi: "Tổng công suất lắp máy của các nhà máy, dự án có số liệu, kể cả đang xây dựng và quy hoạch. Công trình nằm trên nhiều đơn vị được tính toàn bộ công suất cho từng đơn vị, nhưng chỉ một lần khi cộng chung. Báo cáo giữa năm 2025 của tỉnh: 22 nhà máy đang khai thác, 319,3 MW, không kèm danh sách; tháng 3/2026: 23 nhà máy, khoảng 326,8 MW.",
    en: "Installed capacity of the plants and schemes for which it is known, those under construction and planned among them. One in several units counts with all its capacity for each of them, but once in a total. The province's report of mid-2025: 22 plants in operation, 319.3 MW, without a list; in March 2026: 23 plants, about 326.8 MW.",
  },
});

const largestPlant = ofFeatures(
  hydropower,
  {
    id: "largest-plant",
    kind: "extreme",
    title: { vi: "Nhà máy thủy điện lớn nhất", en: "Largest hydropower plant" },
    shortTitle: { vi: "Thủy điện lớn nhất", en: "Largest plant" },
    unit: same("MW"),
    decimals: 1,
    description: {
      vi: "Công suất lớn nhất trong các nhà máy, dự án thủy điện có số liệu trên địa bàn, mọi tình trạng. Nhà máy chưa có số liệu công suất có thể lớn hơn.",
      en: "Largest known capacity of the hydropower plants and schemes in the unit, whatever their status. One whose capacity is not known may be larger.",
    },
  },
  (inside) => {
    const largest = largestOf(inside.map(({ size }) => size));
    const named = inside.filter(({ size }) => size !== null && size.value === largest.value);
    const names = inBoth((language) => named.map(({ name }) => name[language]).join(", "));
    return remarked(largest, named.length > 0 ? names : null);
  },
);

export default [plants, capacity, largestPlant];
