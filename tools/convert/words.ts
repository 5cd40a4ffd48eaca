/** What the command line says. */
import type { Words } from "../../src/locale/word";

export const cliWords = {
  usage: {
    vi: `Quy đổi bảng số liệu giữa các xã cũ (đến 30/6/2025) và các xã, phường mới (từ 1/7/2025).

  npm run -s convert -- <tệp> [tùy chọn]      «-» là đầu vào chuẩn
  npm run -s convert -- bang.xlsx --to commune -o ket-qua.csv

  -o, --output <tệp>       .csv, .xlsx hoặc .json (biên bản); không có thì in CSV ra đầu ra chuẩn
      --to <cấp>           commune (mặc định), district, province, former-commune
      --rule "<cột>:<quy tắc>"   lặp lại được; cột là tên (dan_so = «Dân số»), #3 (thứ tự) hoặc C
                           sum | mean:<trọng số> | rate:<tử>/<mẫu>[:<hệ số>] | minimum | maximum | range | text | skip
                           class:<all-agree|largest-part|most-parts|several|counts>[:<trọng số>]
                           trọng số: population-2019, area hoặc một cột khác
      --decimals "<cột>:<số>"    số chữ số thập phân của số bình quân, tỷ lệ
      --decide "<ô>=<mã>"  ô nói gì thì là đơn vị nào; «<ô>=-» là bỏ qua; lặp lại được
      --doubled <cách>     add | first | last, cho đơn vị có nhiều dòng; «<mã>=<cách>» cho riêng một đơn vị
      --level <cấp>        former-commune | commune | district: bảng theo đơn vị nào
      --sheet, --encoding, --delimiter, --decimal «,» hoặc «.», --header <dòng>[-<dòng>]
      --column "<cột>:<vai>"     code | name | district | destination | destination-code | ordinal | value | skip
      --choices <tệp>      lấy lựa chọn từ một biên bản đã có
      --record <tệp>       ghi biên bản quy đổi (JSON)
      --report <tệp>       ghi bảng đối chiếu từng dòng (CSV)
      --partial            vẫn ghi kết quả khi còn dòng chưa khớp hoặc chưa chọn
      --standard           CSV theo RFC 4180 (dấu phẩy, dấu chấm thập phân) thay cho CSV của Excel tiếng Việt
      --template <cấp>     in bảng mẫu: former-commune (129 dòng) hoặc commune (45 dòng)
      --lang vi|en         ngôn ngữ của thông báo và tệp
      --help

Mã thoát: 0 xong · 1 tệp hoặc bảng không quy đổi được · 2 sai cách dùng · 3 còn dòng phải chọn (không ghi gì)`,
    en: `Converts a table between the former communes (until 30 June 2025) and the communes and wards of today.

  npm run -s convert -- <file> [options]      "-" is standard input
  npm run -s convert -- table.xlsx --to commune -o result.csv

  -o, --output <file>      .csv, .xlsx or .json (the record); without it CSV goes to standard output
      --to <level>         commune (default), district, province, former-commune
      --rule "<column>:<rule>"   may be repeated; a column by title (dan_so = "Dân số"), by place (#3) or by letter (C)
                           sum | mean:<weight> | rate:<over>/<under>[:<factor>] | minimum | maximum | range | text | skip
                           class:<all-agree|largest-part|most-parts|several|counts>[:<weight>]
                           weights: population-2019, area, or another column
      --decimals "<column>:<n>"  decimals of means and rates
      --decide "<cell>=<code>"   the unit that a cell means; "<cell>=-" leaves it out; may be repeated
      --doubled <way>      add | first | last, for units with several rows; "<code>=<way>" for one of them
      --level <level>      former-commune | commune | district: what the table is kept by
      --sheet, --encoding, --delimiter, --decimal "," or ".", --header <row>[-<row>]
      --column "<column>:<role>" code | name | district | destination | destination-code | ordinal | value | skip
      --choices <file>     takes the choices from a record made before
      --record <file>      writes the record of the conversion (JSON)
      --report <file>      writes the matching report, row by row (CSV)
      --partial            writes the result although rows are unmatched or undecided
      --standard           CSV by RFC 4180 (comma, decimal point) instead of the one for Excel in Vietnamese
      --template <level>   prints a template: former-commune (129 rows) or commune (45 rows)
      --lang vi|en         language of messages and files
      --help

Exit codes: 0 done · 1 the file or table cannot be converted · 2 wrong usage · 3 rows are to be decided on (nothing is written)`,
  },
  noFile: { vi: "Chưa nêu tệp. Xem --help.", en: "No file is named. See --help." },
  oneFile: { vi: "Chỉ quy đổi một tệp mỗi lần: {files}.", en: "One file at a time: {files}." },
  cannotRead: { vi: "Không đọc được {file}: {reason}.", en: "{file} cannot be read: {reason}." },
  cannotWrite: { vi: "Không ghi được {file}: {reason}.", en: "{file} cannot be written: {reason}." },
  badOption: { vi: "{option} nhận {wanted}, không nhận «{value}».", en: "{option} takes {wanted}, not “{value}”." },
  unknownOption: { vi: "Không hiểu: {reason}", en: "Not understood: {reason}" },
  noColumn: {
    vi: "Không có cột «{column}». Các cột: {columns}.",
    en: "There is no column “{column}”. The columns are: {columns}.",
  },
  manyColumns: {
    vi: "«{column}» có thể là nhiều cột: {columns}. Hãy dùng #thứ tự.",
    en: "“{column}” may be several columns: {columns}. Use #place.",
  },
  noCell: { vi: "Không có ô nào «{cell}» phải chọn.", en: "No cell “{cell}” needs a decision." },
  noUnit: { vi: "Không có đơn vị mã {code} ở cấp này.", en: "There is no unit {code} at this level." },
  noTable: {
    vi: "Bảng theo cấp {from} không quy đổi được sang {to}.",
    en: "A table by {from} cannot be converted to {to}.",
  },
  fileLine: { vi: "Tệp {kind}", en: "File: {kind}" },
  sheetPart: {
    vi: "trang tính «{sheet}» ({n} trang)",
    en: { one: "sheet “{sheet}”", other: "sheet “{sheet}” of {n}" },
  },
  encodingPart: { vi: "bảng mã {encoding}", en: "encoding {encoding}" },
  delimiterPart: { vi: "phân cách bằng {delimiter}", en: "delimiter {delimiter}" },
  encodingTie: {
    vi: "Các bảng mã {encodings} đều đọc được như nhau; nếu chữ sai, hãy thêm --encoding.",
    en: "The encodings {encodings} read it equally well; if letters are wrong, add --encoding.",
  },
  leftOut: { vi: "Không đọc, không giữ lại: {what}.", en: "Not read and not carried on: {what}." },
  "leftOut.formulas": { vi: "công thức (chỉ lấy giá trị đã tính)", en: "formulas (their last values are taken)" },
  "leftOut.macros": { vi: "macro", en: "macros" },
  "leftOut.links": { vi: "liên kết", en: "links" },
  "leftOut.hidden-sheets": { vi: "trang tính ẩn", en: "hidden sheets" },
  "leftOut.pictures": { vi: "hình ảnh", en: "pictures" },
  noteLine: { vi: "  {column}: {note}", en: "  {column}: {note}" },
  toDecide: {
    vi: "{n} dòng chưa quy đổi được; thêm --decide, --doubled hoặc --partial:",
    en: {
      one: "{n} row is to be decided on; add --decide, --doubled or --partial:",
      other: "{n} rows are to be decided on; add --decide, --doubled or --partial:",
    },
  },
  chooseRow: { vi: "  dòng {row}: «{said}» có thể là {candidates}", en: "  row {row}: “{said}” may be {candidates}" },
  unknownRow: { vi: "  dòng {row}: không tìm thấy «{said}»", en: "  row {row}: “{said}” was not found" },
  unknownRowLike: {
    vi: "  dòng {row}: không tìm thấy «{said}»; gần giống: {candidates}",
    en: "  row {row}: “{said}” was not found; alike: {candidates}",
  },
  doubledUnit: { vi: "  {unit} ({code}) có {n} dòng: {rows}", en: "  {unit} ({code}) has {n} rows: {rows}" },
  andMore: { vi: "  … và {n} dòng khác", en: "  … and {n} more" },
  missingUnits: {
    vi: "{n} đơn vị không có trong bảng: {units}",
    en: { one: "{n} unit is not in the table: {units}", other: "{n} units are not in the table: {units}" },
  },
  ruleLine: { vi: "  {column}: {rule}. {reason}", en: "  {column}: {rule}. {reason}" },
  checkLine: {
    vi: "  dòng {row} «{label}», {column}: in {printed}, cộng được {computed}, lệch {difference}",
    en: "  row {row} “{label}”, {column}: printed {printed}, adds up to {computed}, off by {difference}",
  },
  checkMissing: {
    vi: "    {n} dòng trong đó chưa có số liệu",
    en: { one: "    {n} of its rows has no figure", other: "    {n} of its rows have no figure" },
  },
  proofLine: {
    vi: "  {column}: tổng nguồn {source} = tổng kết quả {result}",
    en: "  {column}: source {source} = result {result}",
  },
  uncountedLine: {
    vi: "  {column}: ngoài kết quả còn {uncounted} của các dòng chưa được tính",
    en: "  {column}: {uncounted} more is in rows that are not counted",
  },
  proofBroken: {
    vi: "  {column}: tổng nguồn {source} KHÁC tổng kết quả {result}",
    en: "  {column}: source {source} DIFFERS from result {result}",
  },
  written: { vi: "Đã ghi {file}.", en: "Written: {file}." },
  "level.former-commune": { vi: "đơn vị cấp xã cũ", en: "former commune" },
  "level.commune": { vi: "xã, phường mới", en: "commune of today" },
  "level.district": { vi: "cấp huyện cũ", en: "former district" },
  "level.province": { vi: "toàn tỉnh", en: "province" },
  verified: {
    vi: "Khớp từng chữ số với biên bản của «{file}».",
    en: "Equal to the last digit of the record of “{file}”.",
  },
  notRecomputed: {
    vi: "Biên bản nguyên vẹn, nhưng chưa tính lại được vì không có tệp nguồn.",
    en: "The record is whole, but nothing was recomputed without its source file.",
  },
  verifyUsage: {
    vi: `Kiểm tra một biên bản quy đổi: tính lại từ tệp nguồn, nêu từng số khác.

  npm run -s verify -- <biên bản.json> [tệp nguồn] [--lang vi|en]

Không nêu tệp nguồn thì lấy tệp mà biên bản nêu tên, nếu nằm cùng thư mục với biên bản.

Mã thoát: 0 khớp từng chữ số · 1 có chỗ khác hoặc không đọc được · 2 sai cách dùng · 3 không có tệp nguồn, chưa tính lại được`,
    en: `Verifies a record of a conversion: recomputes it from the source file and names every digit that differs.

  npm run -s verify -- <record.json> [source file] [--lang vi|en]

Without a source file the one that the record names is taken, if it lies beside the record.

Exit codes: 0 equal to the last digit · 1 something differs or cannot be read · 2 wrong usage · 3 no source file, so nothing was recomputed`,
  },
} as const satisfies Words;
