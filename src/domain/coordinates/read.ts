/** A place as somebody types it, in any of the systems and either order, and how it was understood. */
import { isIn, provinceBox, surroundingsBox } from "./boxes";
import type { Geographic } from "./ellipsoid";
import { CoordinateFault, type ReadPlace } from "./fault";
import { linkText } from "./link";
import type { Text } from "../unit";
import { tokensOf, withPlainSigns, type Axis, type Token } from "./tokens";
import { numberVariants } from "./variants";
import { coordinateWords as words } from "./words";
import { coordinateText } from "./write";
import { gridReadings, takeSaidGrid, type SaidGrid } from "./zones";

export { CoordinateFault, type ReadPlace } from "./fault";

/** `also`: places in the province that may be meant as well, or instead where the place itself is not in it. */
export interface Understood extends ReadPlace {
  also: readonly ReadPlace[];
}

/** A way to read what was typed; `tier`: 0 for the most likely, 2 for zones of elsewhere. */
interface Reading extends ReadPlace {
  tier: number;
}
type Inside = (place: Geographic) => boolean;

interface Pair {
  north: Token;
  east: Token;
  swapped: boolean;
}

/** North first; the size tells where nothing is said: latitudes of the province are far under its longitudes, eastings under northings. */
function inOrder([first, second]: readonly [Token, Token]): Pair {
  if (first.axis !== null && first.axis === second.axis) {
    throw new CoordinateFault(words[`fault.only.${first.axis}`]);
  }
  const said: Axis | null = first.axis ?? (second.axis && (second.axis === "north" ? "east" : "north"));
  const swapped = said === null ? first.value > second.value : said === "east";
  return swapped ? { north: second, east: first, swapped } : { north: first, east: second, swapped };
}

/** 501.567 beside a northing of seven digits is grouped, and so are both of 2365.684 501.567, which may be kilometres. */
const metres = ({ value, written }: Token): number => (/^\d{3,4}\.\d{3}$/.test(written) ? value * 1000 : value);

/** The one of the two that cannot be metres; of two as long as a northing, the one farther from those of the north of Việt Nam. */
function wrongDigits(northing: number, easting: number): number | null {
  if (northing < 1e6 || northing >= 1e7) return northing;
  if (easting < 1e5) return easting;
  if (easting < 1e6) return null;
  return Math.abs(northing - 2.4e6) > Math.abs(easting - 2.4e6) ? northing : easting;
}

const both = (first: Text, second: Text): Text => ({
  vi: `${first.vi} (${second.vi})`,
  en: `${first.en} (${second.en})`,
});

/** By their size, whatever axes are said: X is the easting for some. */
function gridsOf(pair: readonly [Token, Token], said: SaidGrid): Reading[] {
  const { north } = inOrder(pair);
  const [a, b] = pair;
  const [larger, smaller] = metres(a) >= metres(b) ? [a, b] : [b, a];
  const [northing, easting] = [Math.round(metres(larger) * 1e4) / 1e4, Math.round(metres(smaller) * 1e4) / 1e4];
  const wrong = wrongDigits(northing, easting);
  if (wrong !== null) {
    const { written } = wrong === northing ? larger : smaller;
    throw new CoordinateFault(words["fault.digits"], { value: written });
  }
  const exchanged = a.axis !== null && b.axis !== null && north !== larger;
  return gridReadings(said).flatMap((tier, at) =>
    tier.map(({ name, place }) => ({
      place: place({ easting, northing }),
      understood: exchanged ? both(name, words["read.exchanged"]) : name,
      tier: at,
    })),
  );
}

function degreesOf(tokens: readonly [Token, Token], linked: boolean): Reading[] {
  const { north, east, swapped } = inOrder(tokens);
  if (Math.abs(north.value) > 90 || Math.abs(east.value) > 180) throw new CoordinateFault(words["fault.range"]);
  const sexagesimal = tokens.some((token) => token.sexagesimal);
  const usual = swapped ? words["read.swapped"] : words["read.decimal"];
  const understood = linked ? words["read.link"] : sexagesimal ? words["read.sexagesimal"] : usual;
  return [{ place: { lat: north.value, lon: east.value }, understood, tier: 0 }];
}

