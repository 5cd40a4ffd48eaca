/** Lengths measured on the drawn map: perimeter, state border, roads, rivers. */
import unitRows from "virtual:data/units";
import lengths from "../../geo/lengths.json";
import type { Lengths } from "../../geo/types";
import { remarked, sumOf } from "../domain/aggregate";
import type { Figure } from "../domain/figures";
import type { Aggregate } from "../domain/indicator";
import { landOf, type Land } from "../domain/land";
import { hasApproximateLines, perimeterOf, lengthProvenance, type Measured } from "../domain/merged-unit/borders";
import { missingRoads } from "../domain/road-names";
import { officialArea, rateOver } from "../domain/terms";
import type { Text, UnitRef } from "../domain/unit";
import { same } from "../themes/facts";
import type { Themes } from "../themes";
import { define } from "./define";

const { parts, borders } = lengths as unknown as Lengths;
type Line = keyof Lengths["parts"][string];

const communes = new Map(unitRows["former-communes"].map(({ code, commune }) => [code, commune]));
const communeOf = (code: string): string => communes.get(code) ?? code;
const figureOf = (land: Land, km: (land: Land) => number, what: Measured): Figure => ({
  value: km(land),
  ...lengthProvenance(what, hasApproximateLines(borders, land, communeOf)),
});

/** Computes the length in all the land, with the units as parts. */
const measured =
  (km: (land: Land) => number, what: Measured) =>
  (units: readonly UnitRef[], _themes: Themes, land: Land): Aggregate => {
    const terms = units.map((unit) => ({ unit, count: 1, figure: figureOf(landOf(unit), km, what) }));
    const { value, quality, sources } = figureOf(land, km, what);
    return { ...sumOf(terms), value, quality, sources };
  };

const along =
  (line: Line) =>
  (land: Land): number =>
    [...land].reduce((sum, code) => sum + (parts[code]?.[line] ?? 0), 0);

const common = { kind: "sum", group: "land", unit: same("km"), decimals: 1 } as const;

export const perimeter = define({
  ...common,
  id: "perimeter",
  bounds: "unknown",
  kind: "outline",
  title: { vi: "Chu vi", en: "Perimeter" },
  shortTitle: { vi: "Chu vi", en: "Perimeter" },
  description: {
    vi: "Chiều dài đường ranh giới vẽ trên bản đồ, đo trên elipxoit WGS84; số liệu tính toán. Của nhiều đơn vị là chu vi của cả vùng, không phải tổng các chu vi. Ranh giới giữa các xã cũ chỉ gần đúng nên số của xã cũ là ước tính.",
    en: "Length of the outline as drawn on the map, on the WGS84 ellipsoid; derived. Of more than one unit it is the perimeter of their land as a whole, not the sum of perimeters. Lines between former communes are approximate, so their figures are estimates.",
  },
  compute: measured((land) => perimeterOf(borders, land), "outline"),
});

const noBorder: Text = { vi: "Không giáp biên giới quốc gia", en: "Does not touch the state border" };
const noBorderAsDrawn: Text = {
  vi: "Theo ranh giới gần đúng trên bản đồ thì không giáp biên giới quốc gia",
  en: "By its approximate outline it does not touch the state border",
};

export const stateBorder = define({
  ...common,
  id: "state-border",
  bounds: "border",
  title: { vi: "Chiều dài biên giới quốc gia (đo trên bản đồ)", en: "Length of state border (as drawn)" },
  shortTitle: { vi: "Biên giới", en: "State border" },
  description: {
    vi: "Phần ranh giới trùng với biên giới quốc gia, đo trên bản đồ; số liệu tính toán, ngắn hơn chiều dài đo ngoài thực địa (toàn tỉnh công bố 455,572 km). 0 km là không giáp biên giới.",
    en: "The part of the outline that is state border, as drawn on the map; derived, and shorter than the line as surveyed (455.572 km published for the province). 0 km: does not touch the border.",
  },
  compute(...of) {
    const found = measured(along("state_border"), "outline")(...of);
    if (found.value !== 0) return found;
    return remarked(found, found.quality === "estimated" ? noBorderAsDrawn : noBorder);
  },
});

