/** The words of the page of New Rural Development in Vietnamese. */
export const viNtm = {
  "ntm.lead":
    "Đến trước sáp nhập, 26 trên 115 xã của tỉnh đạt chuẩn nông thôn mới. Danh hiệu thuộc về xã cũ: 42 xã mới phải được đánh giá lại, đến ngày 23/11/2025 chưa xã nào được công nhận.",
  "ntm.lead.what": "số xã đạt chuẩn trước và sau sáp nhập",
  "ntm.contents.before": "Trước sáp nhập",
  "ntm.contents.after": "Sau sáp nhập",
  "ntm.contents.composition": "Từng xã, phường mới",
  "ntm.contents.named": "Biết tên bao nhiêu xã",
  "ntm.contents.history": "Qua các năm",
  "ntm.contents.appraisals": "Hồ sơ xét công nhận",
  "ntm.map.layer": "Bản đồ xã cũ theo mức đạt",
  "ntm.map.indicator": "Bản đồ xã mới theo tỷ lệ xã cũ đạt chuẩn",

  "ntm.before": "Trước sáp nhập: {n} xã trong chương trình",
  "ntm.ladder.step": "Mức đạt",
  "ntm.ladder.n": "Số xã",
  "ntm.ladder.share": "Phần của tổng số xã",
  "ntm.ladder.within": "trong đó:",
  "ntm.ladder.all": "Các mức cộng lại thành tổng số xã",
  "ntm.sums": "Tính lại các số đã in",
  "ntm.average.bounds":
    "Theo bốn mức trên, số tiêu chí bình quân phải nằm giữa {low} và {high}; số in trong báo cáo phù hợp.",
  "ntm.districts": "Hai đơn vị cấp huyện đủ điều kiện, chưa được công nhận",
  "ntm.districts.why":
    "Thị xã Mường Lay và thành phố Điện Biên Phủ đủ điều kiện đề nghị công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới. Vì đang sắp xếp đơn vị hành chính cấp xã và không tổ chức cấp huyện, tỉnh chưa hoàn thiện hồ sơ trình Bộ Nông nghiệp và Môi trường thẩm định (chú thích 7 của báo cáo).",

  "ntm.after": "Sau sáp nhập: {n} xã mới",
  "ntm.after.recognised": "{n} trên {of} xã được công nhận đến ngày 23/11/2025; các xã chia theo số tiêu chí đạt:",
  "ntm.after.means": "Đánh giá lại nghĩa là gì",
  "ntm.after.unit":
    "Danh hiệu gắn với đơn vị được xét. Khi 115 xã thành 42 xã lớn hơn, không xã mới nào còn mang danh hiệu; phải rà soát, đánh giá từ đầu từng tiêu chí trên địa bàn mới.",
  "ntm.after.plan":
    "Báo cáo của tỉnh giao nhiệm vụ 6 tháng cuối năm 2025: xây dựng kế hoạch rà soát, đánh giá mức độ đạt chuẩn nông thôn mới đối với các xã sau sáp nhập (phần thứ hai, mục 3.1).",
  "ntm.after.why":
    "Xã đã đạt chuẩn ghép với xã đặc biệt khó khăn thì nhiều tiêu chí tụt dưới ngưỡng, nhất là thu nhập và tỷ lệ hộ nghèo đa chiều. Vì vậy số tiêu chí của xã mới có thể thấp hơn của một xã cũ trong đó.",
  "ntm.after.mixed":
    "5 xã nâng cao và 21 xã đạt chuẩn phần lớn được ghép với xã chưa đạt hoặc mới cơ bản đạt. Ví dụ: xã Thanh Nưa mới gồm bốn xã cũ đã đạt (Thanh Nưa, Thanh Luông, Thanh Hưng, Thanh Chăn) và Hua Thanh cơ bản đạt.",
  "ntm.after.known": "Số tiêu chí đã công bố của {n} trên {of} xã mới",
  "ntm.after.before": "Trước sáp nhập: {n} trên {of} xã cũ được biết là đạt chuẩn.",

  "ntm.composition": "Xã, phường mới được ghép từ những xã nào",
  "ntm.composition.lead":
    "Mỗi ô là một xã cũ trong chương trình, tô theo mức đạt đến 30/6/2025. Năm trong ngoặc là năm đánh giá. Báo cáo chỉ nêu tổng số theo mức; mức của từng xã lấy từ các nguồn khác, nên nhiều xã chưa có số liệu.",
  "ntm.composition.filter": "Lọc theo tên xã mới hoặc xã cũ",
  "ntm.composition.shown": "{n} trên {of} xã, phường",
  "ntm.composition.status": "Có xã cũ",
  "ntm.composition.any": "Mọi mức",
  "ntm.composition.order": "Sắp xếp",
  "ntm.order.met": "Tỷ lệ biết là đạt chuẩn",
  "ntm.order.name": "Theo tên",
  "ntm.order.unknown": "Nhiều xã chưa có số liệu nhất",
  "ntm.row.met": "{n} trên {of} xã cũ đạt chuẩn",
  "ntm.row.unknown": "{n} chưa có số liệu",
  "ntm.row.none": "Không có xã cũ nào trong chương trình",
  "ntm.part.outside": "phường, thị trấn",
  "ntm.part.inferred": "suy ra",
  "ntm.table.unit": "Xã, phường mới",

  "ntm.named": "Biết tên bao nhiêu xã",
  "ntm.named.lead":
    "Báo cáo chỉ nêu số xã. Tên lấy từ quyết định, trang của huyện và báo chí; xã kiểu mẫu chưa nguồn nào nêu tên. Xã nâng cao cũng là xã đạt chuẩn.",
  "ntm.named.counted": "Theo báo cáo",
  "ntm.named.verified": "Có nguồn nêu tên",
  "ntm.named.inferred": "Suy ra",
  "ntm.named.missing": "Chưa rõ tên",
  "ntm.named.list": "{n} xã biết tên",
  "ntm.named.advanced": "nâng cao",
  "ntm.named.met": "đạt chuẩn",

  "ntm.history": "Qua các năm",
  "ntm.history.lead":
    "Chỉ vẽ những thời điểm có nguồn, chỉ tính các xã trước sáp nhập. Năm 2018 nguồn chỉ nêu 16 xã đạt hoặc cơ bản đạt, không tách riêng, nên không có trên biểu đồ.",
  "ntm.history.all": "Mọi số đếm theo thời điểm, kể cả kế hoạch",
  "ntm.history.plan": "kế hoạch",
  "ntm.series.met": "Số xã đạt chuẩn",
  "ntm.series.villages": "Số thôn, bản đạt chuẩn",

  "ntm.appraisals": "Hồ sơ xét công nhận",
  "ntm.appraisals.lead":
    "Số tiêu chí đạt trên 19 khi hội đồng thẩm định của tỉnh họp xét; là trạng thái tại buổi họp, không phải kết quả cuối cùng.",
  "ntm.appraisals.list": "{n} hồ sơ có số tiêu chí",
  "ntm.appraisals.unit": "Xã cũ",
} as const;
