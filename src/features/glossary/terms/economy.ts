import type { GlossaryTerm } from "../term";

export const borderTerms: GlossaryTerm[] = [
  {
    id: "cua-khau-quoc-te",
    name: { vi: "Cửa khẩu quốc tế", en: "International border gate" },
    text: {
      vi: "Cửa khẩu cho người, phương tiện, hàng hóa của Việt Nam, nước láng giềng và nước khác qua lại.",
      en: "A gate for people, vehicles and goods of Việt Nam, the neighbour and other countries.",
    },
  },
  {
    id: "cua-khau-chinh",
    name: { vi: "Cửa khẩu chính", en: "Main border gate" },
    text: {
      vi: "Cửa khẩu cho người, phương tiện, hàng hóa của Việt Nam và nước láng giềng qua lại; còn gọi là cửa khẩu song phương.",
      en: "A gate for people, vehicles and goods of Việt Nam and the neighbour; also called a bilateral gate.",
    },
  },
  {
    id: "cua-khau-phu",
    name: { vi: "Cửa khẩu phụ", en: "Secondary border gate" },
    text: {
      vi: "Cửa khẩu chủ yếu cho người, phương tiện, hàng hóa ở khu vực biên giới hai bên.",
      en: "A gate mainly for people, vehicles and goods of the border area on both sides.",
    },
  },
  {
    id: "loi-mo",
    name: { vi: "Lối mở biên giới", en: "Border opening" },
    text: {
      vi: "Nơi qua lại biên giới chưa phải cửa khẩu, mở cho cư dân, hàng hóa hai bên biên giới hoặc cho một mục đích nhất định.",
      en: "A crossing that is no gate, opened to residents and goods of both sides or for a certain purpose.",
    },
  },
  {
    id: "moc-bien-gioi",
    name: { vi: "Mốc biên giới", en: "Border marker" },
    text: {
      vi: "Cột mốc đánh dấu đường biên giới quốc gia, có số. Mốc 0 là nơi biên giới Việt Nam, Lào và Trung Quốc gặp nhau.",
      en: "A numbered post that marks the state border. Marker 0 stands where Việt Nam, Laos and China meet.",
    },
    written: { vi: "mốc 0", en: "marker" },
  },
];

export const investmentTerms: GlossaryTerm[] = [
  {
    id: "chu-truong-dau-tu",
    name: { vi: "Chấp thuận chủ trương đầu tư", en: "Approval in principle" },
    text: {
      vi: "Chấp thuận của cơ quan có thẩm quyền về mục tiêu, địa điểm, quy mô, tiến độ của dự án trước khi thực hiện; chưa có nghĩa là dự án đã khởi công.",
      en: "The consent of the authority to aim, place, size and schedule of a project before it is carried out. It does not mean that works have begun.",
    },
    written: { vi: "chấp thuận chủ trương đầu tư", en: "approved in principle" },
  },
  {
    id: "von-dang-ky",
    name: { vi: "Vốn đăng ký", en: "Registered capital" },
    text: {
      vi: "Số vốn nhà đầu tư đăng ký cho dự án khi được chấp thuận; chưa phải số đã chi.",
      en: "What the investor puts down for a project when it is approved; not what has been spent.",
    },
  },
  {
    id: "tong-muc-dau-tu",
    name: { vi: "Tổng mức đầu tư", en: "Total investment" },
    text: {
      vi: "Toàn bộ chi phí dự kiến của dự án ghi trong văn bản phê duyệt hoặc theo nguồn.",
      en: "All that a project is to cost, by its approval or as the source gives it.",
    },
  },
  {
    id: "giai-ngan",
    name: { vi: "Giải ngân", en: "Disbursement" },
    text: {
      vi: "Số vốn đã thực chi trong kế hoạch được giao, thường nêu theo phần trăm kế hoạch năm.",
      en: "What has been paid out of the capital planned, mostly given as a share of the plan for the year.",
    },
  },
  {
    id: "von-ngoai-ngan-sach",
    name: { vi: "Vốn ngoài ngân sách", en: "Non-budget capital" },
    text: {
      vi: "Vốn của doanh nghiệp và người dân, khác với vốn đầu tư công từ ngân sách nhà nước và vốn ODA vay nước ngoài.",
      en: "Capital of companies and people, unlike public investment out of the state budget and official development assistance.",
    },
  },
  {
    id: "grdp",
    name: { vi: "Tổng sản phẩm trên địa bàn (GRDP)", en: "Gross regional domestic product (GRDP)" },
    text: {
      vi: "Giá trị tăng thêm của mọi ngành trên địa bàn tỉnh trong một thời kỳ. Tốc độ tăng tính theo giá so sánh, quy mô thường theo giá hiện hành.",
      en: "The value added by all sectors in the province over a time. Growth is at constant prices, its size mostly at current prices.",
    },
    written: { vi: "GRDP", en: "GRDP" },
  },
];
