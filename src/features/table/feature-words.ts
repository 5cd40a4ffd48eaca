import type { Words } from "../../locale/word";

export const featureTableWords = {
  group: { vi: "Xem theo", en: "View by" },
  each: { vi: "Từng mục", en: "Each entry" },
  "group.district": { vi: "Cấp huyện cũ", en: "Former district" },
  "group.former-commune": { vi: "Xã, phường cũ", en: "Former commune" },
  "group.commune": { vi: "Xã, phường mới", en: "New commune" },
  "by.district": { vi: "Đơn vị cấp huyện cũ", en: "Former district" },
  "by.former-commune": { vi: "Đơn vị cấp xã cũ", en: "Former commune" },
  "by.commune": { vi: "Xã, phường mới", en: "New commune or ward" },
  "nowhere.district": { vi: "Toàn tỉnh hoặc chưa rõ huyện", en: "Whole province, or district not known" },
  "nowhere.former-commune": {
    vi: "Toàn tỉnh hoặc chưa rõ xã, phường cũ",
    en: "Whole province, or former commune not known",
  },
  "nowhere.commune": { vi: "Toàn tỉnh hoặc chưa rõ xã, phường", en: "Whole province, or commune not known" },
  count: { vi: "{n} mục", en: { one: "{n} entry", other: "{n} entries" } },
  units: { vi: "{n} đơn vị", en: { one: "{n} unit", other: "{n} units" } },
  total: { vi: "Gộp {n} mục đang xem", en: { one: "{n} entry shown", other: "{n} entries shown, together" } },
  totalAll: { vi: "Tất cả {n} mục", en: { one: "The one entry", other: "All {n} entries" } },
  added: { vi: "Cộng từ số liệu của từng mục", en: "Added up from the figures of the entries" },
  repeated: {
    vi: "{n} mục nằm trên nhiều đơn vị: đếm ở từng đơn vị, nhưng chỉ một lần ở dòng gộp; vốn, công suất không cộng vào đơn vị nào.",
    en: {
      one: "{n} entry lies in several units: it is counted in each of them, but once in the total; capital and capacity are added to none of them.",
      other:
        "{n} entries lie in several units: they are counted in each of them, but once in the total; capital and capacity are added to none of them.",
    },
  },
  columnName: { vi: "Tên", en: "Name" },
  columnCount: { vi: "Số mục", en: "Entries" },
  columnLargest: { vi: "Lớn nhất", en: "Largest" },
  columnNames: { vi: "Gồm", en: "Entries by name" },
  colorNote: {
    vi: "Bản đồ tô màu theo chỉ tiêu này tính mọi mục của lớp, không theo điều kiện lọc.",
    en: "The map of this indicator counts every entry of the layer, whatever is filtered.",
  },
  exportNote: { vi: "{column}: ghi chú", en: "{column}: note" },
} as const satisfies Words;
