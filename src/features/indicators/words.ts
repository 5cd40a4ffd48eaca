import type { Words } from "../../locale/word";

export const indicatorsWords = {
  choose: { vi: "Tô màu các đơn vị theo", en: "Colour the units by" },
  none: { vi: "Không tô màu", en: "No colouring" },
  "group.land": { vi: "Đất đai, đơn vị hành chính", en: "Land and administrative units" },
  "group.people": { vi: "Dân số", en: "Population" },
  "group.themes": { vi: "Chuyên đề", en: "Themes" },
  failed: { vi: "Chưa tải được phần tính chỉ tiêu.", en: "The indicators could not be loaded." },
  announce: {
    vi: "Tô màu theo chỉ tiêu {name}, {n} lớp",
    en: { one: "Coloured by {name}, {n} class", other: "Coloured by {name}, {n} classes" },
  },
  announceOff: { vi: "Đã bỏ tô màu theo chỉ tiêu", en: "No longer coloured by an indicator" },
  former: { vi: "Trước 1/7/2025, tô theo", en: "Before 1 July 2025, by" },
  "by.former-commune": { vi: "Cấp xã cũ", en: "Former communes" },
  "by.district": { vi: "Cấp huyện cũ", en: "Former districts" },
  "by.commune": { vi: "Cấp xã mới", en: "New communes" },
  after: { vi: "Từ 1/7/2025", en: "Since 1 July 2025" },
  known: { vi: "có số liệu: {n}/{of}", en: "with data: {n} of {of}" },
  partly: {
    vi: "{n} đơn vị chỉ có số liệu một phần: giá trị tính trên phần đã biết",
    en: {
      one: "{n} unit is known in part: its value is that of the known part",
      other: "{n} units are known in part: their values are those of the known parts",
    },
  },
  partlyLeast: {
    vi: "{n} đơn vị chỉ có số liệu một phần: giá trị là mức ít nhất (≥)",
    en: {
      one: "{n} unit is known in part: its value is the least it can be (≥)",
      other: "{n} units are known in part: their values are the least they can be (≥)",
    },
  },
  nothing: {
    vi: "Chưa đơn vị nào ở cấp «{level}» có số liệu về chỉ tiêu này nên bản đồ chỉ gạch chéo.",
    en: "No unit of the level “{level}” has data for this indicator, so the map is all hatched.",
  },
  "show.before": { vi: "Xem trước 1/7/2025", en: "Show before 1 July 2025" },
  "show.after": { vi: "Xem sau 1/7/2025", en: "Show after 1 July 2025" },
  "show.level": { vi: "Tô theo: {level}", en: "Colour by: {level}" },
  method: { vi: "Cách chia lớp", en: "Classes by" },
  "method.natural": { vi: "Ngắt tự nhiên", en: "Natural breaks" },
  "method.quantile": { vi: "Phân vị", en: "Quantiles" },
  "method.equal": { vi: "Khoảng bằng nhau", en: "Equal intervals" },
  "method.own": { vi: "Tự đặt mốc", en: "Own limits" },
  "why.natural": {
    vi: "Gom các giá trị gần nhau vào một lớp (ckmeans).",
    en: "Puts values that lie close together into one class (ckmeans).",
  },
  "why.quantile": {
    vi: "Mỗi lớp có số đơn vị xấp xỉ nhau, tính gộp hai thời kỳ với trọng số ngang nhau.",
    en: "About as many units in each class, both periods together and of equal weight.",
  },
  "why.equal": {
    vi: "Các lớp rộng như nhau; khoảng không có đơn vị nào được gộp vào lớp liền kề.",
    en: "Classes are equally wide; an interval without any unit joins its neighbour.",
  },
  "why.own": { vi: "Lớp trên bắt đầu từ đúng giá trị của mốc.", en: "A class begins exactly at its limit." },
  count: { vi: "Số lớp", en: "Classes" },
  both: {
    vi: "Chia chung cho hai thời kỳ nên mỗi màu có cùng một nghĩa.",
    en: "The same classes in both periods, so that a colour means the same.",
  },
  fewer: {
    vi: "Chia được {n} lớp thay vì {asked} vì nhiều giá trị trùng hoặc cách xa nhau.",
    en: {
      one: "{n} class instead of {asked}, since many values are equal or lie far apart.",
      other: "{n} classes instead of {asked}, since many values are equal or lie far apart.",
    },
  },
  reset: { vi: "Về cách chia ban đầu", en: "Back to the first classes" },
  own: { vi: "Các mốc giữa các lớp", en: "Limits between the classes" },
  "own.hint": {
    vi: "Từ 1 đến 6 số, cách nhau bằng dấu cách hoặc dấu chấm phẩy; ví dụ: 50 100,5 1.000",
    en: "1 to 6 numbers, apart by spaces or semicolons; for example: 50 100.5 1,000",
  },
  "own.apply": { vi: "Áp dụng", en: "Apply" },
  "own.number": {
    vi: "«{part}» không đọc được thành số. Các lớp đang dùng được giữ nguyên.",
    en: "“{part}” cannot be read as a number. The present classes are kept.",
  },
  "own.none": {
    vi: "Cần ít nhất một mốc. Các lớp đang dùng được giữ nguyên.",
    en: "At least one limit is needed. The present classes are kept.",
  },
  "own.many": {
    vi: "Nhiều nhất 6 mốc (7 lớp). Các lớp đang dùng được giữ nguyên.",
    en: "At most 6 limits (7 classes). The present classes are kept.",
  },
  legend: { vi: "Chú giải: {name}", en: "Legend: {name}" },
  "column.class": { vi: "Lớp", en: "Class" },
  "column.units": { vi: "Số đơn vị", en: "Units" },
  "column.before": { vi: "Trước", en: "Before" },
  "column.after": { vi: "Sau", en: "After" },
  fold: { vi: "Thu gọn hoặc mở chú giải", en: "Fold or unfold the legend" },
  histogram: {
    vi: "Biểu đồ phân bố, {era}: {n} đơn vị có số liệu, từ {least} đến {most}",
    en: {
      one: "Distribution, {era}: {n} unit with data, from {least} to {most}",
      other: "Distribution, {era}: {n} units with data, from {least} to {most}",
    },
  },
  logarithmic: { vi: "thang lôgarit", en: "logarithmic scale" },
  markHint: { vi: "Trỏ hoặc chọn đơn vị để xem giá trị", en: "Point at a unit, or choose one, to see it here" },
  marked: { vi: "{name}: {value}", en: "{name}: {value}" },
} as const satisfies Words;
