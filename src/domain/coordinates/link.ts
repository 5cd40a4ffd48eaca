/** The place in a link of a map, as latitude and longitude. */

const degrees = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
const pair = String.raw`${degrees}\s*,\s*${degrees}`;

/** The pin before what was searched for, before the middle of the map. */
const patterns = [
  String.raw`!3d${degrees}!4d${degrees}`,
  String.raw`[?&](?:q|query|ll|sll|center|destination|daddr|mlat)=(?:loc:)?${degrees}(?:\s*,\s*|&mlon=)${degrees}`,
  String.raw`^\s*geo:${pair}`,
  String.raw`/(?:search|place|dir)/(?:[^/]*/)*?${pair}(?:[/?]|$)`,
  String.raw`@${pair}`,
  String.raw`#map=[\d.]+/${degrees}/${degrees}`,
  String.raw`\bplace:${pair}`,
].map((pattern) => new RegExp(pattern, "i"));

const isLink = (text: string): boolean =>
  /^\s*(?:geo:|www\.|maps\.)|https?:\/\/|^\s*[\w.-]*(?:google|goo|osm|openstreetmap)[\w.]*\//i.test(text);

/** «+» stands for a space in a link. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** Degrees, minutes and seconds in the name of the place. */
const named = /\/(?:search|place)\/([^/]*\d\s*°[^/]*)/;

/** Words to be read on; "" for a link without a place, null for what is no link. */
export function linkText(typed: string): string | null {
  if (!isLink(typed)) return null;
  const text = decoded(typed);
  for (const pattern of patterns) {
    const [, lat, lon] = pattern.exec(text) ?? [];
    if (lat !== undefined && lon !== undefined) return `${lat} ${lon}`;
  }
  return named.exec(text)?.[1] ?? "";
}
