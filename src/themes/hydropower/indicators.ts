/** Hydropower plants: how many, what they can produce together, the largest. */
import { largestOf, remarked } from "../../domain/aggregate";
import { whollyIn } from "../../domain/wholly";
import { numberOf, ofFeatures, sizeOf } from "../../indicators/located";
import { inBoth, same } from "../facts";
import { hydropower } from "./layer";

const elsewhere = { vi: " (nằm cả trên đơn vị khác)", en: " (which lies in other units too)" };

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
  title: { vi: "Công suất thủy điện đang vận hành", en: "Hydropower capacity in operation" },
  shortTitle: { vi: "Công suất vận hành", en: "Capacity operating" },
  description: {
    vi: "Tổng công suất lắp máy của các nhà máy đang vận hành, nằm trọn trên địa bàn, có số liệu; đang xây dựng, quy hoạch, chưa rõ tình trạng và nhà máy nằm cả trên đơn vị khác được nêu riêng, không cộng vào. Báo cáo giữa năm 2025 của tỉnh: 22 nhà máy đang khai thác, 319,3 MW, không kèm danh sách; tháng 3/2026: 23 nhà máy, khoảng 326,8 MW.",
    en: "Installed capacity of the plants in operation that lie wholly in the unit and for which it is known. Those under construction, planned or of unknown status, and those that lie in other units too, are said apart and not added. The province's report of mid-2025: 22 plants in operation, 319.3 MW, without a list; in March 2026: 23 plants, about 326.8 MW.",
  },
});

const largestPlant = ofFeatures(
  hydropower,
  {
    id: "largest-plant",
    kind: "extreme",
    title: { vi: "Nhà máy thủy điện đang vận hành lớn nhất", en: "Largest hydropower plant in operation" },
    shortTitle: { vi: "Thủy điện lớn nhất", en: "Largest plant" },
    unit: same("MW"),
    decimals: 1,
    description: {
      vi: "Công suất lớn nhất trong các nhà máy thủy điện đang vận hành trên địa bàn có số liệu, kể cả nhà máy nằm cả trên đơn vị khác. Nhà máy chưa có số liệu công suất có thể lớn hơn.",
      en: "Largest known capacity of the hydropower plants in operation in the unit, those that lie in other units too among them. One whose capacity is not known may be larger.",
    },
  },
  (inside, _themes, land) => {
    const running = inside.filter(({ classId }) => classId === "operating");
    const largest = largestOf(running.map(({ size }) => size));
    const named = running.filter(({ size }) => size !== null && size.value === largest.value);
    const names = inBoth((language) =>
      named.map(({ name, units }) => `${name[language]}${whollyIn(land, units) ? "" : elsewhere[language]}`).join(", "),
    );
    return remarked(largest, named.length > 0 ? names : null);
  },
);

export default [plants, capacity, largestPlant];
