/** Units of measure as the tables have them, said in both languages. */
import type { Text } from "./unit";

const english: Record<string, string> = {
  hộ: "households",
  người: "people",
  xã: "communes",
  "đơn vị": "units",
  "đơn vị cấp huyện": "districts",
  "thôn, bản": "villages",
  trường: "schools",
  "triệu đồng": "million VND",
  "tỷ đồng": "billion VND",
  "triệu đồng/người/năm": "million VND per head and year",
  "triệu đồng/người/tháng": "million VND per head and month",
  "tiêu chí": "criteria",
  "tiêu chí/xã": "criteria per commune",
  lượt: "visits",
  "nghìn lượt": "thousand visits",
  tấn: "tonnes",
  độ: "degrees",
  đợt: "events",
};

/** The unit as it stands where it is the same in both languages (%, km, ha, MW). */
export const unitWords = (unit: string): Text => ({ vi: unit, en: english[unit] ?? unit });
