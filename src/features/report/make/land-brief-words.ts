import type { Words } from "../../../locale/word";

export const landBriefWords = {
  made: {
    vi: "{Name} gồm địa bàn của {n} đơn vị cấp xã cũ, từ 1/7/2025 thuộc {communes}{partly}.",
    en: {
      one: "{Name} is land of {n} former commune, since 1 July 2025 in {communes}{partly}.",
      other: "{Name} is land of {n} former communes, since 1 July 2025 in {communes}{partly}.",
    },
  },
  communes: { vi: "{n} xã, phường", en: { one: "{n} commune or ward", other: "{n} communes and wards" } },
  partly: { vi: " (riêng {names} chỉ một phần)", en: " (of {names} only a part)" },
  whole: { vi: "Tính cả địa bàn, {figures}.", en: "As a whole: {figures}." },
  figure: { vi: "{title} là {value}", en: "{title} {value}" },
  status: {
    vi: "Trong {n} xã, phường có đất ở đây, {border} là xã biên giới (xác định trên bản đồ); theo khu vực vùng đồng bào dân tộc thiểu số và miền núi giai đoạn {year}: {zones}; bản đồ chưa thu thập quy định về ưu đãi đầu tư theo địa bàn, cần hỏi Trung tâm phục vụ hành chính công của tỉnh.",
    en: {
      one: "Of the {n} commune with land here, {border} is a border commune (identified on the map); zones of the ethnic-minority and mountain area, {year}: {zones}; the rules on incentives by area have not been gathered for this map: ask the public service centre of the province.",
      other:
        "Of the {n} communes with land here, {border} are border communes (identified on the map); zones of the ethnic-minority and mountain area, {year}: {zones}; the rules on incentives by area have not been gathered for this map: ask the public service centre of the province.",
    },
  },
  noneOf: { vi: "không có xã nào", en: "none" },
  zone: { vi: "khu vực {zone} có {n}", en: "zone {zone} has {n}" },
  noZone: { vi: "{n} chưa có số liệu", en: "{n} not known" },
  near: {
    vi: "Tính theo đường chim bay từ điểm đại diện ở giữa, gần nhất là: {all}.",
    en: "In a straight line from the point in its middle that stands for it, the nearest are: {all}.",
  },
  features: {
    vi: "Danh mục của bản đồ có {counts} trên địa bàn{maybe}.",
    en: "The lists of this map have {counts} here{maybe}.",
  },
  noFeatures: {
    vi: "Danh mục của bản đồ không có mục nào chắc chắn nằm trên địa bàn{maybe}.",
    en: "The lists of this map have nothing that surely lies here{maybe}.",
  },
  maybe: { vi: ", chưa kể {n} mục có thể nằm trên địa bàn", en: ", not counting {n} that may lie here" },
  unknown: {
    vi: "Bản đồ không có số liệu riêng của địa bàn này về lưới điện (hỏi Công ty Điện lực Điện Biên), ranh giới ba loại rừng (Hạt Kiểm lâm phụ trách từng xã, phường), loại đất, quy hoạch, giá đất, nguồn nước (UBND từng xã, phường), giấy phép và ưu đãi đầu tư (trung tâm phục vụ hành chính công).",
    en: "This map knows nothing of this land about power lines (ask Điện Biên Power Company), limits of the kinds of forest (forest rangers in charge of each commune), kind of land, plans, land price, water (People's Committee of each commune), permits and incentives (public service centre).",
  },
} as const satisfies Words;
