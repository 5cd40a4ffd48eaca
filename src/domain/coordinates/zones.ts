/** Which zone the metres of a place may belong to: the province's own, UTM, or that of another province; and which one is said. */
import type { Text } from "../unit";
import type { Geographic } from "./ellipsoid";
import { fromGrid, fromZone, narrowZone, utmZone, type Datum } from "./systems";
import type { Grid } from "./transverse-mercator";
import { coordinateWords as words } from "./words";

export interface GridReading {
  /** `vn2000-103`, `utm48-wgs84`. */
  id: string;
  datum: Datum;
  name: Text;
  /** In WGS 84. */
  place: (grid: Grid) => Geographic;
}

const filled = ({ vi, en }: Text, name: string, value: string | number): Text => ({
  vi: vi.replace(`{${name}}`, String(value)),
  en: en.replace(`{${name}}`, String(value)),
});

const meridianText = (meridian: number): string => {
  const minutes = Math.round((meridian % 1) * 60);
  return `${Math.floor(meridian)}°${String(minutes).padStart(2, "0")}′`;
};

const narrow = (meridian: number): GridReading => ({
  id: `vn2000-${meridian}`,
  datum: "vn2000",
  name: filled(words["read.meridian"], "meridian", meridianText(meridian)),
  place: (grid) => fromZone(grid, narrowZone(meridian), "vn2000"),
});

const utm = (number: number, datum: Datum): GridReading => ({
  id: `utm${number}-${datum}`,
  datum,
  name: filled(datum === "wgs84" ? words["read.utmWgs84"] : words["read.utm"], "number", number),
  place: (grid) => fromZone(grid, utmZone(number), datum),
});

const own: GridReading = {
  id: "vn2000-103",
  datum: "vn2000",
  name: words["read.vn2000"],
  place: (grid) => fromGrid(grid, "vn2000"),
};
const ownUtm: GridReading = {
  id: "utm48-vn2000",
  datum: "vn2000",
  name: words["read.utm48"],
  place: (grid) => fromGrid(grid, "utm48"),
};

/**
 * Central meridians of the other zones of 3°, in degrees: of the provinces by Circular 973/2001/TT-TCĐC, and of the zones 481,
 * 482 and 491 (EPSG:5896 to 5898).
 */
const otherMeridians = [
  102, 104, 104.5, 104.75, 105, 105.5, 105.75, 106, 106.25, 106.5, 107, 107.25, 107.5, 107.75, 108, 108.25, 108.5,
];

/** The province's own; then those that may all be meant by the same numbers some hundred metres apart; then those of elsewhere. */
const tiers: readonly (readonly GridReading[])[] = [
  [own],
  [ownUtm, utm(48, "wgs84"), narrow(105)],
  [...otherMeridians.filter((meridian) => meridian !== 105).map(narrow), utm(47, "wgs84"), utm(49, "vn2000")],
];

/** What is said of the grid beside the numbers. */
export interface SaidGrid {
  datum: Datum | null;
  /** Number of the UTM zone. */
  utm: number | null;
  /** Central meridian of a zone of 3°, degrees. */
  meridian: number | null;
}

/** Tiers of readings, the most likely first; the last one holds what contradicts what is said, or is of elsewhere. */
export function gridReadings({ datum, utm: number, meridian }: SaidGrid): readonly (readonly GridReading[])[] {
  const all = tiers.flat();
  if (meridian !== null) {
    const said = meridian === 103 ? own : narrow(meridian);
    return [[said], [], all.filter(({ id }) => id !== said.id)];
  }
  if (number !== null) {
    const inVn2000 = number === 48 ? ownUtm : utm(number, "vn2000");
    const known = number === 48 || number === 49 || datum === "vn2000";
    const both = [...(known ? [inVn2000] : []), utm(number, "wgs84")];
    const said = both.filter((each) => datum === null || each.datum === datum);
    return [said, [], all.filter(({ id }) => said.every((each) => each.id !== id))];
  }
  if (datum === null) return tiers;
  const [first = [], second = [], rest = []] = tiers.map((tier) => tier.filter((each) => each.datum === datum));
  return [first, second, [...rest, ...all.filter((each) => each.datum !== datum)]];
}

