import type { Text } from "../../domain/unit";
import { same } from "../facts";

/** What is counted over the province in ntm.csv. */
export const ntmClassNames: Record<string, Text> = {
  rural_communes: { vi: "Số xã trong chương trình", en: "Communes in the programme" },
  met: { vi: "Xã đạt chuẩn", en: "Communes that met the standard" },
  advanced: { vi: "Xã đạt chuẩn nâng cao", en: "Communes at the advanced standard" },
  model: { vi: "Xã đạt chuẩn kiểu mẫu", en: "Model communes" },
  basically_met: { vi: "Xã đạt hoặc cơ bản đạt chuẩn", en: "Communes that met or largely met it" },
  criteria_19: { vi: "Xã đạt 19 tiêu chí", en: "Communes with all 19 criteria" },
  criteria_15_18: { vi: "Xã đạt 15–18 tiêu chí", en: "Communes with 15 to 18 criteria" },
  criteria_10_14: { vi: "Xã đạt 10–14 tiêu chí", en: "Communes with 10 to 14 criteria" },
  criteria_5_9: { vi: "Xã đạt 5–9 tiêu chí", en: "Communes with 5 to 9 criteria" },
  criteria_below_10: { vi: "Xã đạt dưới 10 tiêu chí", en: "Communes with fewer than 10 criteria" },
  average_criteria: { vi: "Số tiêu chí bình quân một xã", en: "Criteria met per commune, mean" },
  villages: { vi: "Thôn, bản đạt chuẩn", en: "Villages recognised" },
  districts_complete: { vi: "Đơn vị cấp huyện hoàn thành nhiệm vụ", en: "Districts that completed the programme" },
};

/** The id itself, with spaces, where the list above lacks it. */
export const ntmClassName = (id: string): Text => ntmClassNames[id] ?? same(id.replaceAll("_", " "));
