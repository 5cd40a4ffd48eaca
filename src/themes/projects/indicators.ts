/** Key projects: how many, and their capital. */
import { numberOf, sizeOf } from "../../indicators/located";
import { projects } from "./layer";

const number = numberOf(projects, {
  id: "projects",
  columnAt: ["province", "former-commune"],
  title: { vi: "Số dự án, quy hoạch, công trình trong danh mục", en: "Key projects, plans and landmarks listed" },
  shortTitle: { vi: "Dự án trong danh mục", en: "Projects listed" },
  unit: { vi: "mục", en: "entries" },
  description: {
    vi: "Số mục trong lớp dự án trọng điểm: dự án, quy hoạch và công trình hiện hữu. Mục nằm trên nhiều đơn vị được tính cho từng đơn vị nhưng chỉ một lần khi cộng chung; mục toàn tỉnh chỉ tính cho tỉnh.",
    en: "Entries of the layer of key projects: projects, plans and existing landmarks. One that lies in several units counts for each of them but once in a total; those of the whole province count for the province only.",
  },
});

const capital = sizeOf(projects, {
  id: "capital",
  title: { vi: "Tổng mức đầu tư các dự án", en: "Total investment of the projects" },
  shortTitle: { vi: "Vốn đầu tư", en: "Investment" },
  description: {
    vi: "Tổng mức đầu tư của các dự án, công trình nằm trọn trên địa bàn, có số liệu, mọi tình trạng, kể cả đang kêu gọi; số của từng tình trạng được nêu kèm. Dự án nằm cả trên đơn vị khác được nêu riêng với vốn của cả dự án, không cộng vào.",
    en: "Total investment of the projects that lie wholly in the unit and for which it is known, whatever their status, those still calling for capital among them; what each status comes to is said with it. Projects that lie in other units too are said apart with the capital of the whole, and not added.",
  },
});

export default [number, capital];
