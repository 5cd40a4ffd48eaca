import type { GlossaryTerm } from "../term";

export const positionTerms: GlossaryTerm[] = [
  {
    id: "wgs-84",
    name: { vi: "WGS 84", en: "WGS 84" },
    text: {
      vi: "Hệ tọa độ của định vị vệ tinh: vĩ độ và kinh độ bằng độ. Tọa độ trong địa chỉ trang và trong tệp tải về theo hệ này.",
      en: "The system of satellite positioning: latitude and longitude in degrees. Coordinates in addresses of the page and in files are in it.",
    },
  },
  {
    id: "vn-2000",
    name: { vi: "VN-2000", en: "VN-2000" },
    text: {
      vi: "Hệ tọa độ quốc gia của Việt Nam, dùng trong hồ sơ đất đai và bản đồ địa chính: X về phía bắc, Y về phía đông, bằng mét. Lệch WGS 84 khoảng hai trăm mét.",
      en: "The national system of Việt Nam, used in land files and cadastral maps: X to the north, Y to the east, in metres. It is about two hundred metres off WGS 84.",
    },
  },
  {
    id: "kinh-tuyen-truc",
    name: { vi: "Kinh tuyến trục", en: "Central meridian" },
    text: {
      vi: "Kinh tuyến ở giữa múi chiếu, nơi gốc tọa độ được đặt. Mỗi tỉnh dùng một kinh tuyến trục theo quy định; của Điện Biên là 103°00′. Nhầm kinh tuyến trục thì điểm có thể lệch hơn một trăm kilômét.",
      en: "The meridian in the middle of a zone, from which its coordinates are counted. One is laid down for each province; that of Điện Biên is 103°00′. With another one a place may be more than a hundred kilometres off.",
    },
  },
  {
    id: "mui-chieu",
    name: { vi: "Múi chiếu (3°, UTM 48)", en: "Zone of a projection (3°, UTM 48)" },
    text: {
      vi: "Dải bề mặt Trái đất được chiếu lên một mặt phẳng: rộng 3° cho bản đồ tỷ lệ lớn của tỉnh, rộng 6° cho UTM múi 48 (kinh tuyến trục 105°).",
      en: "The strip of the globe that is projected on one plane: 3° wide for detailed maps of the province, 6° wide for UTM zone 48 (central meridian 105°).",
    },
    written: { vi: "múi 3°", en: "3° zone" },
  },
  {
    id: "duong-chim-bay",
    name: { vi: "Đường chim bay", en: "Straight line" },
    text: {
      vi: "Khoảng cách ngắn nhất trên mặt đất giữa hai điểm, không theo đường đi. Bản đồ không nêu quãng đường và thời gian đi.",
      en: "The shortest distance between two places over the ground, not the way to go. The map tells no ways and no travel times.",
    },
  },
  {
    id: "diem-dat-ten",
    name: { vi: "Điểm đặt tên", en: "Label point" },
    text: {
      vi: "Điểm nằm sâu nhất bên trong hình vẽ của đơn vị, nơi đặt tên trên bản đồ; không phải trung tâm hay nơi đông dân.",
      en: "The point deepest inside the outline of a unit, where its name is put; neither its centre nor where people live.",
    },
  },
  {
    id: "gan-dung",
    name: { vi: "Gần đúng", en: "Approximate" },
    text: {
      vi: "Vị trí hoặc ranh giới chỉ đúng đến một mức nhất định. Ranh giới giữa các xã cũ nay cùng một xã có thể lệch vài trăm mét.",
      en: "A place or a line that is right to a certain degree only. Lines between former communes that are now in one may be some hundreds of metres off.",
    },
    source: { ids: ["censusvn2009"], asOf: "2009" },
  },
];

export const figureTerms: GlossaryTerm[] = [
  {
    id: "cong-bo",
    name: { vi: "Công bố", en: "Published" },
    text: {
      vi: "Số liệu ghi đúng như trong nguồn, không tính lại.",
      en: "A figure as its source gives it, not computed anew.",
    },
  },
  {
    id: "tinh-toan",
    name: { vi: "Tính toán", en: "Derived" },
    text: {
      vi: "Số liệu tính từ các số đã công bố, ví dụ tổng, hiệu, mật độ.",
      en: "A figure computed from published ones, such as a sum, a difference or a density.",
    },
  },
  {
    id: "uoc-tinh",
    name: { vi: "Ước tính", en: "Estimated" },
    text: {
      vi: "Số liệu không có trực tiếp, được tính với giả định hoặc từ hình vẽ gần đúng; ghi kèm dấu ≈.",
      en: "A figure that no source gives and that rests on an assumption or on approximate outlines; marked with ≈.",
    },
  },
  {
    id: "suy-ra",
    name: { vi: "Suy ra", en: "Inferred" },
    text: {
      vi: "Điều không nguồn nào nói thẳng nhưng rút được từ những điều nguồn nói; luôn ghi rõ là suy ra.",
      en: "What no source says outright but follows from what sources say; always said to be so.",
    },
  },
  {
    id: "chua-co-so-lieu",
    name: { vi: "Chưa có số liệu", en: "No data" },
    text: {
      vi: "Chưa tìm thấy nguồn công bố; không đồng nghĩa với số không.",
      en: "No published figure was found; it does not mean zero.",
    },
  },
  {
    id: "mat-do-dan-so",
    name: { vi: "Mật độ dân số", en: "Population density" },
    text: {
      vi: "Số người trên một kilômét vuông diện tích công bố. Của nhiều đơn vị, mật độ được tính lại từ tổng số người và tổng diện tích.",
      en: "People per square kilometre of the published area. Of several units it is computed anew from all their people and all their area.",
    },
  },
  {
    id: "tong-dieu-tra",
    name: { vi: "Tổng điều tra 2019", en: "Census of 2019" },
    text: {
      vi: "Tổng điều tra dân số và nhà ở ngày 1/4/2019, nguồn dân số có cho cả 129 xã cũ.",
      en: "The population and housing census of 1 April 2019, which has a population of each of the 129 former communes.",
    },
    source: { ids: ["tdt-2019"], asOf: "2019-04-01" },
  },
  {
    id: "ngat-tu-nhien",
    name: { vi: "Ngắt tự nhiên", en: "Natural breaks" },
    text: {
      vi: "Cách chia lớp gom các giá trị gần nhau vào một lớp, sao cho trong mỗi lớp chênh lệch ít nhất.",
      en: "Classes that put values close together into one, so that values within a class differ as little as can be.",
    },
  },
  {
    id: "phan-vi",
    name: { vi: "Phân vị", en: "Quantiles" },
    text: {
      vi: "Cách chia lớp để mỗi lớp có số đơn vị xấp xỉ nhau.",
      en: "Classes with about as many units in each.",
    },
  },
  {
    id: "khoang-bang-nhau",
    name: { vi: "Khoảng bằng nhau", en: "Equal intervals" },
    text: {
      vi: "Cách chia lớp để các lớp rộng như nhau, nên số đơn vị mỗi lớp có thể khác nhau nhiều.",
      en: "Classes that are equally wide, so that they may hold very different numbers of units.",
    },
  },
];