const noRoads: Text = {
  vi: `Bản đồ nền không có quốc lộ nào ở đây nhưng thiếu ${missingRoads.vi}, nên chưa rõ chiều dài`,
  en: `The base map has no national road here, but it lacks ${missingRoads.en}, so the length is not known`,
};
const notAllRoads: Text = {
  vi: `Ít nhất: bản đồ nền thiếu ${missingRoads.vi}`,
  en: `At least: the base map lacks ${missingRoads.en}`,
};

/** What the base map has is the least there can be, and of none drawn nothing is known. */
function asFarAsDrawn(found: Aggregate): Aggregate {
  if (found.value === null) return found;
  if (found.value > 0) return { ...remarked(found, notAllRoads), least: true };
  return remarked({ ...found, value: null, known: 0, quality: null }, noRoads);
}

export const roadLength = define({
  ...common,
  id: "road-length",
  bounds: "unknown",
  title: { vi: "Chiều dài đường chính trên bản đồ nền", en: "Length of main roads on the base map" },
  shortTitle: { vi: "Đường chính", en: "Main roads" },
  description: {
    vi: "Chiều dài các quốc lộ và đường chính của bản đồ nền tỷ lệ 1:1.000.000 nằm trong ranh giới vẽ; số liệu tính toán. Là số ít nhất: thiếu Quốc lộ 4H (đi Mường Nhé) và 279B, chưa nguồn nào cho biết chạy qua xã nào, nên nơi bản đồ nền không có đường thì chưa rõ chiều dài; không có đường tỉnh, huyện, xã.",
    en: "Length inside the drawn outline of the national and main roads of the base map at 1:1,000,000; derived. The least there can be: National Roads 4H (in the north-west) and 279B are missing, and no source tells through which communes they run, so where the base map has no road the length is not known. Without provincial, district and commune roads.",
  },
  compute: (...of) => asFarAsDrawn(measured(along("roads"), "roads")(...of)),
});

export const riverLength = define({
  ...common,
  id: "river-length",
  bounds: "unknown",
  title: { vi: "Chiều dài sông, suối trên bản đồ nền", en: "Length of rivers on the base map" },
  shortTitle: { vi: "Sông, suối", en: "Rivers" },
  description: {
    vi: "Chiều dài sông, suối của bản đồ nền tỷ lệ 1:1.000.000 nằm trong ranh giới vẽ; số liệu tính toán. Chỉ gồm dòng chính theo lưới 450 m, không có suối nhỏ và hồ chứa; chỗ uốn lượn bị làm thẳng nên ngắn hơn thực tế.",
    en: "Length of rivers of the base map at 1:1,000,000 inside the drawn outline; derived. Main courses on a 450 m grid only, without small streams and reservoirs; bends are cut short, so rivers are longer in fact.",
  },
  compute: measured(along("rivers"), "rivers"),
});

export const roadDensity = define({
  ...common,
  id: "road-density",
  bounds: "unknown",
  kind: "rate",
  unit: same("km/100 km²"),
  title: { vi: "Mật độ đường chính trên bản đồ nền", en: "Density of main roads on the base map" },
  shortTitle: { vi: "Mật độ đường", en: "Road density" },
  description: {
    vi: "Tổng chiều dài đường chính của bản đồ nền 1:1.000.000 chia cho tổng diện tích chính thức, tính trên 100 km²; không lấy trung bình các mật độ. Là số ít nhất: thiếu Quốc lộ 4H, 279B và các đường tỉnh, huyện, xã.",
    en: "Length of the main roads of the base map at 1:1,000,000 over official area, per 100 km²; never a mean of densities. The least there can be: without National Roads 4H and 279B and without provincial, district and commune roads.",
  },
  compute: (units) =>
    asFarAsDrawn(rateOver(units, ({ ref }) => figureOf(landOf(ref), along("roads"), "roads"), officialArea, 100)),
});
