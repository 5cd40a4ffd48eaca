/** KML 2.2 of points and areas, as Google Earth opens it: text escaped, longitude before latitude. */
import { escapeMarkup } from "./markup";
import type { MultiPolygon, Polygon, Position } from "geojson";

export interface Placemark {
  id: string;
  name: string;
  /** Plain text. */
  description: string;
  /** null: listed without a point. */
  at: { lon: number; lat: number } | null;
  /** Of land, in place of a point. */
  shape?: Polygon | MultiPolygon;
  /** Further values by their names; null is left out. */
  data: Readonly<Record<string, string | number | null>>;
}

const ringText = (ring: readonly Position[]): string =>
  `<LinearRing><coordinates>${ring.map(([lon = 0, lat = 0]) => `${lon},${lat}`).join(" ")}</coordinates></LinearRing>`;

function polygonText([outer = [], ...holes]: Position[][]): string {
  const inner = holes.map((ring) => `<innerBoundaryIs>${ringText(ring)}</innerBoundaryIs>`).join("");
  return `<Polygon><outerBoundaryIs>${ringText(outer)}</outerBoundaryIs>${inner}</Polygon>`;
}

const shapeText = (shape: Polygon | MultiPolygon): string =>
  shape.type === "Polygon"
    ? polygonText(shape.coordinates)
    : `<MultiGeometry>${shape.coordinates.map(polygonText).join("")}</MultiGeometry>`;

function placemark({ id, name, description, at, shape, data }: Placemark, style = ""): string {
  const values = Object.entries(data).flatMap(([key, value]) =>
    value === null ? [] : `<Data name="${escapeMarkup(key)}"><value>${escapeMarkup(String(value))}</value></Data>`,
  );
  return [
    `<Placemark id="${escapeMarkup(id.replace(/[^\w-]/g, "-"))}">`,
    `<name>${escapeMarkup(name)}</name>`,
    description && `<description>${escapeMarkup(description)}</description>`,
    style && `<styleUrl>#${style}</styleUrl>`,
    values.length > 0 && `<ExtendedData>${values.join("")}</ExtendedData>`,
    shape && shapeText(shape),
    at && `<Point><coordinates>${at.lon.toFixed(6)},${at.lat.toFixed(6)}</coordinates></Point>`,
    "</Placemark>",
  ]
    .filter(Boolean)
    .join("\n");
}

const documentText = (name: string, description: string, content: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    "<Document>",
    `<name>${escapeMarkup(name)}</name>`,
    `<description>${escapeMarkup(description)}</description>`,
    ...content,
    "</Document>",
    "</kml>",
    "",
  ].join("\n");

export const kmlText = (name: string, description: string, placemarks: readonly Placemark[]): string =>
  documentText(
    name,
    description,
    placemarks.map((each) => placemark(each)),
  );

export interface KmlFolder {
  id: string;
  name: string;
  /** Of lines and points, as `#rrggbb`; areas are not filled. */
  color: string;
  /** Whether it is shown when the file is opened. */
  visible: boolean;
  placemarks: readonly Placemark[];
}

/** KML has the channels in the order alpha, blue, green, red. */
const kmlColor = (color: string): string => `ff${color.slice(5, 7)}${color.slice(3, 5)}${color.slice(1, 3)}`;

const styleText = ({ id, color }: KmlFolder): string =>
  [
    `<Style id="${escapeMarkup(id)}">`,
    `<IconStyle><color>${kmlColor(color)}</color></IconStyle>`,
    `<LineStyle><color>${kmlColor(color)}</color><width>1.5</width></LineStyle>`,
    "<PolyStyle><fill>0</fill></PolyStyle>",
    "</Style>",
  ].join("");

export const kmlFolders = (name: string, description: string, folders: readonly KmlFolder[]): string =>
  documentText(name, description, [
    ...folders.map(styleText),
    ...folders.flatMap((folder) => [
      `<Folder id="folder-${escapeMarkup(folder.id)}">`,
      `<name>${escapeMarkup(folder.name)}</name>`,
      `<visibility>${folder.visible ? 1 : 0}</visibility>`,
      ...folder.placemarks.map((each) => placemark(each, folder.id)),
      "</Folder>",
    ]),
  ]);
