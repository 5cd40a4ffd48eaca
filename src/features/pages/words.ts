import type { Words } from "../../locale/word";

export const pagesWords = {
  ownPages: { vi: "Danh mục các trang đọc không cần bản đồ, nhẹ cho mạng yếu", en: "All pages that are read without the map, light for a weak network" },
  tour: { vi: "Xem phần giới thiệu", en: "Take the tour" },
  use: { vi: "Cách dùng", en: "How to use the map" },
  "use.era": { vi: "Chọn «Trước 1/7/2025» hoặc «Từ 1/7/2025» để xem đơn vị hành chính của hai thời kỳ trên cùng một nền bản đồ.", en: "Choose “Before 1 July 2025” or “Since 1 July 2025” to see the units of either era on the same base map." },
  "use.search": { vi: "Tìm theo tên có dấu hoặc không dấu, tên cũ, mã đơn vị, tên nhà máy, cửa khẩu, dự án. Chọn một kết quả để chuyển đến và mở phiếu.", en: "Search by name with or without diacritics, former name, unit code, plant, border gate or project. Choosing a result takes you there and opens its card." },
  "use.card": {
    vi: "Bấm vào một xã hoặc ký hiệu để mở phiếu. Nút nguồn cạnh mỗi số liệu cho biết văn bản, ngày và địa chỉ. «Trang riêng» là trang của đơn vị, công trình đó, đọc không cần bản đồ.",
    en: "Click a commune or a symbol to open its card. The small sheet beside a figure tells its document, date and address. “Own page” leads to a page of the unit or work that is read without the map.",
  },
  "use.star": {
    vi: "«Lưu vào danh sách» trên phiếu giữ lại xã, điểm, công trình, dự án trong danh sách đã chọn: có thứ tự, ghi chú, xuất Excel, CSV, GeoJSON, KML; «Đặt cạnh nhau…» gom các mục để so sánh.",
    en: "“Add to the shortlist” on a card keeps a commune, place, work or project in your list, with order, notes and files for Excel, CSV, GeoJSON and KML; “Side by side…” gathers what is to be compared.",
  },
  "use.place": {
    vi: "Bấm nút phải chuột hoặc bấm giữ trên bản đồ, hay gõ tọa độ vào ô tìm, để mở phiếu của một điểm: tóm tắt sáu câu, tọa độ, đơn vị, những gì liên quan, chưa biết và ở gần, vòng bán kính 5 đến 50 km vẽ được trên bản đồ.",
    en: "Press the right mouse button or press and hold on the map, or type coordinates into the search, to open the card of a place: six sentences in brief, its coordinates and units, what concerns it, what is not known, what is near, and a ring of 5 to 50 km that can be drawn on the map.",
  },
  "use.report": {
    vi: "«Báo cáo» trong phiếu của một điểm, một đơn vị, một công trình hay một vùng tự chọn gom mọi điều bản đồ biết về nơi đó trên một hoặc hai trang A4, có bản đồ, nguồn và mã QR; quét lại mã để xem những gì đã thay đổi từ ngày in.",
    en: "“Report” on the card of a place, a unit, a feature or in a region of your own puts all that this map knows of it on one or two pages of A4, with a map, sources and a QR code; scan the code later to see what has changed since it was printed.",
  },
  "use.tilt": { vi: "Nút hình núi nhìn bản đồ nghiêng từ phía nam theo địa hình; độ cao được phóng đại 2 lần. Độ cao của một điểm ghi trong phiếu của điểm đó.", en: "The button with mountains tilts the map over its relief, seen from the south, with heights twice as great. The height of a place stands in its card." },
  "use.measure": {
    vi: "Thước trên bản đồ đo chiều dài một tuyến, kèm mặt cắt độ cao, hoặc diện tích một hình: bấm thêm từng điểm, kéo để dời, hoàn tác được; kết quả sao chép hoặc tải về GeoJSON. Đo theo đường chim bay, trên elipxoit WGS 84.",
    en: "The ruler on the map measures the length of a line, with its heights, or the area of a shape: press to add points, drag to move them, undo at will; the result can be copied or taken as GeoJSON. All in straight lines on the WGS 84 ellipsoid.",
  },
  "use.readout": {
    vi: "Góc dưới bản đồ ghi tọa độ tại con trỏ, theo WGS 84 hoặc VN-2000 (múi 3° kinh tuyến trục 103°00′, hoặc UTM 48); khi không trỏ vào bản đồ là tọa độ ở giữa. Trên điện thoại, tọa độ có trong công cụ đo.",
    en: "The lower edge of the map tells the coordinates at the pointer in WGS 84 or VN-2000 (3° zone on 103°00′, or UTM 48), and those of the middle while nothing points at the map. On a phone they are in the measuring tool.",
  },
  "use.print": {
    vi: "Nút «In bản đồ» mở cửa sổ xem trước tờ in: khổ A4 hoặc A3, dọc hoặc ngang, tỷ lệ tự tính hoặc tự chọn (1:25.000 đến 1:1.000.000 hoặc ghi số khác), tiêu đề, chú giải, vị trí, nguồn, mã QR. Kéo tờ xem trước hoặc dùng phím mũi tên để dời bản đồ. In ra giấy, hoặc lưu cả tờ thành ảnh PNG hay tệp nét vẽ SVG. Khi in, chọn «100%» hoặc «Kích thước thực» để tỷ lệ đúng.",
    en: "“Print the map” opens a preview of the sheet: A4 or A3, portrait or landscape, a scale that is fitted or chosen (1:25,000 to 1:1,000,000 or typed), title, legend, where it lies, sources, QR code. Drag the preview or use the arrow keys to move the map. Print it, or save the sheet as a PNG picture or as SVG vectors. Print at “100%” or “actual size”, so that the scale is true.",
  },
  "use.share": {
    vi: "«Chia sẻ» bên cạnh «Sao chép liên kết» cho biết liên kết ghi lại những gì, gửi bằng ứng dụng khác, tạo mã QR. «Nhúng bản đồ» tạo mã để đặt bản đồ đang xem vào trang khác.",
    en: "“Share” beside “Copy the link” tells what the link holds, sends it with another app and makes a QR code. “Embed the map” makes code that puts the map as you see it into another page.",
  },
  "use.walk": {
    vi: "«Đi từng đơn vị» (trong mục so sánh, trên phiếu, hoặc phím Enter khi bản đồ được chọn) đi qua tỉnh bằng phím mũi tên, không cần nhìn: hướng, tên, khoảng cách tới đơn vị giáp ranh, số liệu của chỉ tiêu đang chọn bên cạnh số toàn tỉnh, và nếu bật, một nốt nhạc cho biết thứ hạng.",
    en: "“Walk from unit to unit” (among the tools, on a card, or Enter while the map has the focus) goes through the province by arrow keys, without seeing it: direction, name and distance of the neighbour, its figure of the chosen indicator beside the province's and, if switched on, a tone that tells its rank.",
  },
  "use.link": { vi: "Địa chỉ trang ghi lại thời điểm, lớp, lựa chọn và khung nhìn: sao chép để gửi đúng bản đồ đang xem.", en: "The address of the page keeps the point in time, the layers, the selection and the view: copy it to share exactly this map." },
  "compare.views": {
    vi: "So sánh hai thời kỳ theo bốn cách: lần lượt; chồng lớp (ranh giới hai thời kỳ trên một bản đồ); thanh trượt (bên trái là trước 1/7/2025, bên phải là từ 1/7/2025); song song (hai bản đồ cùng di chuyển, đơn vị tương ứng ở bản đồ kia được tô sáng).",
    en: "Compare the two eras in four ways: in turn; overlay (the boundaries of both on one map); swipe (before 1 July 2025 on the left, since then on the right); side by side (two maps that move together, with the counterpart of a unit lit on the other).",
  },
  "compare.indicator": {
    vi: "«Bản đồ theo chỉ tiêu» tô màu các đơn vị theo diện tích, dân số, mật độ và các chỉ tiêu chuyên đề. Các lớp chia theo những đơn vị đang hiện; khi hai bản đồ hiện cùng lúc thì dùng chung các lớp nên mỗi màu có cùng một nghĩa. Gạch chéo là chưa có số liệu.",
    en: "The map of an indicator colours the units by area, population, density and figures of the themes. The classes are made of the units shown; two maps at once share them, so that a colour means the same on both. Hatching is no data.",
  },
  "compare.classes": {
    vi: "Có bốn cách chia lớp: ngắt tự nhiên (gom các giá trị gần nhau), phân vị (các lớp có số đơn vị xấp xỉ nhau), khoảng bằng nhau, hoặc tự đặt mốc. Chọn cách khác có thể làm bản đồ trông khác hẳn, dù số liệu không đổi.",
    en: "There are four ways of making classes: natural breaks (values close together), quantiles (about as many units in each), equal intervals, or limits of your own. Another way may change the look of the map a good deal although the figures are the same.",
  },
  "compare.regions": {
    vi: "«Vùng tự chọn» ghép tối đa 4 vùng từ xã, phường mới, xã cũ hoặc huyện cũ, bằng danh sách hoặc ngay trên bản đồ, rồi cộng số liệu, so sánh và tải về. Các vùng được lưu trong đường dẫn của trang.",
    en: "Up to 4 regions of your own are put together from new communes, former communes or former districts, in a list or on the map itself; they are added up, compared and downloaded. The address of the page keeps them.",
  },
  "compare.twice": {
    vi: "Trong một vùng, mỗi phần đất chỉ tính một lần: thêm một xã mới khi đã có một phần xã cũ của nó thì chỉ phần còn thiếu được cộng. Tỷ lệ và mật độ được tính lại từ tổng, không lấy trung bình các tỷ lệ.",
    en: "Within a region no land is counted twice: adding a new commune when part of its former communes is in already adds only the rest. Rates and densities are computed anew from totals, never as a mean of rates.",
  },
  "compare.beside": {
    vi: "«Đặt cạnh nhau» so sánh từ hai đến bốn xã, phường, đơn vị cũ, điểm, vùng tự chọn, công trình hoặc dự án theo từng dòng; có thể chỉ xem dòng khác nhau, sao chép, tải về và in.",
    en: "“Side by side” compares two to four communes, former units, places, regions of your own, works or projects line by line; lines that agree can be left out, and the table can be copied, downloaded and printed.",
  },
  "compare.table": {
    vi: "«Bảng số liệu» xếp hạng, lọc và chọn cột ở mọi cấp; phím mũi tên đi giữa các ô, Enter mở nguồn của ô. Tải về Excel hoặc CSV kèm nguồn và chất lượng của từng số.",
    en: "The table ranks, filters and chooses columns at every level; the arrow keys go between cells, Enter opens the sources of a cell. Excel and CSV files carry the sources and the quality of each figure.",
  },
  "compare.figures": { vi: "«Kết quả sắp xếp qua số liệu» tóm tắt việc sắp xếp 129 đơn vị cấp xã thành 45 xã, phường; bấm vào một cột để xem tên các đơn vị.", en: "“The merger in figures” sums up how 129 former communes became 45; press a bar to see the names of the units." },
  "themes.filter": {
    vi: "«Lọc» ở mỗi lớp chọn theo tình trạng, công suất, vốn, sông, huyện cũ, xã mới, chữ trong tên; số bên cạnh cho biết còn bao nhiêu mục. Bản đồ, chú giải, danh sách và bảng cùng theo một bộ lọc; «Bỏ hết bộ lọc» bỏ tất cả một lần.",
    en: "“Filter” in each layer narrows it by status, capacity, investment, river, former district, new commune or words of the name; the numbers tell how many are left. Map, legend, list and table follow one filter; “Clear all filters” takes all of it away at once.",
  },
  "themes.within": { vi: "«Trong vùng» chỉ xem mọi lớp trong một đơn vị, hoặc trong một vùng tự chọn.", en: "“Within” shows every layer in one unit only, or in one of your own regions." },
  "themes.table": { vi: "«Bảng» liệt kê các mục của lớp, xếp theo cột, hoặc cộng theo huyện cũ, xã cũ, xã mới; tải về Excel, CSV.", en: "“Table” lists the entries of a layer in the order of any column, or adds them up by former district, former commune or new commune; to Excel and CSV." },
  "themes.dense": { vi: "Bấm vào ký hiệu có số, hoặc chỗ nhiều ký hiệu chồng nhau, để xem danh sách các mục ở đó.", en: "Press a symbol with a number, or a place where symbols overlap, for a list of what is there." },
  "themes.explorer": {
    vi: "«Tìm dự án» xem dự án dưới dạng thẻ, bảng, mốc thời gian và vốn, với bộ lọc sẵn: đang kêu gọi đầu tư, đã phê duyệt mà chưa khởi công, năng lượng, gần một cửa khẩu trong khoảng cách tự chọn. Dự án chỉ biết xã, huyện thì chỉ nói được là có thể ở gần.",
    en: "“Find projects” shows projects as cards, as a table, by date and by capital, with ready filters: calling for investment, approved and not begun, energy, within a chosen distance of a gate. Of a project known by unit only it says no more than that it may be near.",
  },
  "themes.page": { vi: "«Số liệu, đối chiếu» mở trang của lớp: số của tỉnh bên cạnh những gì bản đồ có, phần chưa biết, nguồn ghi khác nhau.", en: "Each layer has a page of figures: those of the province beside what the map has, what is not known, and where sources differ." },
  "themes.lines": { vi: "Dự án dạng tuyến chỉ vẽ nét đứt theo đường hoặc sông đã có trên bản đồ nền; chưa có tim tuyến công bố thì chỉ đặt ký hiệu thanh ngang.", en: "Projects that are lines are drawn, broken, along a road or river of the base map only; where no alignment is published a bar stands for them." },
  lookup: {
    vi: "Tên hoặc mã của xã, phường, thị trấn, huyện, một hay cả nghìn dòng dán vào hoặc từ tệp, viết kiểu nào cũng được: đơn vị khi đó và hiện nay, khoản của nghị quyết, biến động trước đó, trụ sở. Chưa rõ thì hỏi, không đoán. Kèm tờ A4 có mã QR để dán tại trụ sở.",
    en: "Names or codes of communes, wards, townships and districts, one or thousands, pasted or from a file, in any spelling: the unit then and now, the clause of the resolution, earlier changes and the seat. What is unclear is asked, never guessed. With a page of A4 and its QR code for the wall of an office.",
  },
  ownTable: { vi: "Bảng số liệu của cơ quan lập theo xã cũ được quy đổi sang xã mới ngay trong trình duyệt, không gửi đi đâu; hướng dẫn có hình cho từng bước.", en: "A table of your office by former communes is converted to the new ones in the browser, and nothing is sent; the guide shows each step in a picture." },
  keys: { vi: "Phím tắt", en: "Keys" },
  keysSearch: { vi: "Đến ô tìm kiếm", en: "Go to the search" },
  slashKey: { vi: "Dùng phím / để đến ô tìm kiếm (tắt nếu nhập bằng giọng nói hay dễ chạm nhầm phím)", en: "Use the / key to go to the search (switch it off if you use speech input or hit keys by accident)" },
  keysEscape: { vi: "Đóng lớp trên cùng: danh sách gợi ý, trang, phiếu", en: "Close what lies uppermost: suggestions, page, card" },
  keysArrows: { vi: "Di chuyển bản đồ (khi bản đồ được chọn), thanh trượt; đi trong danh sách gợi ý, giữa các ô của bảng", en: "Move the map (when it has the focus) or the divider; go through suggestions and the cells of the table" },
  keysZoom: { vi: "Phóng to, thu nhỏ bản đồ", en: "Zoom the map in and out" },
  keysDivider: { vi: "Dời thanh trượt từng 10% (khi thanh trượt được chọn); Home, End: đến hai mép", en: "Move the divider by 10% (when it has the focus); Home, End: to either end" },
  keysUndo: { vi: "Hoàn tác khi đang ghép vùng hoặc đang đo; thêm Shift để làm lại", en: "Undo while putting regions together or measuring; with Shift, redo" },
  keysMeasure: { vi: "Khi đang đo: thêm điểm ở giữa bản đồ; Enter là «Xong», Backspace bỏ điểm cuối, Delete bỏ điểm đang chọn", en: "While measuring: add the middle of the map; Enter is “Done”, Backspace takes the last point away, Delete the chosen one" },
  keysWalk: {
    vi: "Khi bản đồ được chọn: đi từng đơn vị (bản đồ dạng đơn giản: Shift + Enter); mũi tên sang đơn vị giáp ranh, Enter mở phiếu, phím cách nghe lại, Home về nơi bắt đầu, Esc dừng",
    en: "While the map has the focus: walk from unit to unit (Shift + Enter on the simple map); arrows to the neighbour, Enter opens the card, Space says it again, Home goes back to the start, Esc leaves",
  },
  keysCopy: { vi: "Sao chép tọa độ tại con trỏ, hoặc ở giữa khi bản đồ được chọn", en: "Copy the coordinates at the pointer, or of the middle when the map has the focus" },
  keysPrint: { vi: "In bản đồ đang xem", en: "Print the map as you see it" },
  keysEnter: { vi: "Mở kết quả đang chọn", en: "Open the chosen result" },
  exact: { vi: "Độ chính xác", en: "How exact it is" },
  "exact.outline": {
    vi: "Ranh giới tỉnh và 45 xã, phường theo OpenStreetMap. Ranh giới giữa các xã cũ nay thuộc cùng một xã là gần đúng, có thể lệch vài trăm mét; không dùng để giải quyết tranh chấp hay làm thủ tục đất đai.",
    en: "The province and the 45 communes are drawn after OpenStreetMap. Lines between former communes that are now in the same commune are approximate, some hundreds of metres; they settle no dispute and serve no land procedure.",
  },
  "exact.area": { vi: "Diện tích công bố theo Đề án sắp xếp ĐVHC cấp xã (348/ĐA-CP); diện tích đo trên bản đồ ghi bên cạnh và chênh lệch từng xã có thể đến 7,5%.", en: "Official areas are those of the merger scheme; the area as drawn stands beside them and differs by up to 7.5% for single communes." },
  "exact.place": { vi: "Công trình chỉ xác định được đến cấp xã thì vẽ viền nét đứt ở giữa xã; chưa rõ vị trí thì chỉ nêu trong danh sách.", en: "Things known only by commune are drawn with a dashed outline in the middle of it; things with no known place are in the lists only." },
  "exact.height": {
    vi: "Độ cao đọc từ lưới ô khoảng 285 m (SRTM, đo tháng 2/2000), chỉ giữ nét địa hình rộng từ khoảng 1 km: nơi lưới ít chênh cao lệch khoảng 20 m, trên đỉnh núi có thể thấp hơn thực tế hơn 200 m. Vì vậy không nêu độ dốc của một khu đất.",
    en: "Heights are read from a grid of about 285 m a cell (SRTM, measured in February 2000), which keeps only relief about 1 km wide or wider: off by about 20 m where the heights of the grid differ little, and more than 200 m too low on summits. So no slope of a site is given.",
  },
  "exact.lens": {
    vi: "«Số liệu chắc đến đâu?» dưới chú giải của chỉ tiêu tính lại chỉ tiêu nhiều lần trong phạm vi sai số, gạch chéo đơn vị có thể đổi lớp màu và nêu khoảng thứ hạng.",
    en: "“How sure?” under the legend of an indicator draws it many times within its errors, hatches the units that may change class and tells between which ranks they lie.",
  },
  "exact.missing": { vi: "«Chưa có số liệu» nghĩa là chưa tìm thấy nguồn công bố; không đồng nghĩa với số không.", en: "“No data” means that no published figure was found; it does not mean zero." },
  "exact.correct": {
    vi: "Biết số liệu đúng hơn? Mở nguồn của con số rồi chọn «Góp ý sửa số liệu»: nhập giá trị, nguồn, ngày; trang kiểm tra ngay và lập một tệp góp ý để tải về hoặc gửi thư. Trang không tự gửi gì đi.",
    en: "You know better? Open the sources of a figure and choose “Suggest a correction”: enter value, source and date; the page checks them and makes a small file to download or mail. Nothing is sent by the page.",
  },
  terms: { vi: "Các thuật ngữ của bản đồ, giải thích ngắn gọn bằng tiếng Việt và tiếng Anh; tìm được có dấu hoặc không dấu.", en: "The terms of the map, explained in short in Vietnamese and English, found with or without diacritics." },
  atlas: { vi: "Sổ tay đơn vị hành chính cấp xã", en: "Handbook of commune-level units" },
  atlasText: {
    vi: "Mỗi xã, phường một trang A4: bản đồ với ranh giới cũ, đơn vị hợp thành, số liệu, thứ bậc, công trình, giáp ranh, nguồn; kèm bảng tra 129 tên cũ. Lưu thành PDF bằng lệnh in của trình duyệt: khổ A4, không lề, có đồ họa nền.",
    en: "Each commune on a page of A4: a map with the former outlines, what it was made from, figures, ranks, works, neighbours, sources; with an index of the 129 former names. The browser's print command saves it as a PDF: A4, no margins, background graphics on.",
  },
  atlasOpen: { vi: "Mở sổ tay", en: "Open the handbook" },
  credits: { vi: "Nguồn nền bản đồ và giấy phép", en: "Base map and licences" },
  licence: { vi: "Mã nguồn theo giấy phép MIT. Đường ranh giới rút từ OpenStreetMap theo giấy phép ODbL 1.0, dữ liệu phái sinh cũng theo giấy phép này.", en: "Code under the MIT licence. Boundaries from OpenStreetMap under ODbL 1.0; databases made from them are under the same licence." },
} as const satisfies Words;
