/** KML 2.2 of points, as Google Earth opens it: text escaped, longitude before latitude. */

export interface Placemark {
  id: string;
  name: string;
  /** Plain text. */
  description: string;
  /** null: listed without a point. */
  at: { lon: number; lat: number } | null;
  /** Further values by their names; null is left out. */
  data: Readonly<Record<string, string | number | null>>;
}

/** XML 1.0 has no words for other control characters, nor for halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

const escapeXml = (text: string): string =>
  text.replace(forbidden, "").replace(/[&<>"']/g, (character) => entities[character] ?? "");

function placemark({ id, name, description, at, data }: Placemark): string {
  const values = Object.entries(data).flatMap(([key, value]) =>
    value === null ? [] : `<Data name="${escapeXml(key)}"><value>${escapeXml(String(value))}</value></Data>`,
  );
  return [
    `<Placemark id="${escapeXml(id.replace(/[^\w-]/g, "-"))}">`,
    `<name>${escapeXml(name)}</name>`,
    description && `<description>${escapeXml(description)}</description>`,
    values.length > 0 && `<ExtendedData>${values.join("")}</ExtendedData>`,
    at && `<Point><coordinates>${at.lon.toFixed(6)},${at.lat.toFixed(6)}</coordinates></Point>`,
    "</Placemark>",
  ]
    .filter(Boolean)
    .join("\n");
}

export const kmlText = (name: string, description: string, placemarks: readonly Placemark[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    "<Document>",
    `<name>${escapeXml(name)}</name>`,
    `<description>${escapeXml(description)}</description>`,
    ...placemarks.map(placemark),
    "</Document>",
    "</kml>",
    "",
  ].join("\n");
