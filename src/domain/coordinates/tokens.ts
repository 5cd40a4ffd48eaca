/** The two numbers of a place as typed, each with what is said of its axis. */
import { coordinateWords as words } from "./words";
import type { Word } from "../../locale/word";

/** `north`: latitude or northing. */
export type Axis = "north" | "east";

export interface Token {
  /** Degrees, or metres. */
  value: number;
  axis: Axis | null;
  /** Written with minutes or a degree sign. */
  sexagesimal: boolean;
}

export class CoordinateFault extends Error {
  constructor(
    readonly word: Word,
    readonly parameters: Readonly<Record<string, string | number>> = {},
  ) {
    super(typeof word.en === "string" ? word.en : word.en.other);
  }
}

/** X of Vietnamese surveyors is the northing; N is north, since no latitude of Việt Nam is south (Nam). */
const axes: Readonly<Record<string, { axis: Axis; sign: 1 | -1 }>> = {
  N: { axis: "north", sign: 1 },
  B: { axis: "north", sign: 1 },
  X: { axis: "north", sign: 1 },
  S: { axis: "north", sign: -1 },
  E: { axis: "east", sign: 1 },
  Đ: { axis: "east", sign: 1 },
  D: { axis: "east", sign: 1 },
  Y: { axis: "east", sign: 1 },
  W: { axis: "east", sign: -1 },
  T: { axis: "east", sign: -1 },
};

const spelled: readonly (readonly [RegExp, string])[] = [
  [/VĨ ĐỘ|VI DO|LATITUDE|LAT\b|BẮC|BAC|NORTHING|NORTH/gu, " N "],
  [/KINH ĐỘ|KINH DO|LONGITUDE|LONG\b|LON\b|LNG\b|ĐÔNG|DONG|EASTING|EAST/gu, " E "],
  [/[º˚]/gu, "°"],
  [/[’‘´`′]/gu, "'"],
  [/''|[”“″]/gu, '"'],
  [/Ð/gu, "Đ"],
  [/[−–]/gu, "-"],
  [/[\u00a0\u2007\u2009\u202f\t\n]/gu, " "],
  [/\b(?:VN-?2000|WGS-?84|UTM|EPSG:\d+)\b|[()[\]:=]/gu, " "],
  [/\bM\b/gu, " "],
];

/** Digits grouped by threes, with or without decimals: 2.365.683,532, 2,365,683.532, 2 365 683. */
const grouped: readonly (readonly [RegExp, string, string])[] = [
  [/(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d+|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.])/g, ".", ","],
  [/(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d+|(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,]*\d)/g, ",", "."],
  [/(?<![\d.,] ?)\d{1,3}(?: \d{3}){2}(?!\d)|(?<=[;,] )\d{3} \d{3}(?=[.,]\d|$)/g, " ", "."],
];
const ungrouped = (text: string): string =>
  grouped.reduce(
    (all, [pattern, group, point]) =>
      all.replace(pattern, (digits) => digits.replaceAll(group, "").replace(point, ".")),
    text,
  );

/** A comma between digits is a decimal one where no full stop is. */
const withPoints = (text: string): string => (/\d\.\d/.test(text) ? text : text.replace(/(\d),(?=\d)/g, "$1."));

const number = String.raw`-?\d+(?:\.\d+)?`;
const letter = "[NBXSEĐDYWT]";
/** Seconds have their sign, or end the number: 21°23′ 103°01′ has none. */
const angle = String.raw`(${number})(?:\s*°\s*(?:(${number})\s*'\s*(?:(${number})\s*(?:"|(?=\s*(?:${letter}|[,;]|$))))?)?)?`;
const before = new RegExp(String.raw`(?<letter>${letter})?\s*${angle}`, "gu");
const after = new RegExp(String.raw`${angle}\s*(?<letter>${letter}(?!\p{L}))?`, "gu");

function tokenOf({ 0: whole, groups, ...parts }: RegExpExecArray, at: number): Token {
  const [degrees = "", minutes = "0", seconds = "0"] = [parts[at], parts[at + 1], parts[at + 2]];
  const said = axes[groups?.["letter"] ?? ""];
  const [m, s] = [Number(minutes), Number(seconds)];
  if (m >= 60 || s >= 60 || m < 0 || s < 0) throw new CoordinateFault(words["fault.minutes"]);
  const size = Math.abs(Number(degrees)) + m / 60 + s / 3600;
  const sign = (degrees.startsWith("-") ? -1 : 1) * (said?.sign ?? 1);
  return { value: sign * size, axis: said?.axis ?? null, sexagesimal: whole.includes("°") };
}

/** Throws a CoordinateFault unless there are exactly two. */
export function tokensOf(typed: string): [Token, Token] {
  const upper = typed.normalize("NFC").toUpperCase();
  const plain = spelled.reduce((text, [said, sign]) => text.replace(said, sign), upper).trim();
  const text = withPoints(ungrouped(plain));
  const leads = new RegExp(`^${letter}`, "u").test(text);
  const found = [...text.matchAll(leads ? before : after)].map((match) => tokenOf(match, leads ? 2 : 1));
  const [first, second, ...more] = found;
  if (!first || /[\p{L}]{2,}/u.test(text)) throw new CoordinateFault(words["fault.none"]);
  if (!second) throw new CoordinateFault(words["fault.one"]);
  if (more.length > 0) throw new CoordinateFault(words["fault.many"], { n: found.length });
  return [first, second];
}
