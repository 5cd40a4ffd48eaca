/** Key projects with their capital, and border gates. */
import { remarked, sumFeatures } from "../../domain/aggregate";
import { levels } from "../../domain/unit";
import { borderGates } from "../border-gates/layer";
import { projects as projectLayer } from "./layer";
import { define } from "../../indicators/define";
import { noneListed, numberIn, possibly, featuresIn } from "../../indicators/located";
import { remarks } from "../../indicators/words";

export const projects = define({
  id: "projects",
  kind: "sum",
  group: "themes",
  title: { vi: "Số dự án, quy hoạch, công trình trọng điểm", en: "Key projects, plans and landmarks" },
  shortTitle: { vi: "Dự án", en: "Projects" },
  unit: { vi: "mục", en: "entries" },
  decimals: 0,
  description: {
    vi: "Số mục trong lớp dự án trọng điểm: dự án, quy hoạch và công trình hiện hữu. Mục nằm trên nhiều đơn vị được tính cho từng đơn vị nhưng chỉ một lần khi cộng chung; mục toàn tỉnh chỉ tính cho tỉnh.",
    en: "Entries of the layer of key projects: projects, plans and existing landmarks. One that lies in several units counts for each of them but once in a total; those of the whole province count for the province only.",
  },
  scale: "sequential",
  layer: projectLayer.id,
  levels,
  compute: (_units, themes, land) => numberIn("projects", land, themes),
});

export const capital = define({
  id: "capital",
  kind: "sum",
  group: "themes",
  title: { vi: "Tổng mức đầu tư các dự án", en: "Total investment of the projects" },
  shortTitle: { vi: "Vốn đầu tư", en: "Investment" },
  unit: { vi: "tỷ đồng", en: "billion VND" },
  decimals: 1,
  description: {
    vi: "Tổng mức đầu tư của các dự án, công trình trên địa bàn có số liệu, mọi tình trạng, kể cả đang kêu gọi. Dự án nằm trên nhiều đơn vị được tính toàn bộ vốn cho từng đơn vị, nhưng chỉ một lần khi cộng chung.",
    en: "Total investment of the projects in the unit for which it is known, whatever their status, those still calling for capital among them. A project in several units counts with all its capital for each of them, but once in a total.",
  },
  scale: "sequential",
  layer: projectLayer.id,
  levels,
  compute(_units, themes, land) {
    const { inside, maybe } = featuresIn("projects", land, themes);
    const none = inside.length === 0 ? noneListed : null;
    return remarked(sumFeatures(inside.map(({ size }) => size)), remarks(none, possibly(maybe)));
  },
});

export const gates = define({
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
  scale: "sequential",
  layer: borderGates.id,
  levels,
  compute: (_units, themes, land) => numberIn("border-gates", land, themes),
});
