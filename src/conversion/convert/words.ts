import type { Words } from "../../locale/word";

export const convertWords = {
  lineageSum: { vi: "Bảng chuyển đổi đơn vị có lỗi: các tỷ trọng của đơn vị {code} cộng lại bằng {sum}, không bằng 1.", en: "The lineage is faulty: the weights of unit {code} add up to {sum}, not to 1." },
  lineageWeight: { vi: "Bảng chuyển đổi đơn vị có lỗi: tỷ trọng «{weight}» của đơn vị {code} không phải là số dương.", en: "The lineage is faulty: the weight “{weight}” of unit {code} is not a positive number." },
  lineageUnit: { vi: "Bảng chuyển đổi đơn vị có lỗi: không có đơn vị {code} trong danh mục.", en: "The lineage is faulty: there is no unit {code} in the list of units." },
  ruleNotAllowed: { vi: "Quy tắc đã chọn không áp dụng được cho các giá trị của cột «{column}».", en: "The rule chosen does not suit the values of the column “{column}”." },
  wrongTarget: { vi: "Đơn vị {code} không thể chuyển toàn bộ vào đơn vị {target}: không phần nào của đơn vị này thuộc {target}.", en: "Unit {code} cannot go to {target} as a whole: no part of it lies there." },
  unknownInRegion: { vi: "Vùng «{region}» có mã {code} không phải là đơn vị cấp xã trước ngày 1/7/2025.", en: "The region “{region}” has the code {code}, which is not that of a former commune." },
  cutRegion: { vi: "Vùng này chỉ gồm một phần của {units} nên không có số liệu: số liệu của một đơn vị không được chia nhỏ.", en: "The region holds only a part of {units}, so it has no figures: those of a unit are never divided." },
  dividedWithin: { vi: "Địa bàn này nay thuộc nhiều xã, phường nên không mang số liệu của xã, phường nào.", en: "This land now lies in several communes, so it bears the figures of none." },
  doubledOpen: {
    vi: "{n} đơn vị có nhiều dòng mà chưa chọn cách xử lý (cộng, lấy dòng đầu hay dòng cuối) nên chưa được tính: {units}.",
    en: { one: "{n} unit has several rows and nothing was chosen for them (add, first or last), so it is not counted: {units}.", other: "{n} units have several rows and nothing was chosen for them (add, first or last), so they are not counted: {units}." },
  },
  undecided: {
    vi: "{n} đơn vị bị chia về nhiều xã, phường và cần chọn nơi nhận nên chưa được tính: {units}.",
    en: { one: "{n} unit is divided among several communes and needs a choice, so it is not counted: {units}.", other: "{n} units are divided among several communes and need a choice, so they are not counted: {units}." },
  },
  uncounted: { vi: "{n} dòng số liệu không được tính vào kết quả vì không xác định được đơn vị hoặc đã được bỏ ra.", en: { one: "{n} row of data is in no result: its unit is not known, or it was left out.", other: "{n} rows of data are in no result: their units are not known, or they were left out." } },
  withoutWeight: { vi: "{n} giá trị không được tính vào bình quân vì chưa có quyền số.", en: { one: "{n} value is left out of the means: its weight is not known.", other: "{n} values are left out of the means: their weights are not known." } },
  withoutBase: { vi: "{n} giá trị in trong bảng không được tính lại vì thiếu tử số hoặc mẫu số.", en: { one: "{n} printed value could not be recomputed: its numerator or denominator is missing.", other: "{n} printed values could not be recomputed: their numerators or denominators are missing." } },
  notNumbers: { vi: "{n} ô không phải là số và được coi là chưa có số liệu.", en: { one: "{n} cell is not a number and counts as missing.", other: "{n} cells are not numbers and count as missing." } },
  censusWeight: { vi: "Gần đúng: quyền số là dân số Tổng điều tra 2019, không phải mẫu số của chính chỉ tiêu.", en: "Approximate: the weight is the population of the 2019 census, not the indicator's own base." },
  areaWeight: { vi: "Gần đúng: quyền số là diện tích tự nhiên của đơn vị, không phải mẫu số của chính chỉ tiêu.", en: "Approximate: the weight is the area of the unit, not the indicator's own base." },
  dividedClass: { vi: "Đơn vị được chia theo tỷ trọng không có giá trị ở cột này: chỉ số liệu cộng được mới chia được.", en: "Units divided by weights have no value in this column: only figures that add up can be divided." },
} satisfies Words;

/** Stands for a class where parts disagree and the rule is `several`. A value of the result, so one word in any language. */
export const severalClasses = "nhiều loại";
