/** Units of measure in both languages. */
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
  ca: "cases",
  vụ: "cases",
};

const one = (words: string): string => (words === "people" ? "person" : words.replace(/^(\w+)s$/, "$1"));

/** Symbols (%, km, ha, MW) are the same in both. `count`: of how many, where it is known. */
export function unitWords(unit: string, count?: number): Text {
  const words = english[unit];
  return { vi: unit, en: words === undefined ? unit : count === 1 ? one(words) : words };
}
