import type { Words } from "../../../locale/word";

export const guideWords = {
  lead: {
    vi: "Từ tệp số liệu trên bàn làm việc đến bảng trình hội đồng, trong một phút: sáu bước, mỗi bước một hình. Hình chụp từ chính trang «Bảng của bạn», với số liệu của bảng mẫu được viết lại như một tệp cũ.",
    en: "From the file on the desk to the table for the council, in a minute: six steps, a picture each. The pictures are taken from the page itself, in Vietnamese, with the figures of the sample table written as in an old file.",
  },
  open: { vi: "Mở Bảng của bạn", en: "Open Your own table" },
  sample: { vi: "Dùng thử bảng mẫu", en: "Try the sample table" },

  "desk.title": { vi: "Tệp trên bàn làm việc", en: "The file on the desk" },
  "desk.text": {
    vi: "Cứ dùng tệp đang có, không phải sửa trước: tên cơ quan và tên biểu ở trên, đầu bảng hai dòng, dòng «Tổng số», dòng cấp huyện, ghi chú ở dưới. Tên xã viết có dấu hay không dấu, viết hoa, viết tắt «P.», «TT», «X.» đều đọc được.",
    en: "Take the file as it is; nothing has to be tidied first. Titles above, a head of two rows, a total, district rows and notes below are all understood, and so are names with or without diacritics, in capitals, or with the type shortened (“P.”, “TT”, “X.”).",
  },
  "desk.tip": { vi: "Chưa có tệp? Trang có sẵn biểu mẫu 129 đơn vị cấp xã cũ và 45 xã, phường mới để tải về và điền.", en: "No file yet? The page has templates of the 129 former communes and of the 45 new ones to fill in." },
  "desk.alt": {
    vi: "Một bảng tính cũ: tên cơ quan và tên biểu ở hai dòng đầu, đầu bảng hai dòng, dòng tổng số 598.856 người, dòng thành phố Điện Biên Phủ, bên dưới là các phường, xã viết theo nhiều cách như «P. Him Lam», «Tan Thanh», «PHƯỜNG NAM THANH»; nhiều ô dân số 2022 là dấu ba chấm.",
    en: "An old spreadsheet: two title rows, a head of two rows, a total of 598,856 people, a row of the city of Điện Biên Phủ, and below it wards and communes spelt in many ways; many cells of the population of 2022 are dots.",
  },
  "desk.caption": { vi: "Một biểu như các cơ quan thường có.", en: "A table such as offices have (in Vietnamese)." },

  "seen.title": { vi: "Thả tệp vào, xem trang nhận ra gì", en: "Drop it and see what was recognised" },
  "seen.text": {
    vi: "Kéo tệp vào trang, bấm «Chọn tệp…», hoặc chép bảng trong Excel rồi dán. Trang cho biết đã nhận ra gì: bảng lập theo xã cũ hay xã mới và căn cứ vào đâu, cách viết số, đầu bảng ở dòng nào, mỗi dòng và mỗi cột là gì.",
    en: "Drag the file onto the page, choose it, or copy the table in Excel and paste it. The page says what it recognised: whether the table is by former or new communes and on what evidence, how numbers are written, where the head is, what each row and column is.",
  },
  "seen.tip": { vi: "Chỗ nào nhận sai thì chọn lại ngay tại đó; kết quả được tính lại tức thì. Dòng cấp huyện và dòng tổng số không bao giờ bị cộng thêm vào số liệu.", en: "Change what is wrong right there; the result is computed anew at once. District rows and totals are never added to the data." },
  "seen.alt": {
    vi: "Bước 2: tệp «Biểu 01.xlsx» có 146 dòng, 6 cột; 128 trên 129 tên thuộc kỳ trước; các ô chọn kỳ và cấp của bảng, cách viết số, dòng đầu bảng; bên dưới là những dòng đầu, mỗi dòng ghi là tiêu đề, đầu bảng, tổng số hay cấp huyện.",
    en: "Step 2: the file has 146 rows and 6 columns; 128 of 129 names belong to the earlier era; controls for era and level, for the way numbers are written and for the rows of the head; below, the first rows, each marked as title, head, total or district.",
  },
  "seen.caption": { vi: "Bước «Đã nhận ra».", en: "The step “What was recognised” (in Vietnamese)." },

  "match.title": { vi: "Chọn đơn vị cho tên chưa khớp", en: "Settle the names that need a choice" },
  "match.text": {
    vi: "Tên nào chắc chắn thì trang tự khớp; tên nào không chắc thì trang hỏi, không đoán. Ở đây «Xã Mường Luôn» là tên viết sai: bấm «Xã Mường Luân», đơn vị nằm trong cùng huyện Điện Biên Đông.",
    en: "Names that are certain are matched; of others the page asks and guesses nothing. Here “Xã Mường Luôn” is misspelt: press “Xã Mường Luân”, which lies in the same district, Điện Biên Đông.",
  },
  "match.tip": {
    vi: "Không thấy đơn vị cần tìm thì gõ tên hoặc mã, hoặc bỏ dòng ra. Chọn nhầm thì bấm «Hoàn tác». Đơn vị thiếu và đơn vị có hai dòng cũng được nêu tên.",
    en: "If the unit is not among those offered, type its name or code, or leave the row out. A wrong choice can be undone. Units that are missing and units with two rows are named too.",
  },
  "match.alt": {
    vi: "Bước 3: 128 dòng đã khớp, 0 dòng cần chọn, 1 dòng không tìm thấy. Ô «Xã Mường Luôn», dòng 109, dưới huyện Điện Biên Đông, chưa chọn; các nút để chọn: Xã Mường Luân, Xã Mường Mươn, Xã Mường Đun, Xã Mường Mùn, Xã Mường Lạn, ô gõ tên hoặc mã, nút «Bỏ dòng ra».",
    en: "Step 3: 128 rows matched, none to be chosen, 1 not found. The cell “Xã Mường Luôn” in row 109 is not decided; five communes with names like it are offered, with a field for a name or code and a button to leave the row out.",
  },
  "match.caption": { vi: "Bước «Khớp đơn vị».", en: "The step “Match the units” (in Vietnamese)." },

  "rules.title": { vi: "Xem cách gộp của từng cột", en: "Look at the rule of each column" },
  "rules.text": {
    vi: "Trang đề xuất cách gộp cho mỗi cột và nói rõ lý do: số người, số hộ, diện tích thì cộng; tỷ lệ và mật độ thì tính lại từ hai cột hoặc lấy bình quân gia quyền. Ở đây mật độ được tính lại từ dân số và diện tích, không cộng và không lấy trung bình.",
    en: "The page proposes how each column is put together and says why: people, households and areas are added up; rates and densities are computed anew from two columns or weighted. Here density is computed from population and area, neither added nor averaged.",
  },
  "rules.tip": { vi: "Không đúng ý thì đổi ngay ở cột đó; cột không cần thì chọn «Không đưa vào kết quả».", en: "Change a rule in its column; a column that is not needed can be left out of the result." },
  "rules.alt": {
    vi: "Bước 4: mỗi cột một ô. Dân số chọn «Cộng» với lý do «Số lượng tuyệt đối nên cộng được». Mật độ chọn «Tỷ lệ tính lại từ hai cột», tử số là dân số 1/4/2019, mẫu số là diện tích, một chữ số thập phân.",
    en: "Step 4: a box for each column. Population is added up, since it is a count. Density is a rate computed anew, population of 1 April 2019 over area, with one decimal.",
  },
  "rules.caption": { vi: "Bước «Quy tắc từng cột».", en: "The step “A rule for each column” (in Vietnamese)." },

  "result.title": { vi: "Đọc kết quả và phần đối chiếu", en: "Read the result and its proof" },
  "result.text": {
    vi: "Kết quả có theo 45 xã, phường, 10 cấp huyện cũ và toàn tỉnh. Phần «Đối chiếu tổng» chứng minh không mất số nào: tổng nguồn bằng tổng kết quả đến chữ số cuối cùng. Dòng cộng in sẵn trong tệp mà sai thì được nêu tên: ở đây huyện Mường Nhé in 45.739, cộng được 45.727, lệch 12.",
    en: "The result is by 45 communes and wards, by 10 former districts and for the province. The proof shows that nothing is lost: source total and result total are equal to the last digit. A printed subtotal that is wrong is named: here Mường Nhé district says 45,739, its rows add up to 45,727, off by 12.",
  },
  "result.tip": {
    vi: "Số ghi «≥ 6.177, 1/3 phần có số liệu» nghĩa là mới có số liệu của 1 trong 3 xã cũ hợp thành, số đầy đủ ít nhất bằng số đó; ô không có số nào ghi «chưa có số liệu», không bao giờ ghi 0.",
    en: "“≥ 6,177, data of 1/3 parts” means that only 1 of the 3 former communes has data and the whole is at least that; a cell without any says so and is never 0.",
  },
  "result.alt": {
    vi: "Bước 5: những dòng đầu của kết quả, Xã Mường Nhé 20.528 người năm 2019, ít nhất 6.177 người năm 2022 với ghi chú «1/3 phần có số liệu», Xã Sín Thầu chưa có số liệu năm 2022. Phần đối chiếu: tổng nguồn bằng tổng kết quả, 598.856. Phần dòng cộng in sẵn: 1 trên 23 số không khớp, huyện Mường Nhé lệch 12.",
    en: "Step 5: the first rows of the result; Mường Nhé has 20,528 people in 2019 and at least 6,177 in 2022, of 1 part in 3; Sín Thầu has no data for 2022. Below, source total = result total: 598,856, and 1 of 23 printed totals differs: Mường Nhé district, off by 12.",
  },
  "result.caption": { vi: "Bước «Kết quả»: đầu bảng, đối chiếu tổng, dòng cộng in sẵn.", en: "The step “Result”: first rows, proof of totals, printed totals (in Vietnamese)." },

  "council.title": { vi: "Trình hội đồng", en: "To the council" },
  "council.text": {
    vi: "«Xem trên bản đồ» tô màu 45 xã, phường theo cột số liệu. «Tải về» lấy tệp Excel có kết quả, từng dòng, đối chiếu và cách tính. «Biên bản quy đổi» là tệp ghi lại quy tắc, lựa chọn, mã SHA-256 của tệp nguồn và mọi kết quả.",
    en: "“Show on the map” colours the 45 communes by a column. “Download” gives an Excel file with results, rows, checks and method. “Record” is a file that holds rules, decisions, the SHA-256 of the source and every result.",
  },
  "council.tip": {
    vi: "Ai có tệp nguồn và biên bản đều kiểm tra được: thả biên bản vào trang, trang tính lại từ tệp nguồn và nêu từng chữ số không khớp.",
    en: "Whoever has the source and the record can check it: drop the record on the page; it is computed again from the source, and every digit that differs is named.",
  },
  "council.alt": {
    vi: "Các nút Xem trên bản đồ, Giữ bảng này, Tải về, Biên bản quy đổi, Sao chép bảng, In kết quả. Khung biên bản của tệp «Biểu 01.xlsx»: đã tính lại từ tệp nguồn, mọi chữ số đều khớp. Bản đồ tỉnh tô màu theo dân số 1/4/2019.",
    en: "Buttons to show the result on the map, keep, download, record, copy and print it. The record of the file: computed again from the source, every digit agrees. A map of the province coloured by the population of 1 April 2019.",
  },
  "council.caption": { vi: "Các nút ở bước «Kết quả», biên bản đã kiểm tra, bản đồ (dạng đơn giản) theo cột số liệu.", en: "What can be done with the result, a record that was checked, the (simple) map of a column (in Vietnamese)." },

  questions: { vi: "Câu hỏi thường gặp", en: "What offices ask" },
  "sent.asked": { vi: "Tệp có bị gửi đi đâu không?", en: "Is the file sent anywhere?" },
  "sent.answer": {
    vi: "Không. Trình duyệt đọc và tính ngay trên máy này; không có gì được gửi đi. Công thức, macro và liên kết trong tệp không được chạy và không được giữ lại.",
    en: "No. The browser reads and computes on this machine, and nothing is sent. Formulas, macros and links in the file are neither run nor carried on.",
  },
  "files.asked": { vi: "Dùng được những tệp nào?", en: "Which files can be used?" },
  "files.answer": {
    vi: "Excel (XLSX và XLS đời cũ), CSV, TSV, GeoJSON, hoặc bảng dán từ bảng tính; đến 50 MB và 100.000 dòng. Tệp được nhận theo nội dung, không theo đuôi tên tệp.",
    en: "Excel (XLSX and old XLS), CSV, TSV, GeoJSON, or cells pasted from a spreadsheet; up to 50 MB and 100,000 rows. Files are told apart by their content, not by their name.",
  },
  "encodings.asked": { vi: "Tệp cũ dùng phông .VnTime hay VNI thì sao?", en: "What of old files in .VnTime or VNI fonts?" },
  "encodings.answer": {
    vi: "Tệp văn bản (CSV, TSV) đọc được bảng mã Unicode (UTF-8, UTF-16), Windows-1258, TCVN3 (.VnTime) và VNI. Trang chọn bảng mã đọc ra nhiều tên đơn vị nhất; nếu ngang nhau thì hỏi bạn.",
    en: "Text files (CSV, TSV) are read in Unicode (UTF-8, UTF-16), Windows-1258, TCVN3 (.VnTime) and VNI. The page takes the encoding under which most names of units are known, and asks where two are equal.",
  },
  "parts.asked": { vi: "«2/3 phần» nghĩa là gì?", en: "What does “2/3 parts” mean?" },
  "parts.answer": {
    vi: "Xã mới gồm 3 xã cũ, và số đang ghi mới tính từ 2 xã có số liệu. Ô trống, «-», «…» là chưa có số liệu, không phải là 0; muốn có số đầy đủ thì bổ sung số của xã còn thiếu.",
    en: "The new commune is made of 3 former ones, and the figure is that of the 2 with data. Empty cells, “-” and “…” are no data and not 0; fill in what is missing to have the whole.",
  },
  "median.asked": { vi: "Vì sao số trung vị không cộng được?", en: "Why can a median not be added up?" },
  "median.answer": {
    vi: "Số trung vị hay chỉ số của một xã mới không suy ra được từ số của các xã cũ; phải có số liệu gốc của từng hộ, từng người. Trang nói rõ lý do và chỉ cho khoảng từ nhỏ nhất đến lớn nhất.",
    en: "The median or index of a new commune does not follow from those of its former communes; it takes the figures of each household or person. The page says so and gives the range from smallest to largest only.",
  },
  "unknown.asked": { vi: "Tên không tìm thấy thì số liệu có mất không?", en: "Is anything lost when a name is not found?" },
  "unknown.answer": {
    vi: "Không. Dòng đó được giữ và nêu trong danh sách, số của nó ghi riêng ở phần đối chiếu. Bạn chọn đơn vị, bỏ dòng ra, hoặc tải danh sách các dòng chưa khớp để sửa trong tệp.",
    en: "No. The row is kept and listed, and its figures stand apart in the proof. Choose its unit, leave it out, or download the rows without a unit and mend the file.",
  },
  "again.asked": { vi: "Quý sau làm lại thế nào?", en: "How is it done again next quarter?" },
  "again.answer": {
    vi: "Thả tệp quý mới vào trang; tên và cột được nhận lại từ đầu, chỉ còn phải trả lời những tên chưa khớp. Nếu các cột giữ nguyên, dòng lệnh dùng lại được mọi lựa chọn trong biên bản quý trước.",
    en: "Drop the new file on the page: names and columns are recognised anew, and only names without a unit are asked about. If the columns stay the same, the command line can use all decisions in the last record.",
  },
  "verify.asked": { vi: "Kiểm tra một biên bản thế nào?", en: "How is a record checked?" },
  "verify.answer": {
    vi: "Thả tệp biên bản vào trang rồi chọn tệp nguồn. Nếu khớp, trang ghi «mọi chữ số đều khớp»; nếu không, trang nêu xã, cột và hai số khác nhau. Tệp nguồn bị sửa hay biên bản bị sửa đều phát hiện được.",
    en: "Drop the record on the page and choose the source file. Either every digit agrees, or unit, column and the two figures are named. A source or a record that was altered is found out.",
  },
  "kept.asked": { vi: "Bảng có được giữ lại không?", en: "Is the table kept?" },
  "kept.answer": {
    vi: "Chỉ khi bạn bấm «Giữ bảng này» hoặc xem trên bản đồ: bảng nằm trong trình duyệt của máy này, người dùng chung máy có thể xem được, và xóa được bất cứ lúc nào. Bảng quan trọng nên lưu thành tệp phiên làm việc.",
    en: "Only if you keep it or show it on the map: it is then in the browser of this machine, where others who use it may see it, and can be removed at any time. Save what matters as a session file.",
  },
  "command.asked": { vi: "Có dòng lệnh không?", en: "Is there a command line?" },
  "command.answer": { vi: "Có, cùng một cách tính và cho cùng kết quả: «npm run convert -- bang.xlsx». Xem tệp docs/convert.md trong mã nguồn.", en: "Yes, the same code with the same digits: “npm run convert -- table.xlsx”. See docs/convert.md in the source." },
} as const satisfies Words;
