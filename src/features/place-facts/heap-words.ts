import type { Words } from "../../locale/word";

export const heapWords = {
  concerns: { vi: "Liên quan đến điểm này", en: "What concerns this place" },
  concernsNote: {
    vi: "Số liệu là của đơn vị chứa điểm, không phải của riêng điểm.",
    en: "Figures are of the unit that holds the place, not of the place alone.",
  },
  not: { vi: "Không liên quan", en: "What does not" },
  unknown: { vi: "Chưa biết và nơi cần hỏi", en: "What is not known, and whom to ask" },
  unknownNote: { vi: "Bản đồ này không có số liệu về các mục dưới đây.", en: "This map has no data on these." },
  features: { vi: "Công trình, dự án của cả {name}", en: "Works and projects of {name} as a whole" },
  featuresNote: {
    vi: "Có trong danh mục của xã, phường; không có nghĩa là ở đúng điểm này.",
    en: "Listed for the commune or ward; this does not say that they are at this very place.",
  },
  beside: { vi: "Công trình, dự án có điểm trong vòng {km} km", en: "Works and projects with a point within {km} km" },
  onMap: { vi: "Xem trên bản đồ: {what}", en: "Show on the map: {what}" },
  offMap: { vi: "Đã thôi tô màu bản đồ theo: {what}", en: "No longer on the map: {what}" },
  ofWhole: { vi: "Của cả {name}", en: "Of {name} as a whole" },
  partOfWhole: {
    vi: "Xã, phường này có tên trong khu vực đó; chưa rõ điểm này có nằm trong hay không",
    en: "The commune is named as part of it; whether this place is in it is not known",
  },
  border: { vi: "Xã biên giới", en: "Border commune" },
  noBorder: { vi: "Không phải xã biên giới", en: "Not a border commune" },
  borderBasis: {
    vi: "Xác định trên bản đồ; số xã khớp số công bố",
    en: "Identified on the map; the number of communes is the published one",
  },
  noFeatures: { vi: "Danh mục của bản đồ không có mục nào ở {name}", en: "The list of this map has nothing in {name}" },
  placeless: { vi: "Không kể {n} mục chưa rõ nằm ở đâu", en: "Not counting {n} whose place is not known" },
  power: {
    vi: "Đường dây, trạm điện gần nhất và khả năng đấu nối",
    en: "Nearest power lines and substations, connection",
  },
  "power.ask": { vi: "Công ty Điện lực Điện Biên", en: "Điện Biên Power Company" },
  forestLine: { vi: "Ranh giới ba loại rừng tại điểm này", en: "Limits of the three kinds of forest at this place" },
  "forestLine.ask": { vi: "Hạt Kiểm lâm phụ trách {name}", en: "Forest rangers in charge of {name}" },
  land: { vi: "Loại đất, quy hoạch và người sử dụng thửa đất", en: "Kind of land, plans and holder of the plot" },
  "land.ask": { vi: "UBND {name}", en: "People's Committee of {name}" },
  landPrice: { vi: "Giá đất", en: "Land price" },
  "landPrice.ask": { vi: "UBND {name}", en: "People's Committee of {name}" },
  water: { vi: "Nguồn nước, thoát nước, ngập lụt, sạt lở", en: "Water supply, drainage, floods, landslides" },
  "water.ask": { vi: "UBND {name}", en: "People's Committee of {name}" },
  permits: { vi: "Giấy phép, thủ tục cần có và cơ quan cấp", en: "Permits needed, and who grants them" },
  "permits.ask": {
    vi: "Trung tâm phục vụ hành chính công của {name} hoặc của tỉnh",
    en: "Public service centre of {name} or of the province",
  },
  incentives: { vi: "Ưu đãi đầu tư theo địa bàn", en: "Incentives for investors by area" },
  "incentives.ask": {
    vi: "Trung tâm phục vụ hành chính công của tỉnh",
    en: "Public service centre of the province",
  },
  incentivesNote: {
    vi: "Bản đồ chưa thu thập quy định về ưu đãi đầu tư, nên không biết địa bàn này được hưởng gì; điều đó không có nghĩa là không có ưu đãi",
    en: "The rules on incentives have not been gathered for this map, so it does not know what this area is granted; that does not mean that there is nothing",
  },
} as const satisfies Words;
