import type { GlossaryTerm } from "../term";

export const forestTerms: GlossaryTerm[] = [
  {
    id: "che-phu-rung",
    name: { vi: "Tỷ lệ che phủ rừng", en: "Forest cover" },
    text: {
      vi: "Phần trăm diện tích tự nhiên của một đơn vị có rừng, gồm rừng tự nhiên và rừng trồng.",
      en: "Percentage of the area of a unit that is forest, natural or planted.",
    },
  },
  {
    id: "rung-tu-nhien",
    name: { vi: "Rừng tự nhiên, rừng trồng", en: "Natural and planted forest" },
    text: {
      vi: "Rừng tự nhiên có sẵn hoặc tự phục hồi; rừng trồng do người trồng trên đất trống hoặc trồng lại sau khai thác.",
      en: "Natural forest was there or came back by itself; planted forest was planted on bare land or after felling.",
    },
    written: { vi: "rừng trồng", en: "natural forest" },
  },
  {
    id: "rung-dac-dung",
    name: { vi: "Rừng đặc dụng", en: "Special-use forest" },
    text: {
      vi: "Rừng để bảo tồn hệ sinh thái, nguồn gen, nghiên cứu, bảo vệ di tích, danh thắng: vườn quốc gia, khu dự trữ thiên nhiên, khu bảo vệ cảnh quan.",
      en: "Forest kept for its ecosystem, species, research, monuments or landscape: national parks, nature reserves, protected landscapes.",
    },
  },
  {
    id: "rung-phong-ho",
    name: { vi: "Rừng phòng hộ", en: "Protection forest" },
    text: {
      vi: "Rừng để giữ nguồn nước, giữ đất, chống xói mòn, sạt lở, lũ quét và bảo vệ môi trường.",
      en: "Forest kept for water and soil, against erosion, landslides and flash floods.",
    },
  },
  {
    id: "rung-san-xuat",
    name: { vi: "Rừng sản xuất", en: "Production forest" },
    text: {
      vi: "Rừng chủ yếu để cung cấp gỗ và lâm sản. Một khu rừng chỉ thuộc một trong ba loại: đặc dụng, phòng hộ, sản xuất.",
      en: "Forest mainly for timber and other products. A forest is of one of three kinds only: special-use, protection or production.",
    },
  },
  {
    id: "dich-vu-moi-truong-rung",
    name: { vi: "Dịch vụ môi trường rừng", en: "Forest-environment services" },
    text: {
      vi: "Lợi ích của rừng như giữ nước, điều tiết dòng chảy, mà bên sử dụng trả tiền cho người giữ rừng. Nhà máy thủy điện trả ủy thác qua Quỹ Bảo vệ và Phát triển rừng của tỉnh.",
      en: "What forests give, such as keeping water and evening out its flow, and users pay those who keep them for. Hydropower plants pay through the forest fund of the province.",
    },
    source: { ids: ["fpdf-2022-muong-luan", "fpdf-2020-long-tao"], asOf: "2022-09-27" },
  },
];

export const energyTerms: GlossaryTerm[] = [
  {
    id: "cong-suat-lap-may",
    name: { vi: "Công suất lắp máy (MW)", en: "Installed capacity (MW)" },
    text: {
      vi: "Công suất lớn nhất mà các tổ máy được thiết kế để phát cùng lúc, tính bằng megawatt. Điện phát thực tế phụ thuộc lượng nước.",
      en: "The most that the units of a plant are built to generate at one time, in megawatts. What is generated depends on the water.",
    },
    written: { vi: "công suất lắp máy", en: "installed capacity" },
  },
  {
    id: "san-luong",
    name: { vi: "Sản lượng điện (triệu kWh)", en: "Output (GWh)" },
    text: {
      vi: "Điện phát ra trong một khoảng thời gian. Một triệu kWh bằng 1 GWh; nhà máy 1 MW chạy hết công suất 1.000 giờ phát 1 triệu kWh.",
      en: "The electricity generated over a time. One GWh is a million kWh; a plant of 1 MW at full capacity for 1,000 hours generates 1 GWh.",
    },
    written: { vi: "triệu kWh", en: "GWh" },
  },
];
