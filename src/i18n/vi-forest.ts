/** The words of the page of the forest, and of series and recomputed sums, in Vietnamese. */
export const viForest = {
  "series.choose": "{title}: chọn thời điểm",
  "series.picture": "Biểu đồ: {title}. Đọc từng thời điểm bằng thanh trượt bên dưới, hoặc xem dạng bảng.",
  "series.time": "Thời điểm",
  "series.unsplit": "Chưa tách loại rừng",
  "sum.follows": "Khớp.",
  "sum.differs": "Không khớp: nguồn in {printed}.",

  "forest.lead":
    "Đến giữa năm 2025, Điện Biên có 426.378,55 ha rừng, tỷ lệ che phủ 44,70%; mục tiêu hết năm 2025 là ít nhất 45,5%. Chưa có nguồn công khai nào nêu đủ rừng của từng huyện cũ hay từng xã mới: trang này nói rõ biết được đến đâu.",
  "forest.map.district": "Bản đồ theo huyện cũ",
  "forest.map.commune": "Bản đồ theo xã mới",
  "forest.map.indicator": "Tô màu theo độ che phủ",
  "forest.cover.title": "Tỷ lệ che phủ rừng qua các năm",
  "forest.cover.note":
    "Trục đứng bắt đầu từ 34%. Vùng gạch chéo: những năm chưa có số liệu; nét chấm chỉ nối hai thời điểm đã biết, không phải số liệu. Điểm rỗng: số làm tròn. Năm 2010 và 2015 có kiểm kê rừng làm gián đoạn chuỗi số liệu, nên không nối với năm trước.",
  "forest.cover.target": "Mục tiêu hết năm 2025: ít nhất {value}",
  "forest.cover.behind":
    "Giữa năm 2025 còn thiếu {points} điểm phần trăm, tương đương {ha} ha trên diện tích tự nhiên {area}.",
  "forest.break": "kiểm kê",
  "forest.area.title": "Diện tích rừng tự nhiên và rừng trồng",
  "forest.area.note":
    "Trục và số trên cột: nghìn ha. Rừng trồng là rừng đã thành rừng. Năm 2019 chỉ có tổng số làm tròn; các năm gạch chéo chưa có số liệu diện tích.",
  "forest.area.natural": "Rừng tự nhiên",
  "forest.area.planted": "Rừng trồng",

  "forest.report": "Sáu tháng đầu năm 2025 theo báo cáo của tỉnh",
  "forest.report.lead":
    "Số liệu trong lời báo cáo 3107/BC-UBND và các chú thích. Dưới mỗi nhóm là những tổng và tỷ lệ tính lại được từ chính các số đó.",
  "forest.group.work": "Bảo vệ và phát triển rừng",
  "forest.group.law": "Vi phạm và cháy rừng",
  "forest.group.certificates": "Giấy chứng nhận đất lâm nghiệp",
  "forest.group.payments": "Dịch vụ môi trường rừng",
  "forest.certificates.plan":
    "Kế hoạch không in trong báo cáo. Theo tỷ lệ đã in, kế hoạch chung vào khoảng {low}–{high} ha; theo hai phần, {partLow}–{partHigh} ha.",
  "forest.certificates.agree": "Hai cách tính trùng nhau, nên ba tỷ lệ không mâu thuẫn.",
  "forest.certificates.disagree": "Hai cách tính không trùng nhau.",

  "forest.planting": "Trồng rừng so với kế hoạch",
  "forest.planting.lead": "Trồng rừng sản xuất, ha đã trồng trên ha kế hoạch từng năm.",
  "forest.planting.year": "Năm",
  "forest.planting.done": "Đã trồng (ha)",
  "forest.planting.plan": "Kế hoạch (ha)",
  "forest.planting.share": "Đạt",
  "forest.planting.total": "Cộng bốn năm",
  "forest.planting.half": "Rừng trồng mới tập trung 6 tháng đầu năm 2025, phụ lục báo cáo",
  "forest.planting.press": "Rừng trồng tập trung năm 2025 theo báo chí",

  "forest.payments": "Chi trả dịch vụ môi trường rừng theo địa bàn, năm 2021",
  "forest.payments.lead":
    "Nguồn ghi “hơn” trước mỗi số. Chín đơn vị cộng lại {sum} tỷ đồng trên tổng {total} tỷ đồng; số in cho thành phố Điện Biên Phủ không hợp lý nên không dùng.",
  "forest.payments.unit": "Đơn vị cấp huyện cũ",
  "forest.payments.amount": "Tỷ đồng",
  "forest.payments.share": "Phần của tổng",
  "forest.payments.total": "Toàn tỉnh",
  "forest.payments.other": "Số liệu toàn tỉnh khác",
  "forest.payments.plan": "Kế hoạch thu năm {year}",
  "forest.payments.basin": "Đất có rừng trong lưu vực thủy điện {name}",

  "forest.known": "Biết được đến đâu",
  "forest.known.lead":
    "Toàn tỉnh có {ha} rừng. Hai bảng dưới đây nói về cùng một mảnh đất theo hai bản đồ hành chính, không được cộng với nhau; số liệu lại thuộc nhiều năm, nên các tỷ lệ chỉ cho biết mức độ đầy đủ của số liệu.",
  "forest.known.district": "Theo huyện cũ (trước 1/7/2025)",
  "forest.known.commune": "Theo xã mới và hạt kiểm lâm (từ 1/7/2025)",
  "forest.known.sum":
    "{known} trên {of} đơn vị có số liệu: {ha} ha, bằng {share} rừng của tỉnh, nằm trên {ground} diện tích tự nhiên.",
  "forest.known.rest": "Chưa biết thuộc đơn vị nào: {ha} ha (hiệu số, chỉ để tham khảo vì khác năm).",
  "forest.known.unit": "Đơn vị",
  "forest.known.year": "Năm",
  "forest.known.ha": "Rừng (ha)",
  "forest.known.cover": "Che phủ",
  "forest.known.computed": "tính từ tỷ lệ che phủ và diện tích công bố",
  "forest.known.within": "Không cộng vì đã nằm trong số của {name}: {unit}, {ha} ha.",
  "forest.known.station": "Chưa có số liệu: {name}.",
  "forest.known.unknown": "{n} đơn vị chưa có số liệu",
  "forest.known.bar": "Biết {known}; chưa biết {unknown}",

  "forest.protected": "Rừng đặc dụng, khu bảo tồn",
  "forest.protected.lead":
    "Chưa có ranh giới công khai nên không vẽ lên bản đồ; chỉ biết thuộc những đơn vị dưới đây. Diện tích là của cả khu, không phải diện tích rừng.",
  "forest.protected.before": "Xã, phường trước 1/7/2025",
  "forest.protected.after": "Xã, phường từ 1/7/2025",
  "forest.protected.name": "Tên",
  "forest.protected.types": "Ba loại rừng của tỉnh",
  "forest.protected.types.note":
    "Số làm tròn trên một trang không ghi ngày (khoảng 2023–2024), cộng lại {sum} ha; chỉ riêng khu Mường Nhé đã rộng {reserve} ha, nên “rừng đặc dụng” ở đây và diện tích các khu là hai cách tính khác nhau.",
} as const;
