/** Names and units of the figures by unit, as they are said on a card; the ids are those of indicators-by-unit.csv. */
import type { Text } from "../domain/unit";

const names: Record<string, [vi: string, en: string]> = {
  average_population: ["Dân số trung bình, theo báo cáo của tỉnh", "Average population, the province's report"],
  zone_2026_2030: ["Khu vực vùng đồng bào dân tộc thiểu số", "Zone of the ethnic-minority area"],
  zone_units: ["Số xã, phường theo khu vực", "Communes and wards by zone"],
  ethnic_minority_area_villages: ["Thôn, bản vùng dân tộc thiểu số", "Villages of the ethnic-minority area"],
  specially_difficult_villages: ["Thôn, bản đặc biệt khó khăn", "Specially difficult villages"],
  poor_household_rate: ["Tỷ lệ hộ nghèo", "Poor households, share"],
  poor_households: ["Số hộ nghèo", "Poor households"],
  near_poor_household_rate: ["Tỷ lệ hộ cận nghèo", "Near-poor households, share"],
  near_poor_households: ["Số hộ cận nghèo", "Near-poor households"],
  households: ["Số hộ", "Households"],
  multidimensional_poverty_rate: ["Tỷ lệ nghèo đa chiều", "Multidimensional poverty rate"],
  multidimensional_poor_households: ["Số hộ nghèo đa chiều", "Multidimensionally poor households"],
  income_per_head_year: ["Thu nhập bình quân đầu người một năm", "Income per head and year"],
  income_per_head_month: ["Thu nhập bình quân đầu người một tháng", "Income per head and month"],
  rural_income_per_head_year: [
    "Thu nhập bình quân đầu người một năm, nông thôn",
    "Income per head and year, rural areas",
  ],
  ethnic_share_thai: ["Tỷ lệ dân tộc Thái", "Share of Thái people"],
  ethnic_share_mong: ["Tỷ lệ dân tộc Mông", "Share of Mông people"],
  border_length_laos: ["Đường biên giới với Lào", "Border with Laos"],
  border_length_china: ["Đường biên giới với Trung Quốc", "Border with China"],
  border_communes: ["Số xã biên giới", "Border communes"],
  border_communes_drug_free_plan: ["Kế hoạch xã biên giới không ma túy", "Plan of drug-free border communes"],
  border_length: ["Chiều dài đường biên giới", "Length of state border"],
  border_commune: ["Xã biên giới, giáp", "Border commune, next to"],
  border_length_drawn: ["Đường biên giới đo trên bản đồ", "State border as drawn"],
  border_boarding_schools: ["Trường nội trú liên cấp xã biên giới", "Border boarding schools"],
  coffee_area: ["Diện tích cà phê", "Coffee area"],
  macadamia_area: ["Diện tích mắc ca", "Macadamia area"],
  macadamia_planting_plan: ["Kế hoạch trồng mắc ca", "Macadamia planting plan"],
  rubber_area: ["Diện tích cao su", "Rubber area"],
  macadamia_project_area: ["Diện tích dự án mắc ca", "Macadamia project area"],
  coffee_area_target: ["Mục tiêu diện tích cà phê", "Coffee area target"],
  macadamia_area_target: ["Mục tiêu diện tích mắc ca", "Macadamia area target"],
  coffee_orientation_2030: ["Định hướng cà phê đến 2030", "Coffee orientation to 2030"],
  forest_environment_payment: ["Chi trả dịch vụ môi trường rừng", "Payment for forest environment services"],
  forest_environment_income_plan: ["Kế hoạch thu dịch vụ môi trường rừng", "Planned forest environment income"],
  special_use_forest_area: ["Rừng đặc dụng", "Special-use forest"],
  protection_forest_area: ["Rừng phòng hộ", "Protection forest"],
  production_forest_area: ["Rừng sản xuất", "Production forest"],
  forestry_planning_area: ["Đất quy hoạch lâm nghiệp", "Land planned for forestry"],
  concentrated_forest_planting: ["Trồng rừng tập trung", "Concentrated forest planting"],
  production_forest_planting: ["Trồng rừng sản xuất", "Production forest planted"],
  forest_fire_subregion: ["Tiểu vùng cảnh báo cháy rừng", "Forest-fire warning area"],
  forest_area_in_hydropower_basin: ["Đất có rừng trong lưu vực thủy điện", "Forest in a hydropower basin"],
  disaster: ["Thiên tai", "Natural disaster"],
  deforestation_cases: ["Số vụ phá rừng", "Cases of forest clearing"],
  forest_clearing: ["Chặt phá rừng trái pháp luật", "Illegal forest clearing"],
  outbreak_cases: ["Ca mắc trong ổ dịch", "Cases of an outbreak"],
  villages: ["Số thôn, bản", "Villages"],
  population_stated: ["Dân số theo nguồn khác", "Population, another source"],
  area_stated: ["Diện tích theo nguồn khác", "Area, another source"],
};

/** Words that stand for a figure. */
const values: Record<string, [vi: string, en: string]> = {
  LA: ["Lào", "Laos"],
  CN: ["Trung Quốc", "China"],
  "LA;CN": ["Lào và Trung Quốc", "Laos and China"],
  I: ["Khu vực I", "Zone I"],
  II: ["Khu vực II", "Zone II"],
  III: ["Khu vực III", "Zone III"],
  "> 1000": ["trên 1.000", "over 1,000"],
  "500–1000": ["500–1.000", "500–1,000"],
  "Rét đậm, rét hại": ["Rét đậm, rét hại", "Severe cold"],
  "Mưa đá, gió lốc": ["Mưa đá, gió lốc", "Hail and whirlwinds"],
  "Mưa lớn, gió lốc": ["Mưa lớn, gió lốc", "Heavy rain and whirlwinds"],
  "Mưa to, gió lốc": ["Mưa to, gió lốc", "Heavy rain and whirlwinds"],
  "Mưa kèm dông lốc": ["Mưa kèm dông lốc", "Rain with thunderstorms"],
  "Sét đánh, 1 người chết": ["Sét đánh, 1 người chết", "Lightning, one person killed"],
  "Động đất, tâm chấn": ["Động đất, tâm chấn", "Earthquake, epicentre"],
  "Gia tăng, theo ý kiến cử tri": ["Gia tăng, theo ý kiến cử tri", "On the rise, voters say"],
  "Thủy đậu": ["Thủy đậu", "Chickenpox"],
  "Tiểu vùng lòng chảo Điện Biên": ["Tiểu vùng lòng chảo Điện Biên", "Điện Biên basin sub-area"],
  "Vùng Tuần Giáo": ["Vùng Tuần Giáo", "Tuần Giáo area"],
  "Vùng Mường Lay": ["Vùng Mường Lay", "Mường Lay area"],
};

const text = (pair: [string, string] | undefined, otherwise: string): Text =>
  pair ? { vi: pair[0], en: pair[1] } : { vi: otherwise, en: otherwise };

/** The id itself, with spaces, where the list above lacks it. */
export const indicatorName = (id: string): Text => text(names[id], id.replaceAll("_", " "));
export const valueName = (value: string): Text => text(values[value], value);
