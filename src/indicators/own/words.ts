/** What is said of a column of the reader's own table. Texts, since records hold them, with parameters as arguments. */
import type { RuleKind, SourceLevel } from "../../conversion/choices";
import type { Text } from "../../domain/unit";
import { compose, inBoth } from "../../themes/facts";

const ruleWords: Record<RuleKind, Text> = {
  sum: { vi: "cộng", en: "sum" },
  mean: { vi: "bình quân có trọng số", en: "weighted mean" },
  rate: { vi: "tính lại từ tử số và mẫu số", en: "recomputed from numerator and denominator" },
  class: { vi: "phân loại", en: "class" },
  minimum: { vi: "nhỏ nhất", en: "minimum" },
  maximum: { vi: "lớn nhất", en: "maximum" },
  range: { vi: "từ nhỏ nhất đến lớn nhất", en: "from the smallest to the largest" },
  text: { vi: "giữ nguyên chữ", en: "text kept" },
  skip: { vi: "bỏ qua", en: "left out" },
};

const levelWords: Record<SourceLevel, Text> = { "former-commune": { vi: "xã, phường, thị trấn trước 1/7/2025", en: "communes before 1 July 2025" }, commune: { vi: "xã, phường từ 1/7/2025", en: "communes since 1 July 2025" }, district: { vi: "đơn vị hành chính cấp huyện cũ", en: "former districts" } };

/** «Dân số · Bảng của tôi»: two tables may have columns of one title. */
export const titled = (column: Text, table: string): Text => inBoth((language) => `${column[language]} · ${table}`);

export const pointsCounted: Text = { vi: "Số điểm", en: "Number of points" };

export const described = (of: { name: string; fileName: string; from: SourceLevel; rule: RuleKind }): Text => {
  const [level, rule] = [levelWords[of.from], ruleWords[of.rule]];
  return {
    vi: `Cột của bảng «${of.name}» (${of.fileName}), lập theo ${level.vi}; cách gộp: ${rule.vi}. Bảng của bạn, chỉ có trên máy này; bản đồ không kiểm chứng số liệu.`,
    en: `A column of the table “${of.name}” (${of.fileName}), kept by ${level.en}; put together as: ${rule.en}. Your own table, on this machine only; the map vouches for none of its figures.`,
  };
};

/** The value of the whole, of which a former commune is a part. */
export const partOf = (whole: Text, value: Text): Text => compose({ vi: (of) => `Thuộc ${of(whole)}, bảng chỉ có số chung: ${of(value)}`, en: (of) => `Part of ${of(whole)}, for which alone the table has a value: ${of(value)}` });

export const undivided = (from: SourceLevel): Text => ({ vi: `Bảng lập theo ${levelWords[from].vi}: số của đơn vị không nằm trọn trong vùng không chia ra được`, en: `The table is kept by ${levelWords[from].en}: the value of a unit that reaches beyond cannot be divided` });

export const severalLabel: Text = { vi: "Nhiều loại", en: "Several classes" };

export const notCombined: Text = { vi: "Không gộp được giá trị của nhiều đơn vị theo cách gộp của cột này", en: "Values of several units cannot be put together by the rule of this column" };

export const ranged = (from: string, to: string): Text => ({ vi: `Từ ${from} đến ${to}`, en: `From ${from} to ${to}` });

export const ownSourceWords = (fileName: string, name: string): { title: string; note: Text } => ({ title: `Bảng của bạn: ${fileName}`, note: { vi: `Bảng «${name}», chỉ có trên máy này; ngày đọc tệp.`, en: `The table “${name}”, on this machine only; the date is when the file was read.` } });
