/** The words of the page of hydropower in Vietnamese. */
export const viHydropower = {
  "disputed.hint": "Nguồn khác nêu:",

  "hydropower.status": "Theo tình trạng",
  "hydropower.status.lead":
    "Những nhà máy, dự án mà nguồn công bố có nêu tên. Bấm vào một ô để xem đúng các mục đó trên bản đồ.",
  "hydropower.plants": "{n} nhà máy",
  "hydropower.schemes": "{n} nhà máy, dự án",
  "hydropower.known.all": "{n} trên {of} có số liệu riêng",
  "hydropower.known.none": "chưa có số liệu công suất riêng",
  "hydropower.and_shared": "thêm {mw} chỉ biết chung cho {n} nhà máy",
  "hydropower.on_map": "Xem trên bản đồ",
  "hydropower.shortcuts": "Lọc nhanh",
  "hydropower.large": "Đang vận hành, từ {mw} trở lên: {n}",
  "hydropower.all": "Tất cả: {n}",
  "hydropower.said": "Bản đồ đang hiện {n} nhà máy, dự án thủy điện",

  "hydropower.check": "Đối chiếu với báo cáo của tỉnh",
  "hydropower.check.lead":
    "Báo cáo nêu {plants} nhà máy đang khai thác, {mw}, không kèm danh sách. Ở đây kể tên được {named} nhà máy, trong đó {likely} mới chỉ có cơ sở để cho là đang khai thác; biết công suất của {sized} nhà máy, cộng {attributed}; còn {rest} chưa gắn được với nhà máy nào.",
  "hydropower.check.picture": "Thanh chồng: {parts}. Số liệu đầy đủ trong bảng dưới đây.",
  "hydropower.check.part": "{part} {mw} ({share})",
  "hydropower.check.column.part": "Phần",
  "hydropower.check.own": "Có công suất riêng",
  "hydropower.check.shared": "Chỉ biết tổng chung của nhóm",
  "hydropower.check.rest": "Chưa gắn được công suất",
  "hydropower.check.unsized": "có tên, chưa có số liệu:",
  "hydropower.check.unnamed": "{n} nhà máy chưa rõ tên",
  "hydropower.check.total": "Theo báo cáo",
  "hydropower.basis.as-built": "thực tế lắp đặt",
  "hydropower.basis.design": "theo thiết kế",
  "hydropower.basis.planned": "theo quy hoạch",
  "hydropower.basis.derived": "suy ra bằng phép trừ",
  "hydropower.basis.unknown": "chưa rõ loại số",
  "hydropower.check.basis":
    "Chỉ {built} trong {own} là công suất thực tế lắp đặt theo nguồn; phần còn lại là số thiết kế, quy hoạch hoặc suy ra, nên {rest} chỉ đúng khi các số ấy trùng với thực tế.",
  "hydropower.check.shared.why":
    "{mw} là phần còn lại của tổng {total} ({plants} nhà máy, {date}) sau khi trừ {others}; không có số liệu riêng cho {names}.",
  "hydropower.check.candidates":
    "Nhà máy chưa rõ tên có thể nằm trong số {n} mục chưa rõ tình trạng hoặc ghi là đang xây dựng dưới đây; chưa nguồn nào xác nhận mục nào đang vận hành.",
  "hydropower.check.counting": "Cũng chưa rõ báo cáo đếm một cụm nhiều bậc là một hay nhiều nhà máy.",

  "hydropower.path": "Công suất qua các lần công bố",
  "hydropower.path.lead":
    "Tổng công suất đang khai thác mà các nguồn nêu, và phần tăng thêm giữa hai lần. Thanh đậm: số công bố; thanh nhạt: phần tăng thêm; gạch chéo: tính ra hoặc kế hoạch.",
  "hydropower.path.column.when": "Thời điểm",
  "hydropower.path.column.mw": "MW",
  "hydropower.path.column.bar": "Biểu đồ",
  "hydropower.path.column.plants": "Nhà máy",
  "hydropower.path.plan": "Dự kiến hết năm 2025",
  "hydropower.path.computed": "Tăng thêm, tính ra",
  "hydropower.path.unexplained": "Chênh lệch, nguồn không giải thích",
  "hydropower.path.planned": "Tăng thêm theo kế hoạch, tính ra",
  "hydropower.path.gap":
    "{before} ({date}) cộng {added} của Phi Lĩnh và Mường Mươn là {sum}, thấp hơn {reported} của báo cáo {gap}; số nhà máy cũng thiếu {plants}. Báo cáo không giải thích. Nếu các nguồn đếm cùng một cách thì từ tháng 8/2023 đến hết năm 2024 có thêm {plants} nhà máy, {gap}; chưa tìm được nguồn nêu tên.",
  "hydropower.path.end":
    "{end} là mục tiêu cuối năm 2025 khi Nậm Núa 2 phát điện; chưa có nguồn xác nhận đã đạt. {step} của Nậm Núa 2 là hiệu hai số.",
  "hydropower.totals": "Các tổng khác đã công bố",
  "hydropower.totals.lead": "Gồm cả dự án chưa vận hành, nên không cộng hay so trực tiếp với các số trên.",
  "hydropower.totals.what": "Nội dung",
  "hydropower.totals.count": "Số dự án",

  "hydropower.units": "Công suất và số công trình theo đơn vị",
  "hydropower.units.level": "Cấp đơn vị",
  "hydropower.units.column.unit": "Đơn vị",
  "hydropower.units.column.count": "Công trình",
  "hydropower.units.column.mw": "Công suất đã biết",
  "hydropower.units.running": "đang vận hành: {n}",
  "hydropower.units.running.mw": "đang vận hành {mw}",
  "hydropower.units.known": "{n} trên {of} có số liệu",
  "hydropower.units.maybe": "có thể thêm {n}",
  "hydropower.units.unplaced": "Chưa rõ thuộc đơn vị nào",
  "hydropower.units.total": "Toàn tỉnh, mỗi công trình một lần",
  "hydropower.units.repeated":
    "Công trình nằm trên nhiều đơn vị được tính trọn cho từng đơn vị nhưng chỉ một lần ở dòng cuối: các dòng cộng lại nhiều hơn {n} lượt.",
  "hydropower.units.none": "{n} đơn vị không có công trình nào trong danh mục nên không nêu ở đây.",
  "hydropower.units.possible": "{n} đơn vị trong đó có thể có công trình mà nguồn chỉ nêu cấp lớn hơn.",
  "hydropower.units.color": "Tô màu bản đồ theo MW",
  "hydropower.units.table": "Mở bảng",

  "hydropower.missing": "Còn thiếu gì",
  "hydropower.missing.lead":
    "Trong {n} nhà máy đang vận hành kể tên được. Thiếu nghĩa là chưa tìm thấy nguồn công bố, không có nghĩa là bằng không.",
  "hydropower.missing.mw": "Chưa có công suất riêng",
  "hydropower.missing.built": "Có công suất nhưng chưa phải số thực tế lắp đặt",
  "hydropower.missing.year": "Chưa rõ năm vận hành",
  "hydropower.missing.point": "Chưa có tọa độ",
  "hydropower.missing.gwh": "Chưa có điện lượng bình quân năm",
  "hydropower.missing.owner": "Chưa rõ chủ đầu tư, đơn vị vận hành",
  "hydropower.missing.of": "{n} trên {of}",
  "hydropower.sought":
    "Đã tìm mà chưa thấy nguồn công khai nào: danh mục giấy phép hoạt động điện lực, danh sách nhà máy áp dụng biểu giá chi phí tránh được và phương án an toàn đập có bảng riêng cho tỉnh; phụ lục nguồn điện của quy hoạch tỉnh (Quyết định 109/QĐ-TTg ngày 27/1/2024); xác nhận Nậm Pay và Nậm Núa 2 đã phát điện.",

  "hydropower.disputes": "Tọa độ, công suất và thông tin các nguồn nêu khác nhau",
  "hydropower.disputes.lead":
    "{n} điểm ở {plants} nhà máy: {points} về tọa độ, {mw} về công suất, {other} về nội dung khác. Cả hai giá trị được giữ lại, kèm giá trị đang dùng và lý do.",
  "hydropower.disputes.kind": "Nội dung",
  "hydropower.disputes.kind.all": "Tất cả",
  "hydropower.disputes.kind.point": "Tọa độ",
  "hydropower.disputes.kind.mw": "Công suất",
  "hydropower.disputes.kind.other": "Khác",

  "hydropower.output": "Điện sản xuất, 6 tháng đầu năm 2025 (ước)",
  "hydropower.output.of_plan": "{share} kế hoạch năm ({plan})",
  "hydropower.output.of_before": "{share} so với cùng kỳ ({before})",
} as const;
