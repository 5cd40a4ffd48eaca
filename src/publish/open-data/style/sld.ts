/** A style as OGC Styled Layer Descriptor 1.1 for other programs than QGIS; labels are left out. */
import { bothLanguages } from "../bilingual";
import type { LayerStyle, StylePaint, StyleClass, StyleSymbol } from "./style";
import { xml, type XmlElement } from "./xml";

/** One millimetre in the pixels of the standard, 0.28 mm each. */
const pixels = (millimetres: number): number => Number((millimetres / 0.28).toFixed(2));

const parameter = (name: string, value: string | number): XmlElement => xml("se:SvgParameter", { name }, value);
const fillOf = (paint: StylePaint): XmlElement =>
  xml("se:Fill", {}, parameter("fill", paint.color), parameter("fill-opacity", paint.opacity));
const strokeOf = (paint: StylePaint, width: number): XmlElement =>
  xml("se:Stroke", {}, parameter("stroke", paint.color), parameter("stroke-width", pixels(width)));

function symbolizer(symbol: StyleSymbol): XmlElement {
  const parts = [symbol.fill && fillOf(symbol.fill), strokeOf(symbol.line, symbol.width)];
  if (symbol.kind === "area") return xml("se:PolygonSymbolizer", {}, ...parts);
  /* The standard has no diamond: a square on its corner. */
  const turned = symbol.shape === "diamond";
  const mark = xml("se:Mark", {}, xml("se:WellKnownName", {}, turned ? "square" : symbol.shape), ...parts);
  const size = xml("se:Size", {}, pixels(symbol.size));
  return xml("se:PointSymbolizer", {}, xml("se:Graphic", {}, mark, size, turned ? xml("se:Rotation", {}, 45) : null));
}

const compared = (name: string, attribute: string, value: string | number): XmlElement =>
  xml(`ogc:${name}`, {}, xml("ogc:PropertyName", {}, attribute), xml("ogc:Literal", {}, value));

function filterOf(attribute: string, of: StyleClass["of"], last: boolean): XmlElement {
  if (typeof of === "string") return xml("ogc:Filter", {}, compared("PropertyIsEqualTo", attribute, of));
  const from = compared("PropertyIsGreaterThanOrEqualTo", attribute, of[0]);
  const to = compared(last ? "PropertyIsLessThanOrEqualTo" : "PropertyIsLessThan", attribute, of[1]);
  return xml("ogc:Filter", {}, xml("ogc:And", {}, from, to));
}

const rule = (attribute: string | null, { of, label, symbol }: StyleClass, last: boolean): XmlElement =>
  xml(
    "se:Rule",
    {},
    xml("se:Name", {}, label.en),
    xml("se:Description", {}, xml("se:Title", {}, bothLanguages(label))),
    attribute === null ? null : filterOf(attribute, of, last),
    symbolizer(symbol),
  );

export function sldText(layer: string, { name, attribute, classes }: LayerStyle): string {
  const rules = classes.map((each, at) => rule(attribute, each, at === classes.length - 1));
  const style = xml("UserStyle", {}, xml("se:Name", {}, name), xml("se:FeatureTypeStyle", {}, ...rules));
  const root = xml(
    "StyledLayerDescriptor",
    {
      version: "1.1.0",
      xmlns: "http://www.opengis.net/sld",
      "xmlns:se": "http://www.opengis.net/se",
      "xmlns:ogc": "http://www.opengis.net/ogc",
    },
    xml("NamedLayer", {}, xml("se:Name", {}, layer), style),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}
