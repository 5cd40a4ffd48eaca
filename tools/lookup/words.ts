/** What the command line of the lookup says. */
import type { Words } from "../../src/locale/word";

export const lookupCliWords = {
  usage: {
    vi: `Tra cứu đơn vị hành chính cấp xã, cấp huyện của tỉnh Điện Biên theo tên hoặc mã, trước và từ 1/7/2025.

  npm run -s lookup -- "Xã Chung Chải"                 một tên, một mã
  npm run -s lookup -- danh-sach.xlsx -o ket-qua.csv   cả danh sách: CSV, TSV, TXT, XLSX, XLS; «-» là đầu vào chuẩn

  -o, --out <tệp>          .csv hoặc .xlsx; không có thì in CSV ra đầu ra chuẩn
      --date <ngày>        ngày của văn bản: 2024-05-01, 1/5/2024, 5/2024, 2024; dòng có ngày riêng thì lấy ngày đó
      --name, --code, --district, --date-column <cột>   cột của danh sách: #3 (thứ tự), C (chữ) hoặc tên cột; «-» là không có
      --decide "<ô>=<đơn vị>"   ô ghi vậy là đơn vị nào, ví dụ «Mường Chà=commune:03166»; «<ô>=-» là bỏ qua; lặp lại được
      --standard           CSV theo RFC 4180 thay cho CSV của Excel tiếng Việt
      --lang vi|en         ngôn ngữ của thông báo và tệp
      --help

Tên hoặc mã chưa rõ thì được hỏi lại, không đoán; dòng trùng được giữ nguyên từng dòng.

Mã thoát: 0 mọi dòng đã rõ · 1 tệp không đọc được · 2 sai cách dùng · 3 còn dòng chưa rõ (kết quả vẫn được ghi)`,
    en: `Looks up communes, wards and districts of Điện Biên by name or code, before and since 1 July 2025.

  npm run -s lookup -- "Xã Chung Chải"                 one name, one code
  npm run -s lookup -- list.xlsx -o answers.csv        a whole list: CSV, TSV, TXT, XLSX, XLS; "-" is standard input

  -o, --out <file>         .csv or .xlsx; without it CSV goes to standard output
      --date <date>        of the paper: 2024-05-01, 1/5/2024 (day first), 5/2024, 2024; a row's own date goes before it
      --name, --code, --district, --date-column <column>   by place (#3), letter (C) or title; "-" for none
      --decide "<cell>=<unit>"  the unit that a cell means, as "Mường Chà=commune:03166"; "<cell>=-" leaves it out; may be repeated
      --standard           CSV by RFC 4180 instead of the one for Excel in Vietnamese
      --lang vi|en         language of messages and files
      --help

What is unclear is asked and never guessed; rows that say the same are each kept.

Exit codes: 0 all rows are certain · 1 the file cannot be read · 2 wrong usage · 3 rows are unclear (the result is written)`.replaceAll(
      "Điện Biên",
      "Dien Bien",
    ),
  },
  nothing: { vi: "Chưa nêu tên, mã hoặc tệp. Xem --help.", en: "No name, code or file is given. See --help." },
  oneFile: { vi: "Chỉ tra một tệp mỗi lần: {files}.", en: "One file at a time: {files}." },
  badDate: { vi: "Không đọc được ngày «{value}».", en: "“{value}” is no date." },
  columnsRead: { vi: "Các cột: {columns}.", en: "Columns: {columns}." },
  "role.name": { vi: "tên", en: "name" },
  "role.code": { vi: "mã", en: "code" },
  "role.district": { vi: "cấp huyện", en: "district" },
  "role.date": { vi: "ngày", en: "date" },
  counts: {
    vi: "{n} dòng: {found} đã rõ, {either} rõ đơn vị nay, {decided} đã chọn, {choose} cần chọn, {unknown} không tìm thấy, {left} bỏ qua; {repeated} dòng nêu lại đơn vị đã có.",
    en: {
      one: "{n} row: {found} found, {either} certain today, {decided} chosen, {choose} to be chosen, {unknown} not found, {left} left out; {repeated} repeat a unit.",
      other:
        "{n} rows: {found} found, {either} certain today, {decided} chosen, {choose} to be chosen, {unknown} not found, {left} left out; {repeated} repeat a unit.",
    },
  },
  question: {
    vi: "  «{said}» ({n} dòng: {rows}): {why}",
    en: { one: "  “{said}” (row {rows}): {why}", other: "  “{said}” ({n} rows: {rows}): {why}" },
  },
  moreQuestions: { vi: "  … và {n} cách ghi khác", en: "  … and {n} more" },
  sources: { vi: "Nguồn: {sources}", en: "Sources: {sources}" },
  badDecision: {
    vi: "«{value}» không nêu đơn vị nào, ví dụ đúng: «Mường Chà=commune:03166».",
    en: "“{value}” names no unit; right would be “Mường Chà=commune:03166”.".replace("ườ", "uo").replace("à", "a"),
  },
} as const satisfies Words;
