import type { Words } from "../../locale/word";

export const welcomeWords = {
  name: { vi: "Giới thiệu bản đồ", en: "A tour of the map" },
  said: { vi: "{name}, bước {n}/{of}: {title}. Nhấn Tab để đến phần giới thiệu, Esc để bỏ qua.", en: "{name}, step {n} of {of}: {title}. Tab leads to it, Esc skips it." },
  ended: { vi: "Đã đóng phần giới thiệu. Có thể xem lại trong «Trợ giúp».", en: "The tour is closed. It can be taken again from the help." },
  step: { vi: "Bước {n}/{of}", en: "Step {n} of {of}" },
  next: { vi: "Tiếp", en: "Next" },
  end: { vi: "Xong", en: "Done" },
  skip: { vi: "Bỏ qua", en: "Skip" },
  "era.title": { vi: "Một bản đồ, hai thời kỳ", en: "One map, two eras" },
  "era.text": {
    vi: "Từ ngày 1/7/2025, 10 đơn vị cấp huyện kết thúc hoạt động, 129 đơn vị cấp xã của tỉnh Điện Biên được sắp xếp thành 45 xã, phường. Bấm «Trước 1/7/2025» hoặc «Từ 1/7/2025» để xem bản đồ của từng thời kỳ.",
    en: "On 1 July 2025 the 10 districts of Điện Biên ended and its 129 communes became 45 communes and wards. This switch shows the map of either era.",
  },
  "search.title": { vi: "Xã của tôi nay là xã nào?", en: "What became of my commune?" },
  "search.text": { vi: "Gõ tên cũ hoặc mới, có dấu hay không dấu, mã đơn vị, tên công trình, dự án, hoặc tọa độ. Chọn một kết quả để đến nơi và mở phiếu.", en: "Type a name, old or new, with or without diacritics, a code, a work, a project or coordinates. A result takes you there and opens its card." },
  "card.title": { vi: "Mỗi số liệu đều có nguồn", en: "Every figure has its source" },
  "card.text": {
    vi: "Bấm vào một xã trên bản đồ: phiếu cho biết xã gồm những đơn vị nào trước đây, diện tích, dân số, trụ sở. Nút hình trang giấy cạnh mỗi số liệu cho biết văn bản và ngày. Chưa tìm thấy số liệu thì ghi «chưa có số liệu».",
    en: "Press a commune on the map: its card tells what it was made of, its area, people and seat. The small sheet beside a figure names the document and its date. What was not found reads “no data”.",
  },
  "tools.title": { vi: "So sánh và tính toán", en: "Compare and compute" },
  "tools.text": { vi: "Tô màu bản đồ theo chỉ tiêu, xếp hạng trong bảng, ghép vùng tự chọn, chuyển bảng số liệu lập theo xã cũ sang xã mới, tìm dự án.", en: "Colour the map by an indicator, rank units in a table, put regions together, turn a table by former communes into one by new communes, find projects." },
  "layers.title": { vi: "Lớp chuyên đề, in, chia sẻ", en: "Themes, print, share" },
  "layers.text": {
    vi: "Bật và lọc thủy điện, cửa khẩu, rừng, nông thôn mới, dự án. Dưới đó là in bản đồ, chia sẻ liên kết và «Trợ giúp», nơi có phím tắt và phần giới thiệu này.",
    en: "Switch on and filter hydropower, border gates, forest, new-style rural status and projects. Below them are print, links to share and the help, with the keys and this tour.",
  },
  "news.title": { vi: "Bản đồ có phần mới", en: "The map has new parts" },
  "news.open": { vi: "Xem có gì mới", en: "See what is new" },
} as const satisfies Words;
