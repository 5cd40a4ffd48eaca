/** Tables of units, names and named places. */
import { field, measuredField } from "./words.ts";

const persons = "người";
const oneSource = ["Mã trong bảng sources.", "Ids of the table sources."] as const;

export const unitFields = {
  communes: {
    code: field("Mã xã, phường (từ 1/7/2025)", "Code of the commune (since 1 July 2025)", ["Năm chữ số, giữ số 0 đầu; có thể trùng mã của một xã cũ khác.", "Five digits with the leading zero; it may have been that of another commune before."]),
    type: field("Loại đơn vị", "Type of unit"),
    area_km2: measuredField("km²", "Diện tích", "Area", ["Theo Đề án 348/ĐA-CP.", "By the merger scheme 348/ĐA-CP."]),
    population: measuredField(persons, "Dân số", "Population", ["Theo Đề án 348/ĐA-CP; khác hệ số liệu của Tổng điều tra 2019.", "By the merger scheme 348/ĐA-CP; another series than the census of 2019."]),
    seat_vi: field("Trụ sở dự kiến, lời của đề án", "Planned seat, in the words of the scheme"),
    seat_address: field("Thôn, bản, tổ dân phố của trụ sở", "Village or quarter of the seat"),
    seat_lon: measuredField("°", "Kinh độ trụ sở", "Longitude of the seat", ["WGS 84; trống khi không nguồn nào nêu điểm.", "WGS 84; empty where no source gives a point."]),
    seat_lat: measuredField("°", "Vĩ độ trụ sở", "Latitude of the seat", ["WGS 84; trống khi không nguồn nào nêu điểm.", "WGS 84; empty where no source gives a point."]),
    seat_precision: field("Độ chính xác của vị trí trụ sở", "How exactly the place of the seat is known"),
    seat_source: field("Nguồn về trụ sở (mã)", "Sources of the seat (ids)", ["Các mã trong bảng sources, cách nhau bằng dấu chấm phẩy.", "Ids of the table sources, separated by semicolons."]),
    resolution_clause: field("Khoản của Điều 1 Nghị quyết 1661/NQ-UBTVQH15", "Clause of Article 1 of Resolution 1661/NQ-UBTVQH15", ["Khoản lập ra đơn vị.", "The one that makes the unit."]),
  },
  "former-communes": {
    code: field("Mã đơn vị cấp xã (đến 30/6/2025)", "Code of the former commune (to 30 June 2025)", ["Năm chữ số, giữ số 0 đầu.", "Five digits with the leading zero."]),
    type: field("Loại đơn vị", "Type of unit"),
    commune: field("Xã, phường mới (mã)", "Commune of 2025 (code)", ["Đơn vị từ 1/7/2025 nhận toàn bộ đơn vị này.", "The unit since 1 July 2025 that took it in whole."]),
    district: field("Đơn vị cấp huyện cũ (mã)", "Former district (code)"),
    variants: field("Cách viết khác", "Other spellings met"),
    gso_name: field("Cách viết của cơ quan thống kê", "Spelling of the statistics office", ["Chỉ khi khác tên.", "Only where it differs from the name."]),
    population_2019: measuredField(persons, "Dân số 1/4/2019", "Population on 1 April 2019", ["Tổng điều tra, theo địa giới ngày đó.", "Census, within the boundaries of that day."]),
    population_2019_source: field("Nguồn dân số 2019 (mã)", "Source of the population of 2019 (id)", oneSource),
    population_2019_boundary: field("Địa giới của dân số 2019", "Boundaries of the population of 2019"),
    area_km2: measuredField("km²", "Diện tích", "Area", ["Có dòng là ước tính: xem area_quality.", "Some are estimates: see area_quality."]),
    area_quality: field("Diện tích có được bằng cách nào", "How the area was got"),
    area_source: field("Nguồn diện tích (mã)", "Source of the area (id)", oneSource),
    area_as_of: field("Diện tích tính đến", "Area as of"),
    population_2022: measuredField(persons, "Dân số 2022", "Population in 2022", ["Niên giám thống kê, chỉ khi công bố cho chính đơn vị.", "Statistical yearbook, only where published for the unit itself."]),
    population_2022_source: field("Nguồn dân số 2022 (mã)", "Source of the population of 2022 (id)", oneSource),
    population_2025: measuredField(persons, "Dân số 2025", "Population in 2025", ["Đề án 348/ĐA-CP, chỉ khi công bố cho chính đơn vị.", "Merger scheme 348/ĐA-CP, only where published for the unit itself."]),
    population_2025_source: field("Nguồn dân số 2025 (mã)", "Source of the population of 2025 (id)", oneSource),
  },
  districts: {
    code: field("Mã đơn vị cấp huyện (đến 30/6/2025)", "Code of the former district (to 30 June 2025)"),
    type: field("Loại đơn vị", "Type of unit"),
    units_total: measuredField("đơn vị", "Số đơn vị cấp xã cũ", "Former communes in it, of all types"),
    units_xa: measuredField("đơn vị", "Số xã cũ", "Communes (xã) in it"),
    units_phuong: measuredField("đơn vị", "Số phường cũ", "Wards (phường) in it"),
    units_thi_tran: measuredField("đơn vị", "Số thị trấn cũ", "Townships (thị trấn) in it"),
    area_km2: measuredField("km²", "Diện tích", "Area"),
    area_quality: field("Chất lượng của diện tích", "Quality of the area"),
    area_source: field("Nguồn diện tích (mã)", "Source of the area (id)", oneSource),
    area_as_of: field("Diện tích tính đến", "Area as of"),
    population_2019: measuredField(persons, "Dân số 1/4/2019", "Population on 1 April 2019", ["Tổng điều tra.", "Census."]),
    population_2022: measuredField(persons, "Dân số 2022", "Population in 2022"),
    population_2022_source: field("Nguồn dân số 2022 (mã)", "Source of the population of 2022 (id)", oneSource),
    population_2025: measuredField(persons, "Dân số 2025", "Population in 2025"),
    population_2025_source: field("Nguồn dân số 2025 (mã)", "Source of the population of 2025 (id)", oneSource),
    seat: field("Trụ sở", "Seat", ["Bằng lời, đến 30/6/2025.", "In words, to 30 June 2025."]),
  },
  "former-names": {
    type: field("Loại đơn vị khi mang tên đó", "Type of unit under that name"),
    kind: field("Việc đã xảy ra", "What happened"),
    code: field("Mã đơn vị ngày 30/6/2025", "Code of the unit of 30 June 2025", ["Đơn vị mang tên khác từ đó, hoặc đã nhận đơn vị này.", "The one that bears another name since, or took it in."]),
    ended: field("Ngày thôi mang tên", "Day from which the name was no longer borne"),
  },
  "named-places": {
    name: field("Tên", "Name", ["Như nguồn viết.", "As the source writes it."]),
    kind: field("Loại địa danh", "Kind of place"),
    object: field("Đối tượng trong OpenStreetMap", "Object in OpenStreetMap", ["Loại và số hiệu.", "Its type and number."]),
  },
} as const; // prettier-ignore
