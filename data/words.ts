import type { z } from "zod";

/** What should stand in a place, in both languages. */
export interface Expected {
  en: string;
  vi: string;
}

/** The messages of the cells themselves (cells.ts, the schemas), which zod gives in English. */
const vietnamese: Record<string, string> = {
  "a number with a decimal point and no separators":
    "số viết bằng chữ số, phần thập phân sau dấu chấm, không phân cách hàng nghìn",
  "a date as YYYY, YYYY-MM or YYYY-MM-DD": "ngày dạng YYYY-MM-DD, YYYY-MM hoặc YYYY",
  "a five-digit commune code": "mã cấp xã gồm năm chữ số",
  "a three-digit district code": "mã cấp huyện gồm ba chữ số",
  "an http(s) address": "địa chỉ bắt đầu bằng http:// hoặc https://",
  "a lower-case id": "khóa viết thường, không dấu",
  "a year as 2025, 2025-H2 or 2026-2030": "năm dạng 2025, 2025-H2 hoặc 2026-2030",
  "the number of a footnote, or a section as I.1 §2.2 or Phần thứ hai §6.4":
    "số chú thích, hoặc mục như I.1 §2.2 hay Phần thứ hai §6.4",
};

/** What a cell should hold, in words, from zod's issue. */
export function expectedOf(issue: z.core.$ZodIssue): Expected {
  switch (issue.code) {
    case "invalid_value": {
      const all = issue.values.map(String).join(", ");
      return { en: `one of: ${all}`, vi: `một trong: ${all}` };
    }
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? { en: "a value; the cell is empty", vi: "một giá trị; ô đang trống" }
        : { en: `at least ${issue.minimum}`, vi: `không dưới ${issue.minimum}` };
    case "too_big":
      return { en: `at most ${issue.maximum}`, vi: `không quá ${issue.maximum}` };
    case "invalid_type":
      return issue.expected === "int"
        ? { en: "a whole number", vi: "số nguyên" }
        : { en: `a ${issue.expected}`, vi: `kiểu ${issue.expected}` };
    case "invalid_union": {
      const branches = issue.errors.map((branch) => branch.map(expectedOf));
      const found = branches.find((each) => each.length > 0) ?? [];
      return found.length > 0
        ? { en: found.map(({ en }) => en).join(" and "), vi: found.map(({ vi }) => vi).join(" và ") }
        : inBoth(issue.message);
    }
    default:
      return inBoth(issue.message);
  }
}

const inBoth = (message: string): Expected => ({ en: message, vi: vietnamese[message] ?? message });
