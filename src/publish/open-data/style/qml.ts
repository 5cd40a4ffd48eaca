/** A style as QGIS 3 keeps it (QML). Options stand twice: as a map, and as the `prop` elements of versions before 3.26. */
import { ink, halo } from "../../../map/palette";
import { bothLanguages } from "../bilingual";
import type { LayerStyle, StylePaint, StyleClass, StyleSymbol } from "./style";
import { xml, type XmlElement } from "./xml";

const rgba = ({ color, opacity }: StylePaint): string => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `${red},${green},${blue},${Math.round(opacity * 255)}`;
};
const nothing: StylePaint = { color: "#ffffff", opacity: 0 };

function optionsOf(symbol: StyleSymbol): Record<string, string> {
  const line = {
    joinstyle: "round",
    outline_color: rgba(symbol.line),
    outline_style: "solid",
    outline_width: String(symbol.width),
    outline_width_unit: "MM",
  };
  return symbol.kind === "area"
    ? { color: rgba(symbol.fill ?? nothing), style: symbol.fill ? "solid" : "no", ...line }
    : { color: rgba(symbol.fill ?? nothing), name: symbol.shape, size: String(symbol.size), size_unit: "MM", ...line };
}

function symbolElement(symbol: StyleSymbol, at: number): XmlElement {
  const options = Object.entries(optionsOf(symbol));
  const layerClass = symbol.kind === "area" ? "SimpleFill" : "SimpleMarker";
  const type = symbol.kind === "area" ? "fill" : "marker";
  return xml(
    "symbol",
    { name: at, type, alpha: 1, clip_to_extent: 1, force_rhr: 0 },
    xml(
      "layer",
      { class: layerClass, enabled: 1, locked: 0, pass: 0 },
      xml("Option", { type: "Map" }, ...options.map(([name, value]) => xml("Option", { name, type: "QString", value }))),
      ...options.map(([k, v]) => xml("prop", { k, v })),
    ),
  );
} // prettier-ignore

const category = ({ of, label }: StyleClass, symbol: number): XmlElement =>
  xml("category", { value: String(of), label: bothLanguages(label), symbol, render: "true", type: "string" });

const range = ({ of, label }: StyleClass, symbol: number): XmlElement =>
  xml("range", { lower: of[0] ?? 0, upper: of[1] ?? 0, label: bothLanguages(label), symbol, render: "true" });

function rendererElement({ attribute, classes }: LayerStyle): XmlElement {
  const symbols = xml("symbols", {}, ...classes.map(({ symbol }, at) => symbolElement(symbol, at)));
  const common = { symbollevels: 0, forceraster: 0, enableorderby: 0 };
  if (attribute === null) return xml("renderer-v2", { type: "singleSymbol", ...common }, symbols);
  const graduated = classes.some(({ of }) => typeof of !== "string");
  return graduated
    ? xml("renderer-v2", { type: "graduatedSymbol", attr: attribute, graduatedMethod: "GraduatedColor", ...common }, xml("ranges", {}, ...classes.map(range)), symbols)
    : xml("renderer-v2", { type: "categorizedSymbol", attr: attribute, ...common }, xml("categories", {}, ...classes.map(category)), symbols);
} // prettier-ignore

function labelElement({ labels, classes }: LayerStyle): XmlElement {
  const inArea = classes[0]?.symbol.kind === "area";
  const text = {
    fieldName: labels.field,
    isExpression: 0,
    fontFamily: "Be Vietnam Pro",
    namedStyle: "Regular",
    fontSize: labels.size,
    fontSizeUnit: "Point",
    textColor: rgba({ color: ink, opacity: 1 }),
    textOpacity: 1,
  };
  const buffer = { bufferDraw: 1, bufferSize: 0.8, bufferSizeUnits: "MM", bufferColor: rgba({ color: halo, opacity: 1 }), bufferOpacity: 1, bufferNoFill: 1 };
  /* Horizontal within an area, around a point. */
  const placement = { placement: inArea ? 4 : 0, dist: inArea ? 0 : 1.5, distUnits: "MM", priority: 5 };
  /* QGIS calls the greater denominator scaleMax. */
  return xml(
    "labeling",
    { type: "simple" },
    xml(
      "settings",
      { calloutType: "simple" },
      xml("text-style", text, xml("text-buffer", buffer)),
      xml("placement", placement),
      xml("rendering", { drawLabels: 1, scaleVisibility: 1, scaleMin: 0, scaleMax: labels.labelsFrom, obstacle: 0 }),
    ),
  );
} // prettier-ignore

/** Symbols and labels; what else a layer has is left as QGIS makes it. */
export function qmlText(style: LayerStyle): string {
  const root = xml(
    "qgis",
    { version: "3.22.0", styleCategories: "Symbology|Labeling", labelsEnabled: 1 },
    rendererElement(style),
    labelElement(style),
    xml("layerGeometryType", {}, style.classes[0]?.symbol.kind === "area" ? 2 : 0),
  );
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n${root.markup}\n`;
}
