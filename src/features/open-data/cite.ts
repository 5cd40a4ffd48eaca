/** How the data are cited, in the words that the page and the files give. */
import type { Language } from "../../domain/unit";

/** `address`: where the folder stands, or null where that is not known. */
export function howToCite(version: { date: string; hash: string }, address: string | null, language: Language): string {
  const named = `${version.date} (${version.hash})`;
  const at = address === null ? "" : ` ${address}.`;
  return language === "vi"
    ? `Bản đồ sắp xếp đơn vị hành chính tỉnh Điện Biên: dữ liệu mở, phiên bản ${named}.${at} Ranh giới © OpenStreetMap contributors (ODbL 1.0). Số liệu: theo nguồn ghi ở từng dòng.`
    : `Administrative merger map of Điện Biên: open data, version ${named}.${at} Boundaries © OpenStreetMap contributors (ODbL 1.0). Figures: by the sources named in each row.`;
}
