import type { Words } from "../../locale/word";

export const lineageWords = {
  by: { vi: "Sơ đồ theo", en: "Diagram by" },
  "by.area": { vi: "Diện tích", en: "Area" },
  "by.people": { vi: "Dân số 2019", en: "Population 2019" },
  share: { vi: "% của tổng", en: "% of total" },
  into: { vi: "nay thuộc", en: "now in" },
  pictureIn: { vi: "Sơ đồ các đơn vị nhập thành {name}: {parts}. Số liệu đầy đủ trong bảng dưới đây.", en: "Diagram of the units merged into {name}: {parts}. All figures are in the table below." },
  pictureOut: { vi: "Sơ đồ các đơn vị mà {name} đã nhập vào: {parts}. Số liệu đầy đủ trong bảng dưới đây.", en: "Diagram of the units {name} went to: {parts}. All figures are in the table below." },
  comparison: { vi: "Số công bố và số cộng từ các phần", en: "Published figure and sum of the parts" },
  published: { vi: "Số công bố", en: "Published" },
  summed: { vi: "Cộng các phần", en: "Sum of the parts" },
  difference: { vi: "Chênh lệch", en: "Difference" },
  cardPartOf: { vi: "{n}/{of} đơn vị cũ", en: "{n} of its {of} former units" },
  cardSum: { vi: "Cộng", en: "Sum" },
  cardSumNote: { vi: "tính toán", en: "computed" },
  cardThis: { vi: "đơn vị này", en: "this unit" },
  cardKnown: { vi: "{n}/{of} đơn vị có số liệu", en: "{n} of {of} units have data" },
  cardTableUnit: { vi: "Đơn vị", en: "Unit" },
  cardTableArea: { vi: "km²", en: "km²" },
  cardTableCensus: { vi: "Dân số 2019", en: "Population 2019" },
  cardApproximateArea: { vi: "Diện tích tính bằng hiệu số hoặc ước tính, không phải số công bố trực tiếp.", en: "Area taken as a difference or estimated, not published as such." },
} as const satisfies Words;
