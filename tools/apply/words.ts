/** What `npm run apply` says. */
import type { Words } from "../../src/locale/word";

export const applyWords = {
  usage: {
    vi: "Cách dùng: npm run apply -- <góp-ý.json> [góp ý khác …] [--check] [--lang vi|en]\n  --check  chỉ kiểm tra, không ghi vào tệp nào\nNhiều góp ý được nhận tất cả hoặc không nhận góp ý nào.\nMã thoát: 0 đạt; 1 bị từ chối, không tệp nào đổi; 2 gọi lệnh sai.",
    en: "Usage: npm run apply -- <correction.json> [more …] [--check] [--lang vi|en]\n  --check  only checks, writes no file\nSeveral corrections are taken all together or not at all.\nExit code: 0 passed; 1 refused, no file changed; 2 wrong usage.",
  },
  badOption: { vi: "Tùy chọn không hiểu: {reason}", en: "An option is not understood: {reason}" },
  noFile: { vi: "Chưa nêu tệp góp ý.", en: "No correction is named." },
  cannotRead: { vi: "Không đọc được {file}: {reason}", en: "{file} cannot be read: {reason}" },
  of: { vi: "{file}: {about}", en: "{file}: {about}" },
  made: { vi: "  lập trên số liệu phiên bản {data}", en: "  made against data version {data}" },
  from: { vi: "  nguồn {source}, số liệu tính đến {date}", en: "  source {source}, as of {date}" },
  note: { vi: "  ghi chú: {note}", en: "  note: {note}" },
  contact: { vi: "  liên hệ: {contact}", en: "  contact: {contact}" },
  row: { vi: "{file}, dòng {line}:", en: "{file}, line {line}:" },
  added: { vi: "{file}, thêm dòng:", en: "{file}, a row is added:" },
  unknown: { vi: "(chưa có số liệu)", en: "(not known)" },
  findings: { vi: "Đối chiếu số liệu nay cho kết quả khác, nên xem lại:", en: "Figures compared now come out otherwise; look at them again:" },
  refused: { vi: "Bị từ chối, không tệp nào đổi. Số chỗ chưa đạt: {n}", en: { one: "Refused, no file changed. {n} fault:", other: "Refused, no file changed. {n} faults:" } },
  already: { vi: "Đã có sẵn trong dữ liệu, không cần sửa: {n} góp ý.", en: { one: "{n} correction is in the data already.", other: "{n} corrections are in the data already." } },
  checked: { vi: "Đạt mọi kiểm tra; chưa ghi tệp nào (--check).", en: "All checks pass; no file is written (--check)." },
  written: { vi: "Đạt mọi kiểm tra; đã ghi {files}.", en: "All checks pass; written: {files}." },
  next: {
    vi: "Việc tiếp theo: nếu số cũ cũng đã được công bố, giữ lại thành một dòng của data/discrepancies.csv; chạy npm test trước khi chuyển đi.",
    en: "What is left to do: where the old figure was published too, keep it as a row of data/discrepancies.csv; run npm test before handing the change in.",
  },
} as const satisfies Words; // prettier-ignore
