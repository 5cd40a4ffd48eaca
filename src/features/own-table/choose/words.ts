import type { Words } from "../../../locale/word";

export const keptWords = {
  title: { vi: "Bảng đã giữ", en: "Tables kept" },
  none: { vi: "Chưa giữ bảng nào. Ở bước kết quả, «Giữ bảng này» giữ lại tệp cùng các lựa chọn trong trình duyệt của máy này.", en: "No table is kept yet. At the result, “Keep this table” keeps the file with your decisions in the browser of this machine." },
  open: { vi: "Mở", en: "Open" },
  openNamed: { vi: "Mở «{name}»", en: "Open “{name}”" },
  rename: { vi: "Tên của bảng «{name}»", en: "Name of the table “{name}”" },
  session: { vi: "Lưu thành tệp phiên làm việc", en: "Save as a session file" },
  sessionName: { vi: "dien-bien-bang-cua-ban.json", en: "dien-bien-own-tables.json" },
  sessionUnsaved: { vi: "Chưa lưu được tệp phiên làm việc; hãy thử lại.", en: "The session file could not be saved; try again." },
  sessionOpened: { vi: "Đã mở {n} bảng từ tệp phiên làm việc", en: { one: "{n} table opened from the session file", other: "{n} tables opened from the session file" } },
  sessionFailed: { vi: "Không quy đổi lại được: {names}.", en: "Could not be converted again: {names}." },
  sessionFormat: { vi: "Tệp không phải là tệp phiên làm việc của trang này.", en: "The file is no session file of this page." },
  sessionVersion: { vi: "Tệp phiên làm việc do bản mới hơn của trang này lưu.", en: "The session file was saved by a later version of this page." },
  sessionDamaged: { vi: "Tệp phiên làm việc bị hỏng.", en: "The session file is damaged." },
  record: { vi: "Biên bản quy đổi", en: "Record of a conversion" },
  recordOf: { vi: "Của tệp «{name}», lập ngày {date}", en: "Of the file “{name}”, made on {date}" },
  recordAgrees: { vi: "Đã tính lại từ tệp nguồn: mọi chữ số đều khớp.", en: "Computed again from the source: every digit agrees." },
  recordDiffers: { vi: "{n} chỗ không khớp", en: { one: "{n} thing does not agree", other: "{n} things do not agree" } },
  recordSource: { vi: "Chọn tệp nguồn để tính lại…", en: "Choose the source to compute it again…" },
  recordOpen: { vi: "Mở bảng theo biên bản", en: "Open the table as recorded" },
} as const satisfies Words;
