import type { Words } from "../../locale/word";

export const certaintyWords = {
  lead: {
    vi: "Nhiều con số trên bản đồ là số đếm hoặc số công bố; một số là ước tính. Trang này nói mỗi loại số liệu chắc đến đâu, biết bằng cách nào, và bản đồ tính ra đơn vị nào có thể đổi lớp màu hoặc đổi hạng ra sao.",
    en: "Many figures of the map are counted or published; some are estimates. This page says how sure each kind is, how that is known, and how the map finds which units may change their class or their rank.",
  },
  steps: { vi: "Cách xét", en: "How it is found" },
  "step.1": {
    vi: "Mỗi số liệu có một phạm vi sai số, theo bảng dưới đây. Nơi chưa nguồn nào, phép thử nào cho biết thì ghi «chưa rõ sai số» và không đoán.",
    en: "Each figure has an error, by the table below. Where no source and no check tells it, it is “not known” and nothing is guessed.",
  },
  "step.2": {
    vi: "Máy của bạn rút ngẫu nhiên mọi số liệu trong phạm vi ấy rồi tính lại chỉ tiêu, {n} lần. Những gì phải cộng lại cho đúng thì vẫn đúng: các xã cũ của một xã mới cộng lại bằng diện tích của xã mới, chỉ chênh như các nguồn đã chênh nhau.",
    en: "Your computer draws all figures at random within their errors and computes the indicator anew, {n} times. What has to add up still does: the former communes of a new commune add up to its area, but for what their sources are known to be apart.",
  },
  "step.3": {
    vi: "Mốc giữa các lớp màu giữ nguyên như trên bản đồ. Đơn vị mà dưới {share} số lần tính rơi vào lớp đang tô là «có thể đổi lớp» và bị gạch chéo.",
    en: "The limits between the classes stay as they are on the map. A unit for which less than {share} of the draws fall into the class shown “may change class” and is hatched.",
  },
  "step.4": {
    vi: "«Hạng 12 trên 45, có thể 9–15» nghĩa là 90% số lần tính cho hạng từ 9 đến 15. Đơn vị chưa rõ sai số có dấu chấm và để ngoài xếp hạng này.",
    en: "“Rank 12 of 45, may be 9 to 15” means that 90% of the draws gave a rank from 9 to 15. Units of which the error is not known are dotted and left out of these ranks.",
  },
  "step.5": {
    vi: "Các lần rút bắt đầu từ cùng một số, nên ai mở đường liên kết cũng thấy cùng kết quả.",
    en: "The draws begin with the same number, so whoever opens a link sees the same.",
  },
  kinds: { vi: "Từng loại số liệu", en: "Each kind of figure" },
  "column.kind": { vi: "Số liệu", en: "Figure" },
  "column.n": { vi: "Số đơn vị", en: "Units" },
  "column.bounds": { vi: "Sai số và vì sao biết", en: "Error, and how it is known" },
  "kind.published": { vi: "Diện tích công bố", en: "Areas, published" },
  "n.published": { vi: "45 xã mới, {n} xã cũ", en: "45 new communes, {n} former ones" },
  "bounds.published": {
    vi: "±0,005 km²: đúng đến chữ số cuối in ra. Đo đạc ngoài thực địa chính xác đến đâu thì không nguồn nào nêu.",
    en: "±0.005 km²: right to the last printed digit. How exact the survey was, no source says.",
  },
  "kind.apart": {
    vi: "Diện tích công bố mà các phần cộng lại không bằng xã mới",
    en: "Areas, published, whose parts do not add up to the new commune",
  },
  "bounds.apart": {
    vi: "± cả mức chênh ({names}), cho từng phần và cho xã mới: không biết số nào sai.",
    en: "± the whole difference ({names}), for each part and the commune: nobody knows which is wrong.",
  },
  "kind.rest": { vi: "Diện tích tính bằng phần còn lại", en: "Areas computed as the rest" },
  "bounds.rest": {
    vi: "Sai theo mức chênh giữa niên giám và đề án ở {n} xã mới có đủ số công bố của các phần: từ 0,02 đến {most} km².",
    en: "Off by as much as yearbook and scheme are apart in the {n} new communes all of whose parts are published: 0.02 to {most} km².",
  },
  "kind.estimated": { vi: "Diện tích ước tính theo ranh giới vẽ", en: "Areas estimated from drawn outlines" },
  "bounds.estimated": {
    vi: "Sai như đã thấy ở {n} xã cũ có cả số công bố lẫn số tính cùng cách (bảng dưới): một nửa lệch dưới {half}, chín phần mười dưới {most}.",
    en: "Off by as much as was found for the {n} former communes that have both a published area and one computed in the same way (table below): half within {half}, nine tenths within {most}.",
  },
  "kind.older": {
    vi: "Diện tích ước tính ở nơi ranh giới vẽ cũ hơn ngày 1/1/2020",
    en: "Areas estimated where the outlines are older than 1 January 2020",
  },
  "bounds.older": {
    vi: "Chưa rõ: đất đã chuyển theo Nghị quyết 815, ranh giới vẽ chưa đổi theo.",
    en: "Not known: land changed hands by Resolution 815, and the outlines have not followed.",
  },
  "kind.people": { vi: "Số dân, số đơn vị, số mục", en: "People, units, entries" },
  "n.all": { vi: "mọi đơn vị", en: "all" },
  "bounds.people": {
    vi: "Không: là số đếm. Tổng điều tra 2019 của {n} xã cũ theo địa giới trước ngày 1/1/2020 thì chưa rõ. Mật độ xê dịch theo diện tích.",
    en: "None: they are counted. The census of 2019 is not known for the {n} former communes counted within earlier boundaries. Densities move with the areas.",
  },
  "kind.seats": { vi: "Đường chim bay đến trụ sở", en: "Straight lines to the seats" },
  "n.seats": { vi: "{n}/45 trụ sở có tọa độ", en: "{n} of 45 seats have a point" },
  "bounds.seats": {
    vi: "±0,1 km với điểm của tòa nhà ({site}), ±2 km với điểm của bản, tổ dân phố ({village}). Đầu kia là điểm đặt tên trên bản đồ, coi là cố định.",
    en: "±0.1 km for the point of the building ({site}), ±2 km for that of a village or town ({village}). The other end is the label point of the map, taken as fixed.",
  },
  "kind.border": { vi: "Chiều dài biên giới đo trên bản đồ", en: "Length of the state border as drawn" },
  "n.border": { vi: "{n} nơi có số công bố để so", en: "{n} can be checked" },
  "bounds.border": {
    vi: "Số công bố bằng {low} đến {high} lần số đo trên bản đồ ở những nơi so được; ít nơi nên chỉ là ước lượng thô. Dọc ranh giới xã cũ gần đúng thì chưa rõ.",
    en: "Where it can be checked the published length is {low} to {high} times the one drawn; with so few places that is rough. Not known along approximate lines of former communes.",
  },
  "kind.rates": { vi: "Tỷ lệ và quy mô công bố", en: "Published rates and sizes" },
  "bounds.rates": {
    vi: "Nửa đơn vị của chữ số cuối in ra. Số «khoảng», «hơn», số tính lại hoặc mới biết một phần thì chưa rõ.",
    en: "Half a unit of the last printed digit. Not known for “about” and “over”, for what is derived, and for what is known in part.",
  },
  "kind.placed": { vi: "Số mục của một lớp", en: "Entries of a layer" },
  "bounds.placed": {
    vi: "Mục chỉ xác định được đến xã mới hay huyện nằm ở một trong các đơn vị có thể, khả năng như nhau. Danh mục còn thiếu bao nhiêu mục thì không tính được.",
    en: "An entry known by a commune or district only lies in one of the units it may lie in, each as likely. How many entries the list lacks cannot be counted.",
  },
  "kind.unknown": { vi: "Chu vi, đường, sông suối", en: "Perimeters, roads, rivers" },
  "bounds.unknown": {
    vi: "Chưa rõ: không nguồn nào có số để so.",
    en: "Not known: no source has figures to check them by.",
  },
  total: {
    vi: "Trong 129 xã cũ, {published} có diện tích công bố, {rest} tính bằng phần còn lại, {estimated} là ước tính.",
    en: "Of the 129 former communes {published} have a published area, that of {rest} is a rest, and {estimated} are estimates.",
  },
  checks: { vi: "Thử với những diện tích đã công bố", en: "Tried on areas that are published" },
  checksLead: {
    vi: "Ví dụ: {name} có diện tích công bố {published} km². Nếu chưa có số ấy, cách ước tính (diện tích vẽ trên bản đồ, hiệu chỉnh để các phần cộng lại bằng xã mới) sẽ cho {computed} km², tức lệch {percent}. Mỗi diện tích ước tính được rút với một mức lệch lấy từ bảng này.",
    en: "For example: {name} has a published area of {published} km². Without it, the method of the estimates (the area drawn on the map, scaled so that the parts add up to the new commune) would give {computed} km², which is off by {percent}. Each estimated area is drawn with one of the errors of this table.",
  },
  trial: {
    vi: "Phép thử: lần lượt coi diện tích các phần của từng xã mới là chưa biết và rút theo mức lệch của những nơi khác, thì {within}/{tried} số công bố nằm trong khoảng 90%.",
    en: "A trial: with the parts of each new commune in turn taken as unknown and drawn with the errors found elsewhere, {within} of {tried} published areas lie within their 90%.",
  },
  "column.unit": { vi: "Xã cũ", en: "Former commune" },
  "column.published": { vi: "Công bố, km²", en: "Published, km²" },
  "column.computed": { vi: "Tính theo bản đồ, km²", en: "Computed from the map, km²" },
  "column.error": { vi: "Lệch", en: "Off by" },
  checksOpen: { vi: "Xem cả {n} xã cũ", en: "Show all {n} former communes" },
  limits: { vi: "Điều cách xét này không nói được", en: "What it cannot say" },
  "limit.1": {
    vi: "Số công bố đúng hay sai so với thực tế: chỉ xét sai số đã biết, nên «chắc» nghĩa là chắc theo những gì đã biết.",
    en: "Whether what is published is true: only known errors are looked at, so “sure” means sure by what is known.",
  },
  "limit.2": {
    vi: "Số liệu của các năm khác nhau không được đưa về cùng một năm.",
    en: "Figures of different years are not brought to one year.",
  },
  "limit.3": {
    vi: "Trừ những phần phải cộng lại cho đúng và trụ sở chung của các xã cũ, sai số của các đơn vị coi như không liên quan với nhau.",
    en: "But for parts that have to add up, and the seat that former communes share, errors of units are taken to have nothing to do with each other.",
  },
  "limit.4": {
    vi: "Những xã mới có ranh giới vẽ cũ hơn diện tích không dùng làm phép thử, vì sai lệch ở đó có nguyên nhân khác.",
    en: "Communes whose outlines are older than their areas are no check, since they are off for another reason.",
  },
  show: {
    vi: "Xem mật độ dân số 2019 của xã cũ qua cách xét này",
    en: "See the density of 2019 of former communes in this way",
  },
} as const satisfies Words;
