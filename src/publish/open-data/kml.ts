/** All layers in one KML, a folder each; the attributes under their names of the tables. */
import { kmlFolders, type Placemark } from "../../domain/kml";
import { accents, base, ink } from "../../map/palette";
import { layers as themes } from "../../themes";
import { bothLanguages } from "./bilingual";
import { writtenCell } from "./csv";
import type { OpenLayer, LayerFeature } from "./layer";
import { withPlace } from "./layer";
import { attribution } from "./licences";
import { packageWords } from "./package-words";
import type { OpenRow } from "./tables";

const colors: Readonly<Record<string, string>> = {
  province: ink,
  districts: accents.before,
  "former-communes": accents.before,
  communes: accents.after,
};

const colorOf = ({ name }: OpenLayer): string =>
  colors[name] ?? themes.find(({ id }) => id === name)?.classes[0]?.color ?? base.namedPlace;

/** Notes are long and stand in the tables. */
const dataOf = (row: OpenRow): Placemark["data"] =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      /^note_/.test(name) ? null : typeof value === "number" ? value : writtenCell(value) || null,
    ]),
  );

function placemarkOf({ id, name, geometry, properties }: LayerFeature): Placemark {
  const common = { id, name: name.vi, description: name.vi === name.en ? "" : name.en, data: dataOf(properties) };
  if (geometry?.type === "Point") {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return { ...common, at: { lon, lat } };
  }
  return { ...common, at: null, ...(geometry && { shape: geometry }) };
}

/** Without what has no place. */
export function layersKml(layers: readonly OpenLayer[]): string {
  const folders = layers.map((layer) => ({
    id: layer.name,
    name: bothLanguages(layer.title),
    color: colorOf(layer),
    visible: layer.name === "communes" || layer.shape === "point",
    placemarks: withPlace(layer).map(placemarkOf),
  }));
  return kmlFolders(bothLanguages(packageWords.title), bothLanguages(attribution), folders);
}
