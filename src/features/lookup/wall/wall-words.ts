/** What the sheet says, in both languages on the one sheet. */
import type { Words } from "../../../locale/word";

export const wallWords = {
  province: { vi: "Tỉnh Điện Biên", en: "Dien Bien province" },
  made: { vi: "được lập từ ngày 1/7/2025 từ {n} đơn vị", en: "was made on 1 July 2025 of {n} former communes" },
  code: { vi: "Mã đơn vị từ 1/7/2025", en: "Code since 1 July 2025" },
  former: { vi: "Đơn vị đến 30/6/2025", en: "Until 30 June 2025" },
  formerCode: { vi: "Mã cũ", en: "Former code" },
  formerDistrict: { vi: "Cấp huyện cũ", en: "Former district" },
  seat: { vi: "Trụ sở theo đề án sắp xếp", en: "Seat by the merger scheme" },
  clause: {
    vi: "Khoản {clause} Điều 1 Nghị quyết số 1661/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội",
    en: "Clause {clause} of article 1 of Resolution 1661/NQ-UBTVQH15 of 16 June 2025",
  },
  scan: {
    vi: "Quét mã để xem đơn vị này: lập từ đâu, trụ sở, số liệu và nguồn",
    en: "Scan for this unit: what it was made of, its seat, figures and sources",
  },
  sources: { vi: "Nguồn: {sources}.", en: "Sources: {sources}." },
  printed: {
    vi: "In ngày {date}. Tổng hợp từ các nguồn công khai; không phải văn bản của cơ quan nhà nước.",
    en: "Printed on {date}. Compiled from public sources; no official document.",
  },
} as const satisfies Words;
