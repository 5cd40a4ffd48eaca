/** The two numbers of a place as typed, each with what is said of its axis. */
import { coordinateWords as words } from "./words";
import { CoordinateFault } from "./fault";

/** `north`: latitude or northing. */
export type Axis = "north" | "east";

export interface Token {
  /** Degrees, or metres. */
  value: number;
  axis: Axis | null;
  /** Written with minutes or a degree sign. */
  sexagesimal: boolean;
  /** Its digits, with a decimal point, as written. */
  written: string;
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
  [/(?<=\d\s*)(?:ĐỘ|DO|DEGREES?|DEG)(?!\p{L})/gu, "°"],
  [/(?<=\d\s*)(?:PHÚT|PHUT|MINUTES?|MIN)(?!\p{L})/gu, "'"],
  [/(?<=\d\s*)(?:GIÂY|GIAY|SECONDS?|SEC)(?!\p{L})/gu, '"'],
  [/VĨ ĐỘ|VI DO|LATITUDE|LAT\b|BẮC|BAC|NORTHING|NORTH/gu, " N "],
  [/KINH ĐỘ|KINH DO|LONGITUDE|LONG\b|LON\b|LNG\b|ĐÔNG|DONG|EASTING|EAST/gu, " E "],
  [/[º˚]/gu, "°"],
  [/[’‘´`′]/gu, "'"],
  [/''|[”“″]/gu, '"'],
  [/Ð/gu, "Đ"],
  [/[−–]/gu, "-"],
  [/(?<=\d)-(?=\d)/gu, " "],
  [/[\u00a0\u2007\u2009\u202f\t\n]/gu, " "],
  [/[()[\]:=]/gu, " "],
  [/(?<!\p{L})M(?!\p{L})/gu, " "],
];

/** In capitals, with plain signs, and one letter for an axis. */
export const withPlainSigns = (typed: string): string =>
  spelled.reduce((text, [said, sign]) => text.replace(said, sign), typed.normalize("NFC").toUpperCase()).trim();

const number = String.raw`-?\d+(?:\.\d+)?`;
const letter = "[NBXSEĐDYWT]";
/** Seconds have their sign, or end the number: 21°23′ 103°01′ has none. */
const angle = String.raw`(${number})(?:\s*°\s*(?:(${number})\s*'\s*(?:(${number})\s*(?:"|(?=\s*(?:${letter}|[,;]|$))))?)?)?`;
const before = new RegExp(String.raw`(?<letter>${letter})?\s*${angle}`, "gu");
const after = new RegExp(String.raw`${angle}\s*(?<letter>${letter}(?!\p{L}))?`, "gu");

/** Throws a CoordinateFault where minutes or seconds are none. */
function inDegrees(degrees: string, minutes: string, seconds: string): number {
  const [m, s] = [Number(minutes), Number(seconds)];
  if (m >= 60 || s >= 60 || m < 0 || s < 0) throw new CoordinateFault(words["fault.minutes"]);
  return (degrees.startsWith("-") ? -1 : 1) * (Math.abs(Number(degrees)) + m / 60 + s / 3600);
}

function tokenOf({ 0: whole, groups, ...parts }: RegExpExecArray, at: number): Token {
  const [degrees = "", minutes = "0", seconds = "0"] = [parts[at], parts[at + 1], parts[at + 2]];
  const said = axes[groups?.["letter"] ?? ""];
  const value = (said?.sign ?? 1) * inDegrees(degrees, minutes, seconds);
  return { value, axis: said?.axis ?? null, sexagesimal: whole.includes("°"), written: degrees };
}

/** 21 23 9.6 103 1 1.2: degrees, minutes and seconds, or degrees and minutes, with nothing but spaces between them. */
function fromSpaced(tokens: readonly Token[]): [Token, Token] | null {
  if (tokens.length !== 4 && tokens.length !== 6) return null;
  const half = tokens.length / 2;
  const joined = [tokens.slice(0, half), tokens.slice(half)].map((parts): Token | null => {
    const [degrees = "", ...rest] = parts.map(({ written }) => written);
    const whole = [degrees, ...rest.slice(0, -1)].every((each) => /^-?\d+$/.test(each));
    if (!whole || Math.abs(Number(degrees)) > 180 || parts.some(({ sexagesimal }) => sexagesimal)) return null;
    const [minutes = "0", seconds = "0"] = rest;
    const sign = parts.some(({ value, written }) => value < 0 && !written.startsWith("-")) ? -1 : 1;
    const value = sign * inDegrees(degrees, minutes, seconds);
    return { value, axis: parts.find(({ axis }) => axis)?.axis ?? null, sexagesimal: true, written: degrees };
  });
  const [first, second] = joined;
  return first && second ? [first, second] : null;
}

/** `spaced`: numbers with spaces alone between them may be minutes and seconds. Throws a CoordinateFault unless there are two. */
export function tokensOf(text: string, spaced: boolean): [Token, Token] {
  const leads = new RegExp(`^${letter}`, "u").test(text);
  const found = [...text.matchAll(leads ? before : after)].map((match) => tokenOf(match, leads ? 2 : 1));
  const [first, second, ...more] = found;
  if (!first || /[\p{L}]{2,}/u.test(text)) throw new CoordinateFault(words["fault.none"]);
  if (!second) throw new CoordinateFault(words["fault.one"]);
  const joined = spaced ? fromSpaced(found) : null;
  if (joined) return joined;
  if (more.length > 0) throw new CoordinateFault(words["fault.many"], { n: found.length });
  return [first, second];
}
