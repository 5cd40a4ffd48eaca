import type { Words } from "../../locale/word";

export const forestWords = {
  lead: {
    vi: "Đến giữa năm 2025, Điện Biên có 426.378,55 ha rừng, tỷ lệ che phủ 44,70%; mục tiêu hết năm 2025 là ít nhất 45,5%. Chưa có nguồn công khai nào nêu đủ rừng của từng huyện cũ hay từng xã mới: trang này nói rõ biết được đến đâu.",
    en: "In mid-2025 Điện Biên had 426,378.55 ha of forest, a cover of 44.70%; the target for the end of 2025 is at least 45.5%. No public source gives the forest of every former district or every new commune: this page says plainly how much is known.",
  },
  mapDistrict: { vi: "Bản đồ theo huyện cũ", en: "Map by former district" },
  mapCommune: { vi: "Bản đồ theo xã mới", en: "Map by new commune" },
  mapIndicator: { vi: "Tô màu theo độ che phủ", en: "Colour by forest cover" },
  coverTitle: { vi: "Tỷ lệ che phủ rừng qua các năm", en: "Forest cover over the years" },
  coverNote: {
    vi: "Trục đứng bắt đầu từ 34%. Vùng gạch chéo: những năm chưa có số liệu; nét chấm chỉ nối hai thời điểm đã biết, không phải số liệu. Điểm rỗng: số làm tròn. Năm 2010 và 2015 có kiểm kê rừng làm gián đoạn chuỗi số liệu, nên không nối với năm trước.",
    en: "The upright axis begins at 34%. Hatched: years without a figure; a dotted line only joins two known times and is no figure. Open point: rounded. Forest inventories broke the series in 2010 and 2015, so these years are not joined to the ones before.",
  },
  coverTarget: { vi: "Mục tiêu hết năm 2025: ít nhất {value}", en: "Target for the end of 2025: at least {value}" },
  coverBehind: {
    vi: "Giữa năm 2025 còn thiếu {points} điểm phần trăm, tương đương {ha} ha trên diện tích tự nhiên {area}.",
    en: "In mid-2025 {points} percentage points were missing, {ha} ha of the natural area of {area}.",
  },
  break: { vi: "kiểm kê", en: "inventory" },
  areaTitle: { vi: "Diện tích rừng tự nhiên và rừng trồng", en: "Natural and planted forest" },
  areaNote: {
    vi: "Trục và số trên cột: nghìn ha. Rừng trồng là rừng đã thành rừng. Năm 2019 chỉ có tổng số làm tròn; các năm gạch chéo chưa có số liệu diện tích.",
    en: "Axis and figures over the bars: thousand ha. Planted forest is counted once it has matured. For 2019 only a rounded total is known; of the hatched years no area is.",
  },
  areaNatural: { vi: "Rừng tự nhiên", en: "Natural forest" },
  areaPlanted: { vi: "Rừng trồng", en: "Planted forest" },
  report: {
    vi: "Sáu tháng đầu năm 2025 theo báo cáo của tỉnh",
    en: "The first half of 2025 in the report of the province",
  },
  reportLead: {
    vi: "Số liệu trong lời báo cáo 3107/BC-UBND và các chú thích. Dưới mỗi nhóm là những tổng và tỷ lệ tính lại được từ chính các số đó.",
    en: "Figures from the text of report 3107/BC-UBND and its footnotes. Under each group stand the totals and ratios that can be recomputed from these very figures.",
  },
  "group.work": { vi: "Bảo vệ và phát triển rừng", en: "Protection and growth" },
  "group.law": { vi: "Vi phạm và cháy rừng", en: "Breaches of law and fires" },
  "group.certificates": { vi: "Giấy chứng nhận đất lâm nghiệp", en: "Certificates for forestry land" },
  "group.payments": { vi: "Dịch vụ môi trường rừng", en: "Forest-environment services" },
  certificatesPlan: {
    vi: "Kế hoạch không in trong báo cáo. Theo tỷ lệ đã in, kế hoạch chung vào khoảng {low}–{high} ha; theo hai phần, {partLow}–{partHigh} ha.",
    en: "The report does not print the plan. By the printed percentages it is about {low}–{high} ha as a whole; by its two parts, {partLow}–{partHigh} ha.",
  },
  certificatesAgree: {
    vi: "Hai cách tính trùng nhau, nên ba tỷ lệ không mâu thuẫn.",
    en: "The two overlap, so the three percentages do not contradict each other.",
  },
  certificatesDisagree: { vi: "Hai cách tính không trùng nhau.", en: "The two do not overlap." },
  planting: { vi: "Trồng rừng so với kế hoạch", en: "Planting against the plan" },
  plantingLead: {
    vi: "Trồng rừng sản xuất, ha đã trồng trên ha kế hoạch từng năm.",
    en: "Production forest, hectares planted of those planned for each year.",
  },
  plantingYear: { vi: "Năm", en: "Year" },
  plantingDone: { vi: "Đã trồng (ha)", en: "Planted (ha)" },
  plantingPlan: { vi: "Kế hoạch (ha)", en: "Plan (ha)" },
  plantingShare: { vi: "Đạt", en: "Reached" },
  plantingTotal: { vi: "Cộng bốn năm", en: "Four years" },
  plantingHalf: {
    vi: "Rừng trồng mới tập trung 6 tháng đầu năm 2025, phụ lục báo cáo",
    en: "Concentrated forest planted in the first half of 2025, annex of the report",
  },
  plantingPress: {
    vi: "Rừng trồng tập trung năm 2025 theo báo chí",
    en: "Concentrated forest planted in 2025, by the press",
  },
  payments: {
    vi: "Chi trả dịch vụ môi trường rừng theo địa bàn, năm 2021",
    en: "Forest-environment payments by area, 2021",
  },
  paymentsLead: {
    vi: "Nguồn ghi “hơn” trước mỗi số. Chín đơn vị cộng lại {sum} tỷ đồng trên tổng {total} tỷ đồng; số in cho thành phố Điện Biên Phủ không hợp lý nên không dùng.",
    en: "The source puts “more than” before each figure. Nine units add up to VND {sum} billion of a total of {total}; the figure printed for Điện Biên Phủ city does not fit and is not used.",
  },
  paymentsUnit: { vi: "Đơn vị cấp huyện cũ", en: "Former district" },
  paymentsAmount: { vi: "Tỷ đồng", en: "Billion VND" },
  paymentsShare: { vi: "Phần của tổng", en: "Of the total" },
  paymentsTotal: { vi: "Toàn tỉnh", en: "Whole province" },
  paymentsOther: { vi: "Số liệu toàn tỉnh khác", en: "Other figures of the province" },
  paymentsPlan: { vi: "Kế hoạch thu năm {year}", en: "Planned income, {year}" },
  paymentsBasin: {
    vi: "Đất có rừng trong lưu vực thủy điện {name}",
    en: "Forest in the basin of the {name} hydropower plant",
  },
  known: { vi: "Biết được đến đâu", en: "How much is known" },
  knownLead: {
    vi: "Toàn tỉnh có {ha} rừng. Hai bảng dưới đây nói về cùng một mảnh đất theo hai bản đồ hành chính, không được cộng với nhau; số liệu lại thuộc nhiều năm, nên các tỷ lệ chỉ cho biết mức độ đầy đủ của số liệu.",
    en: "The province has {ha} of forest. The two tables tell of the same land in two administrative pictures and must not be added; the figures are also of different years, so the shares only say how complete they are.",
  },
  knownDistrict: { vi: "Theo huyện cũ (trước 1/7/2025)", en: "By former district (before 1 July 2025)" },
  knownCommune: {
    vi: "Theo xã mới và hạt kiểm lâm (từ 1/7/2025)",
    en: "By new commune and ranger station (since 1 July 2025)",
  },
  knownSum: {
    vi: "{known} trên {of} đơn vị có số liệu: {ha} ha, bằng {share} rừng của tỉnh, nằm trên {ground} diện tích tự nhiên.",
    en: "{known} of {of} units have a figure: {ha} ha, {share} of the province's forest, on {ground} of its natural area.",
  },
  knownRest: {
    vi: "Chưa biết thuộc đơn vị nào: {ha} ha (hiệu số, chỉ để tham khảo vì khác năm).",
    en: "Not known by unit: {ha} ha (a difference, indicative only since the years differ).",
  },
  knownUnit: { vi: "Đơn vị", en: "Unit" },
  knownYear: { vi: "Năm", en: "Year" },
  knownHa: { vi: "Rừng (ha)", en: "Forest (ha)" },
  knownCover: { vi: "Che phủ", en: "Cover" },
  knownComputed: { vi: "tính từ tỷ lệ che phủ và diện tích công bố", en: "computed from the published cover and area" },
  knownWithin: {
    vi: "Không cộng vì đã nằm trong số của {name}: {unit}, {ha} ha.",
    en: "Not added, since it lies in the figure of {name}: {unit}, {ha} ha.",
  },
  knownStation: { vi: "Chưa có số liệu: {name}.", en: "Without a figure: {name}." },
  knownUnknown: {
    vi: "{n} đơn vị chưa có số liệu",
    en: { one: "{n} unit without a figure", other: "{n} units without a figure" },
  },
  knownBar: { vi: "Biết {known}; chưa biết {unknown}", en: "Known {known}; not known {unknown}" },
  protected: { vi: "Rừng đặc dụng, khu bảo tồn", en: "Special-use forest and protected areas" },
  protectedLead: {
    vi: "Chưa có ranh giới công khai nên không vẽ lên bản đồ; chỉ biết thuộc những đơn vị dưới đây. Diện tích là của cả khu, không phải diện tích rừng.",
    en: "No outline is public, so they are not drawn on the map; they are known by these units only. The area is that of the whole site, not of its forest.",
  },
  protectedBefore: { vi: "Xã, phường trước 1/7/2025", en: "Communes and wards before 1 July 2025" },
  protectedAfter: { vi: "Xã, phường từ 1/7/2025", en: "Communes and wards since 1 July 2025" },
  protectedTypes: { vi: "Ba loại rừng của tỉnh", en: "The three types of forest in the province" },
  protectedTypesNote: {
    vi: "Số làm tròn trên một trang không ghi ngày (khoảng 2023–2024), cộng lại {sum} ha; chỉ riêng khu Mường Nhé đã rộng {reserve} ha, nên “rừng đặc dụng” ở đây và diện tích các khu là hai cách tính khác nhau.",
    en: "Rounded figures on an undated page (about 2023–2024), {sum} ha together; the Mường Nhé reserve alone covers {reserve} ha, so “special-use forest” here and the areas of the sites are counted in two ways.",
  },
} as const satisfies Words;
