import type { Words } from "../../../locale/word";

export const screenWords = {
  lead: {
    vi: "Mọi điều bản đồ biết về một địa điểm, trên một hoặc hai trang A4: vị trí, những gì liên quan, không liên quan, chưa biết và nơi cần hỏi, những gì ở gần, kèm nguồn của từng dòng. Gõ tọa độ vào ô trên, hoặc bấm «Báo cáo» trong phiếu của một điểm, một xã, phường, một công trình, hay trong «Vùng tự chọn».",
    en: "All that this map knows about a place on one or two pages of A4: where it is, what concerns it, what does not, what is not known and whom to ask, what is near, each line with its source. Type coordinates above, or press “Report” on the card of a place, a unit or a feature, or in a region of your own.",
  },
  ask: { vi: "Tọa độ của địa điểm", en: "Coordinates of the place" },
  askExample: { vi: "21,386 103,017", en: "21.386 103.017" },
  make: { vi: "Lập báo cáo", en: "Make the report" },
  print: { vi: "In báo cáo", en: "Print the report" },
  preview: { vi: "In ra {n} trang A4", en: { one: "{n} page of A4", other: "{n} pages of A4" } },
  copyText: { vi: "Sao chép dạng chữ", en: "Copy as text" },
  copied: { vi: "Đã sao chép báo cáo.", en: "The report has been copied." },
  notCopied: { vi: "Trình duyệt không cho sao chép.", en: "The browser does not allow copying." },
  onMap: { vi: "Xem trên bản đồ", en: "Show on the map" },
  today: { vi: "Lập ngày {date}", en: "Made on {date}" },
  mapLabel: { vi: "Bản đồ quanh {name}, tỷ lệ 1:{scale} khi in", en: "Map around {name}, at 1:{scale} when printed" },
  code: { vi: "Mã QR mở lại báo cáo này và cho biết những gì đã thay đổi từ hôm nay", en: "QR code that opens this report again and tells what has changed since today" },
  legend: { vi: "Chú giải", en: "Legend" },
  sentence: { vi: "câu {n} của tóm tắt", en: "sentence {n} in brief" },
  files: { vi: "Tải về", en: "Downloads" },
  filesNote: { vi: "Mọi dòng của báo cáo với giá trị, ghi chú, ngày và nguồn.", en: "Every line of the report with value, remark, date and sources." },
  nearest: { vi: "Lập báo cáo cho điểm gần nhất trong tỉnh", en: "Report on the nearest place in the province" },
  none: { vi: "Chưa lập được báo cáo", en: "There is no report" },
  others: { vi: "Liên kết này có {n} đối tượng; báo cáo dưới đây là của đối tượng thứ nhất. Báo cáo của các đối tượng khác:", en: { one: "This link names {n} thing.", other: "This link names {n} things; the report below is of the first. Reports on the others:" } },
  title: { vi: "Báo cáo: {name}", en: "Report: {name}" },
  what: { vi: "Nội dung", en: "What" },
} as const satisfies Words;
