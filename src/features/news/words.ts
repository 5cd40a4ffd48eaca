import type { Words } from "../../locale/word";

export const newsWords = {
  lead: { vi: "Bản {version}, ngày {date}. Số liệu đến {data}, mã {hash}.", en: "Version {version} of {date}. Data to {data}, code {hash}." },
  edition: { vi: "Bản {version}, {date}", en: "Version {version}, {date}" },
  data: { vi: "Thay đổi của bộ dữ liệu", en: "Changes of the data" },
  dataFailed: { vi: "Không tải được danh sách thay đổi của bộ dữ liệu.", en: "The list of changes of the data could not be loaded." },
  tour: { vi: "Xem phần giới thiệu", en: "Take the tour" },
} as const satisfies Words;
