import type { GlossaryTerm } from "../term";

const resolution = { ids: ["nq-1661-2025", "de-an-348-2025"], asOf: "2025-06-16" };

export const unitTerms: GlossaryTerm[] = [
  {
    id: "cap-xa",
    name: { vi: "Đơn vị hành chính cấp xã", en: "Commune-level unit" },
    text: {
      vi: "Đơn vị hành chính thấp nhất, có chính quyền riêng. Trước ngày 1/7/2025 gồm xã, phường, thị trấn; từ ngày 1/7/2025 ở Điện Biên chỉ còn xã và phường.",
      en: "The lowest administrative unit with a government of its own. Before 1 July 2025 these were communes, wards and townships; since then Điện Biên has communes and wards only.",
    },
    source: resolution,
  },
  {
    id: "cap-huyen",
    name: { vi: "Cấp huyện", en: "District level" },
    text: {
      vi: "Cấp hành chính giữa tỉnh và xã cho đến ngày 30/6/2025: huyện, thị xã, thành phố thuộc tỉnh. Điện Biên có 10 đơn vị; từ ngày 1/7/2025 không còn cấp này.",
      en: "The level between province and communes until 30 June 2025: districts, towns and the city. Điện Biên had 10; since 1 July 2025 there is no such level.",
    },
  },
  {
    id: "xa-phuong",
    name: { vi: "Xã, phường, thị trấn", en: "Commune, ward, township" },
    text: {
      vi: "Ba loại đơn vị cấp xã: xã ở nông thôn, phường ở đô thị, thị trấn ở trung tâm huyện. Loại thị trấn không còn từ ngày 1/7/2025.",
      en: "Three types of commune-level units: communes in the country, wards in a city or town, townships at the centre of a district. There have been no townships since 1 July 2025.",
    },
    written: { vi: "xã, phường", en: "township" },
  },
  {
    id: "sap-xep",
    name: { vi: "Sắp xếp đơn vị hành chính", en: "Merger of 2025" },
    text: {
      vi: "Việc lập các đơn vị cấp xã mới từ các đơn vị cũ. Ở Điện Biên, 129 xã, phường, thị trấn thành 45 xã, phường từ ngày 1/7/2025.",
      en: "The making of new commune-level units out of former ones. In Điện Biên 129 communes, wards and townships became 45 communes and wards on 1 July 2025.",
    },
    written: { en: "merger" },
    source: resolution,
  },
  {
    id: "nhap",
    name: { vi: "Nhập", en: "To merge" },
    text: {
      vi: "Gộp toàn bộ diện tích tự nhiên và dân số của các đơn vị thành một đơn vị mới. Trên bản đồ mỗi xã cũ được nhập trọn vào đúng một xã mới.",
      en: "To put the whole area and population of several units together as one new unit. On this map each former commune became part of exactly one new commune, and wholly so.",
    },
    written: { en: "merged" },
    source: resolution,
  },
  {
    id: "xa-cu",
    name: { vi: "Xã cũ, xã mới", en: "Former commune, new commune" },
    text: {
      vi: "«Cũ» là đơn vị theo địa giới đến hết ngày 30/6/2025, «mới» là đơn vị từ ngày 1/7/2025. Hai đơn vị có thể trùng tên, trùng mã mà khác địa giới.",
      en: "Former units are those within the boundaries up to 30 June 2025, new ones those since 1 July 2025. Two may share a name and a code and have different boundaries.",
    },
    written: { vi: "xã cũ", en: "former commune" },
  },
  {
    id: "ma-don-vi",
    name: { vi: "Mã đơn vị", en: "Unit code" },
    text: {
      vi: "Năm chữ số của cơ quan thống kê cho mỗi đơn vị cấp xã, ba chữ số cho cấp huyện. Xã mới dùng lại mã của một xã cũ, nên phải đọc mã cùng với thời điểm.",
      en: "Five digits given by the statistics office to each commune-level unit, three to a district. New communes use the code of a former one, so a code is read together with its date.",
    },
    source: { ids: ["cong-van-1027-2025"], asOf: "2025-06-25" },
  },
  {
    id: "tru-so",
    name: { vi: "Trụ sở", en: "Seat" },
    text: {
      vi: "Nơi làm việc của chính quyền xã, phường. Trụ sở trên bản đồ là nơi ghi trong đề án sắp xếp; có điểm trên bản đồ khi có nguồn cho tọa độ.",
      en: "Where the government of a commune or ward works. The seats shown are those of the merger scheme; one has a point where a source gives it.",
    },
    source: { ids: ["de-an-348-2025"], asOf: "2025-05-09" },
  },
  {
    id: "vung-tu-chon",
    name: { vi: "Vùng tự chọn", en: "Region of your own" },
    text: {
      vi: "Vùng do người xem ghép từ các xã mới, xã cũ hoặc huyện cũ để cộng và so sánh số liệu; không phải đơn vị hành chính.",
      en: "An area that the reader puts together from new communes, former communes or districts, to add up and compare figures. It is no administrative unit.",
    },
    written: { en: "regions of your own" },
  },
];

