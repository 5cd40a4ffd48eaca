import type { Words } from "../../../locale/word";

export const ringWords = {
  title: { vi: "Trong vòng", en: "Within a ring" },
  choose: { vi: "Bán kính vòng quanh điểm", en: "Radius of the ring around the place" },
  km: { vi: "{km} km", en: "{km} km" },
  draw: { vi: "Vẽ vòng trên bản đồ", en: "Draw the ring on the map" },
  drawn: { vi: "Nét đứt trên bản đồ: cách điểm {km} km theo đường chim bay.", en: "Dashes on the map: {km} km from the place in a straight line." },
  method: { vi: "Theo đường chim bay, chỉ tính phần trong tỉnh. Công trình, dự án tính vào vòng khi điểm của nó, hoặc cả đơn vị chứa nó, nằm trong vòng.", en: "In a straight line, and only what lies in the province. Works and projects count where their point, or all of the unit they are known by, lies within." },
  possibly: { vi: "có thể thêm {n} mục chỉ xác định được đến đơn vị", en: { one: "possibly {n} more, known by its unit only", other: "possibly {n} more, known by their units only" } },
  unplaced: { vi: "không kể {n} mục chưa rõ nằm ở đâu", en: "not counting {n} whose place is not known" },
  apart: { vi: "Trong đó: {what}", en: "Of these: {what}" },
  people: { vi: "{n} người", en: "{n} people" },
  middle: { vi: "ước tính trong khoảng {range}: gồm {units} có điểm giữa trong vòng", en: "an estimate within {range}: {units} whose middle lies within" },
  tooSmall: { vi: "vòng nhỏ hơn đơn vị nên không ước tính", en: "the ring is smaller than the units, so there is no estimate" },
  tooLarge: { vi: "đơn vị lớn so với vòng nên không ước tính", en: "the units are large for the ring, so there is no estimate" },
  least: { vi: "ít nhất {people} ({n} đơn vị nằm trọn trong vòng)", en: { one: "at least {people} ({n} unit wholly within)", other: "at least {people} ({n} units wholly within)" } },
  most: { vi: "nhiều nhất {people} ({n} đơn vị có đất trong vòng)", en: { one: "at most {people} ({n} unit with land within)", other: "at most {people} ({n} units with land within)" } },
  "units.former-commune": { vi: "{n} đơn vị cấp xã cũ", en: { one: "{n} former commune", other: "{n} former communes" } },
  "units.commune": { vi: "{n} xã, phường", en: { one: "{n} commune or ward", other: "{n} communes and wards" } },
  beyond: { vi: "Phần vòng nằm ngoài tỉnh", en: "Part of the ring beyond the province" },
  beyondNote: { vi: "không có số liệu về công trình, dự án, dân cư ở phần này", en: "this map has no data on works, projects or people there" },
  beyondMethod: { vi: "tính trên ranh giới vẽ của bản đồ", en: "computed on the outline as drawn" },
} as const satisfies Words;
