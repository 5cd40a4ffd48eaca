/** What is said of what is found; loaded with what finds it. */
import type { Words } from "../../locale/word";

export const foundWords = {
  measure: { vi: "Đo diện tích, chiều dài", en: "Distance, area, length" },
  ownPositionWhy: {
    vi: "Trình duyệt sẽ hỏi quyền biết vị trí; vị trí không được gửi đi đâu",
    en: "The browser asks for permission; the position is sent nowhere",
  },
  results: { vi: "Kết quả tìm", en: "Search results" },
  count: { vi: "{n} kết quả", en: { one: "{n} result", other: "{n} results" } },
  none: {
    vi: "Không tìm thấy «{query}». Có thể gõ không dấu, tên cũ, mã đơn vị hoặc tên công trình, ví dụ «muong muon», «03158».",
    en: "Nothing found for “{query}”. You can type without diacritics, a former name, a unit code or the name of a project, for example “muong muon”, “03158”.",
  },
  nothing: { vi: "Không tìm thấy «{query}».", en: "Nothing found for “{query}”." },
  waiting: {
    vi: "Đang tải công trình, dự án, số liệu; hiện mới tìm được một phần.",
    en: "Projects, plants and figures are still loading; only part of it is searched so far.",
  },
  suggestions: { vi: "Gợi ý", en: "Suggestions" },
  partly: {
    vi: "Chưa tải được một phần: mới tìm trong tên đơn vị, công trình, dự án.",
    en: "Some of it could not be loaded: only names of units, plants and projects are searched.",
  },
  indicator: { vi: "Bản đồ theo chỉ tiêu", en: "Map of an indicator" },
  filter: { vi: "Lọc lớp chuyên đề", en: "Filter of a theme" },
  road: { vi: "Đường trên bản đồ nền", en: "Road on the base map" },
  river: { vi: "Sông, suối trên bản đồ nền", en: "River on the base map" },
  through: { vi: "Qua {names}", en: "Through {names}" },
  town: { vi: "Địa danh ngoài tỉnh, trên bản đồ nền", en: "Place outside the province, on the base map" },
  seat: { vi: "Trụ sở theo đề án sắp xếp", en: "Seat by the merger scheme" },
  figure: { vi: "Số liệu của tỉnh", en: "Figure of the province" },
  document: { vi: "Văn bản, trong trang nguồn", en: "Document, on the page of sources" },
  page: { vi: "Trang thông tin", en: "Page" },
  crossing: {
    vi: "{n} xã, phường lập từ đơn vị của nhiều đơn vị cấp huyện",
    en: "{n} communes and wards across districts",
  },
  crossingWhy: { vi: "Lập từ hai đơn vị cấp huyện cũ trở lên", en: "Made from two former districts or more" },
  layerNear: { vi: "{layer} gần {place} (trong vòng {km} km)", en: "{layer} near {place} (within {km} km)" },
  unread: { vi: "Chưa hiểu «{words}» nên không lọc theo đó", en: "“{words}” is not understood and not filtered by" },
  layerIn: { vi: "{layer} trong {place}", en: "{layer} in {place}" },
  otherZones: {
    vi: "Đọc theo múi khác thì điểm ở trong tỉnh:",
    en: "Read in another zone the place is in the province:",
  },
  reportOn: { vi: "Báo cáo về {place}", en: "Report on {place}" },
  reportWhy: { vi: "Mở ngay trang báo cáo", en: "Opens the report at once" },
  life: {
    vi: "Khoản {clause} Điều 1 Nghị quyết số 1661/NQ-UBTVQH15; {seat}",
    en: "Clause {clause} of article 1, Resolution 1661/NQ-UBTVQH15; {seat}",
  },
  lifeSeat: { vi: "trụ sở: {seat}", en: "seat: {seat}" },
  noSeat: { vi: "trụ sở: chưa có số liệu", en: "seat: no data" },
  lookUpCode: { vi: "Mã {code}: một mã, hai đời", en: "Code {code}: one code, two lives" },
  lookUpCodeWhy: {
    vi: "Đơn vị của hai thời kỳ, khoản nghị quyết, biến động trước đó, trụ sở",
    en: "The units of both eras, clause, earlier changes and seat",
  },
  lookUpName: { vi: "Tra cứu «{name}»: khi đó và hiện nay", en: "Look up “{name}”: then and now" },
  partOf: { vi: "trước thuộc {name}", en: "formerly in {name}" },
} as const satisfies Words;