export const programmeTerms: GlossaryTerm[] = [
  {
    id: "khu-vuc",
    name: { vi: "Khu vực I, II, III", en: "Zone I, II, III" },
    text: {
      vi: "Phân định xã, phường vùng đồng bào dân tộc thiểu số và miền núi theo trình độ phát triển, cho giai đoạn 2026–2030; khu vực III khó khăn nhất. Xã cũ không có phân định này.",
      en: "Zones of the communes of the ethnic-minority and mountain area by level of development, for 2026–2030; zone III is in most difficulty. Former communes have none.",
    },
    source: { ids: ["qd-46-phan-vung-2026"], asOf: "2026" },
  },
  {
    id: "dac-biet-kho-khan",
    name: { vi: "Đặc biệt khó khăn", en: "Specially difficult" },
    text: {
      vi: "Xã, thôn hoặc bản được cơ quan có thẩm quyền công nhận là thuộc diện khó khăn nhất, làm căn cứ cho chính sách hỗ trợ. Bản đồ không suy ra ưu đãi nào từ đó.",
      en: "A commune or village that the authority in charge lists among those in most difficulty, by which support is given. This map derives no incentive from it.",
    },
  },
  {
    id: "xa-bien-gioi",
    name: { vi: "Xã biên giới", en: "Border commune" },
    text: {
      vi: "Xã có một phần địa giới trùng với biên giới quốc gia. Danh sách trên bản đồ được xác định từ địa giới; số xã khớp với số công bố từ ngày 1/7/2025.",
      en: "A commune part of whose boundary is the state border. The list was made from the boundaries drawn; their number is the one published since 1 July 2025.",
    },
    source: { ids: ["lao-dong-truong-noi-tru-2025", "vov-truong-noi-tru-2025"], asOf: "2025" },
  },
  {
    id: "nong-thon-moi",
    name: { vi: "Nông thôn mới", en: "New-style rural development" },
    text: {
      vi: "Chương trình mục tiêu quốc gia đánh giá và công nhận xã theo một bộ tiêu chí. Danh hiệu trên bản đồ là của xã cũ, đến hết ngày 30/6/2025.",
      en: "A national programme that assesses communes by a set of criteria and recognises those that meet them. The status shown is that of the former communes, up to 30 June 2025.",
    },
    written: { en: "new-style rural" },
    source: { ids: ["kh-3055-2018"], asOf: "2018-10-22" },
  },
  {
    id: "ntm-nang-cao",
    name: { vi: "Nông thôn mới nâng cao, kiểu mẫu", en: "Advanced and model communes" },
    text: {
      vi: "Hai mức trên mức đạt chuẩn nông thôn mới: nâng cao, rồi kiểu mẫu. Xã nâng cao cũng là xã đạt chuẩn.",
      en: "Two levels above the standard of the programme: advanced, then model. An advanced commune has also met the standard.",
    },
    written: { vi: "nâng cao", en: "advanced" },
  },
  {
    id: "ho-ngheo",
    name: { vi: "Hộ nghèo, hộ cận nghèo", en: "Poor and near-poor households" },
    text: {
      vi: "Hộ được công nhận qua rà soát hằng năm theo chuẩn nghèo của thời kỳ đó. Chuẩn thay đổi theo thời kỳ, nên số của các năm có thể không so sánh được.",
      en: "Households listed by the yearly review under the poverty standard of the time. The standard changes, so figures of different years may not compare.",
    },
    written: { vi: "cận nghèo", en: "near-poor" },
  },
];
