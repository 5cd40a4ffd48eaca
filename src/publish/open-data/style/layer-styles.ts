/** The look of each layer in the colours of the app. */
import type { Geography } from "../../../domain/geography";
import { breaksOf } from "../../../domain/class-breaks";
import type { Text } from "../../../domain/unit";
import { sequentialColors } from "../../../indicators/palette";
import { firstScheme } from "../../../indicators/scheme";
import { districtColours } from "../../../map/district-colours";
import { accents, base, halo, ink } from "../../../map/palette";
import { tintOpacity } from "../../../map/tints";
import { layers as themes } from "../../../themes";
import type { LayerClass } from "../../../themes/feature";
import type { OpenLayer } from "../layer";
import { codedWords } from "../../../features/open-data";
import type { AreaSymbol, LayerStyle, MarkerShape, MarkerSymbol, StylePaint, StyleClass } from "./style";

const solid = (color: string): StylePaint => ({ color, opacity: 1 });
const area = (fill: StylePaint | null, line: string, width: number): AreaSymbol => ({
  kind: "area",
  fill,
  line: solid(line),
  width,
});
const marker = (shape: MarkerShape, color: string, hollow: boolean, size = 3): MarkerSymbol => ({
  kind: "marker",
  shape,
  fill: hollow ? solid(halo) : solid(color),
  line: solid(hollow ? color : halo),
  width: hollow ? 0.6 : 0.3,
  size,
}); // prettier-ignore

const province = (): LayerStyle => ({
  name: "Ranh giới tỉnh",
  attribute: null,
  classes: [{ of: "", label: { vi: "Tỉnh Điện Biên", en: "Điện Biên province" }, symbol: area(null, ink, 0.8) }],
  labels: { field: "name", labelsFrom: 10_000_000, size: 12 },
});

/** The land of each former district in its tint, as on the map. */
function byDistrict(
  layer: OpenLayer,
  geography: Geography,
  attribute: string,
  line: string,
  width: number,
): StyleClass[] {
  const names = new Map(
    layer.features.map(({ properties, name }) => [
      String(properties[attribute]),
      attribute === "code" ? name : (properties["district_name"] as string),
    ]),
  );
  return [...districtColours(geography)].toSorted().map(([code, color]) => {
    const name = names.get(code) ?? code;
    const label: Text = typeof name === "string" ? { vi: name, en: name } : name;
    return { of: code, label, symbol: area({ color, opacity: tintOpacity }, line, width) };
  });
}

/** The classes that the app's own indicator of density begins with. */
function byDensity({ features }: OpenLayer): StyleClass[] {
  const values = features.map(({ properties }) => Number(properties["density_2025"]));
  const { limits } = breaksOf(values, firstScheme([values], false), false);
  const colors = sequentialColors(limits.length + 1);
  const ends = [Math.floor(Math.min(...values)), ...limits, Math.ceil(Math.max(...values))];
  return colors.map((color, at) => {
    const [from = 0, to = 0] = [ends[at], ends[at + 1]];
    const said = (language: string): string => `${from.toLocaleString(language)} – ${to.toLocaleString(language)}`;
    const label = { vi: `${said("vi")} người/km²`, en: `${said("en")} people/km²` };
    return { of: [from, to] as const, label, symbol: area(solid(color), "#ffffff", 0.2) };
  });
}

const shapes: Readonly<Record<string, MarkerShape>> = { circle: "circle", diamond: "diamond", square: "square" };

/** Statuses that the layer's classes put together with another. */
const within: Readonly<Record<string, string>> = { existing: "completed", approved: "preparing" };

function byStatus(layer: OpenLayer, shape: MarkerShape, classes: readonly LayerClass[]): StyleClass[] {
  const statuses = layer.fields.find(({ name }) => name === "status")?.values ?? [];
  return statuses.flatMap((status) => {
    const found = classes.find(({ id }) => id === status) ?? classes.find(({ id }) => id === within[status]);
    if (!found) throw new Error(`${layer.name}: no class of the status ${status}`);
    const symbol = marker(shape, found.color, found.pattern === "hollow");
    return [{ of: status, label: codedWords(layer.name, "status", status), symbol }];
  });
}

const byPrecision = (shape: MarkerShape, color: string): StyleClass[] =>
  ["site", "neighbourhood"].map((of) => ({
    of,
    label: codedWords("named-places", "precision", of),
    symbol: marker(shape, color, of !== "site", 2.2),
  }));

function pointStyle(layer: OpenLayer): LayerStyle {
  const theme = themes.find(({ id }) => id === layer.name);
  const field = layer.fields.some(({ name }) => name === "name_vi") ? "name_vi" : "name";
  const labels = { field, labelsFrom: 400_000, size: 8 };
  if (theme?.kind === "points")
    return { name: theme.title.vi, attribute: "status", classes: byStatus(layer, shapes[theme.shape] ?? "circle", theme.classes), labels };
  const attribute = layer.fields.some(({ name }) => name === "seat_precision") ? "seat_precision" : "precision";
  return { name: "Độ chính xác vị trí", attribute, classes: byPrecision(attribute === "precision" ? "circle" : "square", base.namedPlace), labels };
} // prettier-ignore

/** The style of a layer, by its name. */
export function layerStyle(layer: OpenLayer, geography: Geography): LayerStyle {
  const labels = { field: "name", labelsFrom: 600_000, size: 8 };
  switch (layer.name) {
    case "province":
      return province();
    case "districts": {
      const classes = byDistrict(layer, geography, "code", accents.before, 0.6);
      return { name: "Cấp huyện cũ", attribute: "code", classes, labels: { ...labels, labelsFrom: 5_000_000, size: 10 } };
    }
    case "former-communes": {
      const classes = byDistrict(layer, geography, "district", accents.before, 0.3);
      return { name: "Cấp xã cũ theo huyện cũ", attribute: "district", classes, labels };
    }
    case "communes":
      return { name: "Mật độ dân số 2025", attribute: "density_2025", classes: byDensity(layer), labels: { ...labels, labelsFrom: 1_500_000 } };
    default:
      return pointStyle(layer);
  }
} // prettier-ignore
