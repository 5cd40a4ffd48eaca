/** Rows that name no unit, by the words they begin with. */
import { fold } from "../../domain/normalise";
import type { Names } from "../gazetteer";
import { remember } from "../remember";
import type { Cell } from "../sheet";

const inOneLine = remember((text) => text.normalize("NFC").replace(/\s+/g, " ").trim());
const isClean = /^[!-~]*$/;

/** In one line, composed. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return isClean.test(cell) ? cell : inOneLine(cell);
}

export const isEmptyCell = (cell: Cell): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");

/** Words without diacritics or punctuation. */
export const plainLabel = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

const sumWords = /^(?:(?:tong cong|tong so|tong|cong|total)(?: |$))+/;
const ordinal = /^(?:\d{1,3}|[ivx]{1,5}|[a-z]) /;
const province = /^(?:(?:toan|ca|chung)? ?tinh(?: dien bien)?|toan bo)?$/;
const district = /^(?:toan|ca|chung) (?:huyen|thi xa|thanh pho|tx|tp)$/;
const carriedOver = /^(?:cong trang|cong mang sang|cong chuyen|mang sang|chuyen trang)\b/;
const breakdown =
  /^(?:(?:trong do|chia ra|chia theo|phan theo|bao gom|thanh thi|nong thon|khu vuc (?:thanh thi|nong thon))\b|(?:nam|nu)$|(?:(?:cac|khoi) )?(?:xa|phuong|thi tran)(?: (?:xa|phuong|thi tran))*$)/;
const note =
  /^(?:ghi chu|nguon(?: so lieu)?|chu thich|luu y|don vi tinh|dvt|nguoi lap|nguoi kiem tra|thu truong|ke toan|giam doc|chu tich|pho chu tich|noi nhan|tm|kt)\b|\bngay \d{0,2} ?thang\b/;
const titleWords = /^(?:ubnd|uy ban|cong hoa|doc lap|bieu|phu luc|bang|don vi tinh|dvt|so lieu|kem theo|ban hanh)\b/;
/** «Đơn vị: triệu đồng»; «Đơn vị» alone heads the column of names. */
const unitLine = /^\s*đơn vị\s*:/i;

/** `total`: of the whole table; `sum`: a bare sum, of what stands above it; or the district whose sum it is. */
export type SumLabel = { of: "total" | "sum" } | { of: "district"; text: string };

function readSum(text: string): SumLabel | null {
  const label = plainLabel(text).replace(ordinal, "");
  if (carriedOver.test(label)) return null;
  const rest = label.replace(sumWords, "");
  const sums = rest !== label || label === "";
  if (district.test(rest)) return { of: "sum" };
  if (rest !== "" && province.test(rest)) return { of: "total" };
  if (!sums || label === "") return null;
  if (rest === "") return { of: label === "cong" ? "sum" : "total" };
  return { of: "district", text: rest };
}

/** null for what is not a sum. `text` is the part that names a district. */
export const sumLabel = remember(readSum);

export const isNote = (text: string): boolean => {
  const label = plainLabel(text).replace(ordinal, "");
  return note.test(label) || breakdown.test(label) || carriedOver.test(label);
};

export const isTitle = (text: string): boolean =>
  titleWords.test(plainLabel(text)) || unitLine.test(text.normalize("NFC"));

/** Of a trimmed text: each part begins with what the one before cannot hold, or a long cell of spaces would keep the reader busy. */
const figure = /^(?:[-+−(]\s*)?\d[\d.,\s\u00a0%]*\)?$/;

/** Looks like a number in some style. */
export const isFigure = (cell: Cell): boolean =>
  typeof cell === "number" || (cell !== null && figure.test(cell.trim()));

const wholes =
  /^(?:tong )?(?:so )?(?:dan so|nhan khau|khau|nguoi|dan|ho|hoc sinh|giao vien|lao dong|tre em|nu|nam|population|households?)\b/;
const partOf = /\b(?:t[yi] (?:le|trong|suat|so)|binh quan|trung binh|bq|mat do|co cau|chi so|thu nhap)\b/;

/** A line of the head that measures, whatever it is measured of. */
const measure =
  /^(?:tong )?(?:so tien|dien tich|san luong|nang suat|trong luong|khoi luong|kinh phi|gia tri|von|doanh thu)\b/;
const unitOfMeasure = /\((?:ha|km2?|km²|m|m[23²³]|kg|tan|ta|lit)\)/;
/** A reservoir, where the diacritics say so: no household. */
const lake = /(?<!\p{L})hồ(?!\p{L})/u;

/** «Nghìn người», «1.000 con»: figures in thousands have decimals. «Tỷ lệ» and its like are ratios. */
export const saysThousands = (text: string): boolean =>
  /\b(?:nghin|ngan|trieu|ty(?! (?:le|trong|suat|so)\b)|1 ?000)\b/.test(plainLabel(text));

/** A head that counts people or households, which have no parts. */
export const countsWholes = (title: string): boolean => {
  const parts = title.split(" – ").map(plainLabel);
  return (
    parts.some((part) => wholes.test(part)) &&
    !parts.some((part) => measure.test(part)) &&
    !/[%/]/.test(title) &&
    !unitOfMeasure.test(fold(title)) &&
    !lake.test(title.normalize("NFC").toLowerCase()) &&
    !partOf.test(plainLabel(title)) &&
    !saysThousands(title)
  );
};

export interface NamedKind {
  commune: boolean;
  district: boolean;
}

/** Whether a text names a commune of either era, or a former district. */
export const namedKind = (names: Names, text: string): NamedKind => ({
  commune: names.find("former-commune", text) !== null || names.find("commune", text) !== null,
  district: names.find("district", text) !== null,
});
