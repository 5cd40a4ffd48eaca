import type { Words } from "../../../locale/word";

export const briefWords = {
  title: { vi: "Tóm tắt", en: "In brief" },
  sentence: { vi: "câu {n} của tóm tắt", en: "sentence {n} of the summary" },
  where: {
    vi: "Điểm này thuộc {commune} (từ 1/7/2025; lập theo khoản {clause}, Điều 1, Nghị quyết số 1661/NQ-UBTVQH15), trên địa bàn {former} cũ{approximate}, {district} cũ{maybe}.",
    en: "This place lies in {commune} (since 1 July 2025; clause {clause}, Article 1, of Resolution 1661/NQ-UBTVQH15), on land of the former {former}{approximate} in the former {district}{maybe}.",
  },
  approximate: { vi: " (gần đúng)", en: " (approximately)" },
  maybe: { vi: "; điểm cách ranh giới gần đúng giữa các xã cũ chưa đến {km} km, nên cũng có thể trên địa bàn cũ của {names}", en: "; less than {km} km from an approximate line, it may also lie on land of the former {names}" },
  whole: {
    vi: "Cả {commune} rộng {area}, có {people} (số công bố, {date}), mật độ tính ra là {density}; hợp thành từ {n} đơn vị cấp xã cũ.",
    en: { one: "{commune} as a whole has {area} and {people} (published, {date}), which makes {density}; it consists of {n} former commune.", other: "{commune} as a whole has {area} and {people} (published, {date}), which makes {density}; it consists of {n} former communes." },
  },
  status: { vi: "{Commune} {border} và {zone}.", en: "{Commune} {border} and {zone}." },
  border: { vi: "là xã biên giới, giáp {country} (xác định trên bản đồ)", en: "is a border commune, next to {country} (identified on the map)," },
  noBorder: { vi: "không phải xã biên giới (xác định trên bản đồ)", en: "is not a border commune (identified on the map)" },
  zone: {
    vi: "thuộc khu vực {zone} vùng đồng bào dân tộc thiểu số và miền núi giai đoạn {year}; bản đồ chưa thu thập quy định về ưu đãi đầu tư theo địa bàn, cần hỏi Trung tâm phục vụ hành chính công của tỉnh",
    en: "is in zone {zone} of the ethnic-minority and mountain area, {year}; the rules on incentives by area have not been gathered for this map: ask the public service centre of the province",
  },
  noZone: { vi: "chưa có số liệu về khu vực vùng đồng bào dân tộc thiểu số và miền núi", en: "its zone of the ethnic-minority and mountain area is not known" },
  near: { vi: "Tính theo đường chim bay, gần điểm này nhất là: {all}.", en: "In a straight line the nearest are: {all}." },
  nearOr: { vi: "{sure} (hoặc {maybe})", en: "{sure} (or {maybe})" },
  nearOne: { vi: "{name}, {distance}", en: "{name}, {distance}" },
  features: { vi: "{Here}; {ring}{maybe}.", en: "{Here}; {ring}{maybe}." },
  here: { vi: "Danh mục của bản đồ có {counts} trên địa bàn cả {commune}", en: "The lists of this map have {counts} in {commune} as a whole" },
  noneHere: { vi: "Danh mục của bản đồ không có công trình, dự án nào trên địa bàn cả {commune}", en: "The lists of this map have no works or projects in {commune} as a whole" },
  ring: { vi: "trong vòng {km} km quanh điểm (đường chim bay) có {counts}", en: "within {km} km of the place, in a straight line, there are {counts}" },
  noneInRing: { vi: "không có mục nào chắc chắn nằm trong vòng {km} km quanh điểm (đường chim bay)", en: "none is known to lie within {km} km of the place, in a straight line" },
  maybeMore: { vi: ", chưa kể {n} mục chỉ xác định được đến đơn vị, có thể nằm trong vòng", en: { one: ", not counting {n} known by its unit only, which may lie within", other: ", not counting {n} known by their units only, which may lie within" } },
  unknown: {
    vi: "Bản đồ không có số liệu tại điểm này về lưới điện (hỏi Công ty Điện lực Điện Biên), ranh giới ba loại rừng (Hạt Kiểm lâm phụ trách {commune}), loại đất, quy hoạch, giá đất, nguồn nước (UBND {commune}), giấy phép và ưu đãi đầu tư (trung tâm phục vụ hành chính công).",
    en: "This map knows nothing at this place of power lines (ask Điện Biên Power Company), limits of the kinds of forest (forest rangers in charge of {commune}), kind of land, plans, land price, water (People's Committee of {commune}), permits and incentives (public service centre).",
  },
} as const satisfies Words;
