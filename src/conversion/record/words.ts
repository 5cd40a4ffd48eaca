import type { Words } from "../../locale/word";

export const recordWords = {
  notRecord: { vi: "Tệp này không phải là biên bản quy đổi.", en: "This file is not a record of a conversion." },
  newerRecord: { vi: "Biên bản có phiên bản {version}, mới hơn phiên bản mà chương trình này đọc được.", en: "The record is of version {version}, which is newer than this program can read." },
  damaged: { vi: "Biên bản quy đổi bị hỏng hoặc thiếu nội dung ở mục «{where}».", en: "The record is damaged or incomplete at “{where}”." },
  altered: { vi: "Nội dung biên bản đã bị thay đổi sau khi lập: mã kiểm tra không khớp.", en: "The record was altered after it was made: its check sum does not fit." },
  source: { vi: "Tệp nguồn không phải là tệp đã ghi trong biên bản: SHA-256 trong biên bản là {said}, của tệp này là {recomputed}.", en: "The source file is not the one recorded: SHA-256 is {said} in the record and {recomputed} of this file." },
  lineage: { vi: "Bảng chuyển đổi đơn vị khác với khi lập biên bản: SHA-256 trong biên bản là {said}, hiện nay là {recomputed}.", en: "The lineage is not the one recorded: SHA-256 is {said} in the record and {recomputed} now." },
  unreadable: { vi: "Không tính lại được từ tệp nguồn: {why}", en: "The source file cannot be computed again: {why}" },
  figure: { vi: "{unit}, cột «{column}»: biên bản ghi {said}, tính lại được {recomputed}.", en: "{unit}, column “{column}”: {said} in the record, {recomputed} recomputed." },
  figureField: { vi: "{unit}, cột «{column}», mục {field}: biên bản ghi {said}, tính lại được {recomputed}.", en: "{unit}, column “{column}”, {field}: {said} in the record, {recomputed} recomputed." },
  other: { vi: "Mục {where}: biên bản ghi {said}, tính lại được {recomputed}.", en: "{where}: {said} in the record, {recomputed} recomputed." },
  nothing: { vi: "không có gì", en: "nothing" },
  unknown: { vi: "chưa có số liệu", en: "no figure" },
  withoutSource: { vi: "Không có tệp nguồn nên chỉ kiểm tra được dạng của biên bản và bảng chuyển đổi đơn vị, chưa tính lại được các chữ số.", en: "Without the source file only the form of the record and the lineage could be checked, not the digits." },
} satisfies Words;