/** Zones by their EPSG codes; others are those of 3°. */
const utmCodes: ReadonlyMap<string, Pick<SaidGrid, "datum" | "utm">> = new Map([
  ["3405", { datum: "vn2000", utm: 48 }],
  ["3406", { datum: "vn2000", utm: 49 }],
  ["32647", { datum: "wgs84", utm: 47 }],
  ["32648", { datum: "wgs84", utm: 48 }],
  ["32649", { datum: "wgs84", utm: 49 }],
]);
const meridianCodes: ReadonlyMap<string, number> = new Map([
  ["5896", 102],
  ["5897", 105],
  ["5898", 108],
  ["5899", 107.75],
  ...[103, 104, 104.5, 104.75, 105.5, 105.75, 106, 106.25, 106.5, 107, 107.25, 107.5, 108.25, 108.5].map(
    (meridian, at): [string, number] => [String(9205 + at), meridian],
  ),
]);

const meridianSaid =
  /(?:KINH TUY[ẾE]N TR[ỤU]C|KTT|CENTRAL MERIDIAN|\bCM\b)\s*(10[2-8])(?:[.,](\d+)|\s*°\s*(?:(\d{1,2})(?:\s*'|(?!\d)))?)?(?!\d)/u;
const utmSaid =
  /\bUTM\b[\s,-]*(?:(?:MÚI|MUI|ZONE)\s*)?(\d{1,2})(?![\d.,°])\s*(?:[C-HJ-NP-X](?!\p{L}))?|\b(?:MÚI|MUI|ZONE)\s*(\d{2})(?![\d.,°])\s*(?:[C-HJ-NP-X](?!\p{L}))?/u;
/** A northing of seven digits, by which metres are told from degrees. */
const metric = /(?<!\d)\d{7}(?!\d)|(?<![\d.,])\d[.,]\d{3}[.,]\d{3}(?!\d)/;
/** 48Q, with the letter of its band, before or behind the numbers. */
const bandSaid = /(?:^|[\s,;])(\d{1,2})\s?[C-HJ-NP-X](?=[\s,;]+\d[\d.,]{4}|\s*$)/u;
/** 48, with nothing more, before or behind two numbers of six and seven digits. */
const bareSaid =
  /^(4[789])(?=[\s,;]+\d{6,7}(?:[.,]\d+)?[\s,;]+\d{6,7})|(?<=^\d{6,7}(?:[.,]\d+)?[\s,;]+\d{6,7}(?:[.,]\d+)?[\s,;]+)(4[789])$/u;

/** Takes what is said of the grid out of a text in capitals with plain signs. */
export function takeSaidGrid(text: string): { said: SaidGrid; rest: string } {
  const code = /\bEPSG\s*:?\s*(\d{4,5})\b/.exec(text)?.[1] ?? "";
  const said: SaidGrid = { datum: null, utm: null, meridian: meridianCodes.get(code) ?? null, ...utmCodes.get(code) };
  if (/\bWGS[- ]?84\b/.test(text)) said.datum = "wgs84";
  if (/\bVN[- ]?2000\b/.test(text)) said.datum = "vn2000";
  let rest = text.replace(/\b(?:VN[- ]?2000|WGS[- ]?84|EPSG\s*:?\s*\d{4,5})\b/g, " ").trim();
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found) rest = rest.replace(pattern, " ").trim();
    return found;
  };
  const meridian = take(meridianSaid);
  if (meridian) {
    const [, whole = "", decimals = "0", minutes = "0"] = meridian;
    said.meridian = Number(whole) + Number(`0.${decimals}`) + Number(minutes) / 60;
  }
  const zone = take(utmSaid) ?? (metric.test(rest) ? (take(bandSaid) ?? take(bareSaid)) : null);
  const number = Number(zone?.[1] ?? zone?.[2]);
  if (number >= 1 && number <= 60) said.utm = number;
  rest = rest.replace(/\bUTM\b|(?:MÚI|MUI|ZONE)\s*[36]\s*°?(?![\d.,])/gu, " ").trim();
  return { said, rest };
}
