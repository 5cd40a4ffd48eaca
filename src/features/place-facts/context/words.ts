import type { Words } from "../../../locale/word";

export const contextWords = {
  title: { vi: "{Name} trong tỉnh", en: "{Name} in the province" },
  note: { vi: "Số liệu của cả xã, phường. Hạng 1 là giá trị lớn nhất trong các xã, phường đã biết đủ số liệu; hạng không nói tốt hay xấu.", en: "Figures of the whole commune. Rank 1 is the greatest value among communes whose figure is wholly known; a rank is neither good nor bad." },
  highest: { vi: "Đứng đầu", en: "Highest ranks" },
  lowest: { vi: "Đứng cuối", en: "Lowest ranks" },
  rank: { vi: "hạng {rank}/{known}", en: "{rank} of {known}" },
  tied: { vi: "đồng hạng với {n} đơn vị khác", en: { one: "tied with {n} other", other: "tied with {n} others" } },
  neighbours: { vi: "Giáp ranh", en: "Neighbours" },
  shared: { vi: "phía {point}, ranh giới chung {km} km", en: "to the {point}, {km} km in common" },
  stateBorder: { vi: "Biên giới quốc gia", en: "State border" },
  otherProvinces: { vi: "Ranh giới với tỉnh khác", en: "Boundary with other provinces" },
  km: { vi: "{km} km", en: "{km} km" },
  measured: { vi: "Đo trên ranh giới vẽ của bản đồ; hướng từ điểm giữa xã này đến điểm giữa xã kia.", en: "Measured on the drawn outline; directions are from the middle of one to the middle of the other." },
  alike: { vi: "Giống nhất về dân số, diện tích, mật độ", en: "Most alike in population, area and density" },
  alikeMethod: { vi: "So theo tỷ lệ của dân số, diện tích, mật độ; ba tỷ lệ nặng như nhau.", en: "Compared by the ratios of population, area and density, the three weighing alike." },
  measures: { vi: "{people}, {area}, {density}", en: "{people}, {area}, {density}" },
} as const satisfies Words;