const isGrid = (tokens: readonly Token[]): boolean => tokens.some((token) => Math.abs(token.value) > 1000);

/** Beyond the province's box, in degrees; 0 in it. */
const beyond = ({ lat, lon }: Geographic): number =>
  Math.hypot(
    Math.max(0, provinceBox.south - lat, lat - provinceBox.north),
    Math.max(0, provinceBox.west - lon, lon - provinceBox.east),
  );

/** Places less than this apart, degrees, are one. */
const same = 1e-7;
const distinct = (readings: readonly Reading[]): Reading[] =>
  readings.filter(
    ({ place: { lat, lon } }, at) =>
      readings.findIndex(({ place }) => Math.abs(place.lat - lat) < same && Math.abs(place.lon - lon) < same) === at,
  );

const bare = ({ place, understood }: Reading): ReadPlace => ({ place, understood });

/** Farther off the province's box, in degrees, another zone that fits is the likelier one. */
const meantBeside = 0.05;

/** Of what is far from the province, in the zone that is said or in all that are likely. */
function farFault([first]: readonly Reading[], said: SaidGrid, grid: boolean, also: readonly ReadPlace[]) {
  if (!first || !grid) return new CoordinateFault(words["fault.far"]);
  if (said.utm === null && said.meridian === null)
    return new CoordinateFault(words[also.length > 0 ? "fault.zone" : "fault.noZone"], {}, also);
  const where = (language: "vi" | "en"): string => coordinateText(first.place, "decimal", language);
  const { vi, en } = words["fault.farIn"];
  const told = (word: string, language: "vi" | "en"): string =>
    word.replace("{system}", first.understood[language]).replace("{place}", where(language));
  return new CoordinateFault({ vi: told(vi, "vi"), en: told(en, "en") }, {}, also);
}

/** Of all readings the most likely one in the province, or else the nearest to it. */
function chosen(readings: readonly Reading[], inside: Inside, said: SaidGrid, grid: boolean): Understood {
  const own = readings.filter(({ tier }) => tier < 2);
  const within = distinct(readings.filter(({ place }) => isIn(provinceBox, place) && inside(place)));
  const [best] = within.filter(({ tier }) => tier < 2).toSorted((a, b) => a.tier - b.tier);
  if (best) {
    const also = within.filter((each) => each !== best && each.tier === best.tier);
    return { ...bare(best), also: also.map(bare) };
  }
  const also = within.map(bare);
  const [near] = own
    .filter(({ place }) => isIn(surroundingsBox, place))
    .toSorted((a, b) => beyond(a.place) - beyond(b.place));
  if (near && (also.length === 0 || beyond(near.place) < meantBeside)) return { ...bare(near), also };
  throw farFault(readings, said, grid, also);
}

/** Of several ways to take the signs, the fault that tells most. */
const telling = [
  "fault.range",
  "fault.minutes",
  "fault.only.north",
  "fault.only.east",
  "fault.digits",
  "fault.many",
  "fault.one",
  "fault.none",
] as const;
const rank = ({ word }: CoordinateFault): number => telling.findIndex((each) => words[each] === word);

/** `inside`: whether a place of the province's box is in the province, as far as that is known. Throws a CoordinateFault that says why it cannot be read. */
export function readCoordinates(typed: string, inside: Inside = () => true): Understood {
  const link = linkText(typed);
  if (link === "") throw new CoordinateFault(words["fault.link"]);
  const { said, rest } = takeSaidGrid(withPlainSigns(link ?? typed));
  const readings: Reading[] = [];
  const faults: CoordinateFault[] = [];
  let grid = false;
  for (const [at, variant] of numberVariants(rest).entries()) {
    try {
      const tokens = tokensOf(variant, at === 0);
      const metric = isGrid(tokens);
      readings.push(...(metric ? gridsOf(tokens, said) : degreesOf(tokens, link !== null)));
      grid ||= metric;
    } catch (fault) {
      if (!(fault instanceof CoordinateFault)) throw fault;
      faults.push(fault);
    }
  }
  if (readings.length > 0) return chosen(readings, inside, said, grid);
  throw faults.toSorted((a, b) => rank(a) - rank(b))[0] ?? new CoordinateFault(words["fault.none"]);
}
