import type { Words } from "../../../locale/word";

export const changeWords = {
  title: { vi: "So với bản in ngày {date}", en: "Compared with the report printed on {date}" },
  none: { vi: "Không có dòng nào khác.", en: "No line is different." },
  some: { vi: "Có {n} dòng khác.", en: { one: "{n} line is different.", other: "{n} lines are different." } },
  newData: {
    vi: "Số liệu đã đổi phiên bản: bản in {was}, nay {is} ({date}).",
    en: "The data have another version: {was} on paper, now {is} ({date}).",
  },
  sameData: { vi: "Số liệu vẫn là phiên bản {is}.", en: "The data still have version {is}." },
  otherProgram: {
    vi: "Phần khác là do cách tính hoặc cách viết của bản đồ đã đổi.",
    en: "The differences come from how this map computes or words them.",
  },
  paper: {
    vi: "Mã trên giấy chỉ cho biết dòng nào khác; nội dung cũ chỉ còn trên bản in.",
    en: "The code on the paper tells which lines differ; what they said before stands on the paper alone.",
  },
  notCompared: { vi: "Không so sánh được với bản in", en: "Not compared with the print" },
  damaged: {
    vi: "Đường dẫn này đã bị cắt hoặc sai ký tự nên không biết bản in viết gì. Báo cáo dưới đây là theo số liệu hiện nay. Hãy quét lại mã QR trên giấy, hoặc chép lại cả đường dẫn.",
    en: "This address has been cut or changed, so it does not tell what the print said. The report below is of the present data. Scan the code on the paper again, or copy the whole address.",
  },
  other: {
    vi: "Mã bản in trong đường dẫn này là của báo cáo về một đối tượng khác. Báo cáo dưới đây là theo số liệu hiện nay. Hãy quét lại mã QR trên giấy.",
    en: "What this address says of a print belongs to a report on something else. The report below is of the present data. Scan the code on the paper again.",
  },
  changed: { vi: "Nay là", en: "Now" },
  added: { vi: "Không có trên bản in", en: "Not on the paper" },
  gone: {
    vi: "{n} dòng trên bản in nay không còn.",
    en: { one: "{n} line of the paper is no longer there.", other: "{n} lines of the paper are no longer there." },
  },
  sentence: { vi: "Câu tóm tắt", en: "Sentence" },
  rest: {
    vi: "Phần còn lại của danh sách, {n} mục",
    en: { one: "Rest of the list, {n} entry", other: "Rest of the list, {n} entries" },
  },
  restNow: { vi: "có mục đã đổi", en: "some entries are different" },
  stop: { vi: "Thôi so sánh", en: "Stop comparing" },
} as const satisfies Words;
