import type { ClassScheme } from "../domain/classify";
import { cover } from "../domain/land";
import type { Region } from "../domain/region";
import { levels } from "../domain/unit";
import { eraOfSelection, selectionKey, subjectKey } from "./selection";
import { encodeFilter, encodeWithin } from "./url-filter";
import { defaultView, firstLevels, type Camera, type TableView, type FeatureTableView, type View } from "./view";
import { layerIds } from "../themes";

/** Written for an empty list; a missing parameter means the default. */
export const nothing = "none";

export const sameLevels = (a: View["levels"], b: View["levels"]): boolean =>
  levels.every((level) => a[level] === b[level]);

/** Four decimals are about 11 m. */
const encodeCamera = ({ lon, lat, zoom }: Camera): string =>
  [lon.toFixed(4), lat.toFixed(4), zoom.toFixed(2)].map((part) => String(Number(part))).join(",");

/** `hydropower,forest~60`: opacity in percent where it is not 100. */
function encodeLayers(layers: View["layers"]): string {
  return layerIds
    .flatMap((id) => {
      const opacity = layers[id];
      if (opacity === undefined) return [];
      const percent = Math.round(opacity * 100);
      return [percent === 100 ? id : `${id}~${percent}`];
    })
    .join(",");
}

/** `natural-5`, `own-10_50_100`. */
const encodeClassing = (scheme: ClassScheme): string =>
  scheme.method === "own" ? `own-${scheme.breaks.join("_")}` : `${scheme.method}-${scheme.count}`;

/** `Tên vùng~c03160.f03158`: communes of 2025 (c) and former communes (f). */
const encodeRegion = ({ name, land }: Region): string =>
  `${name}~${cover(land)
    .map(({ level, code }) => `${level === "commune" ? "c" : "f"}${code}`)
    .toSorted()
    .join(".")}`;

function encodeTable(params: URLSearchParams, { level, sort, columns, query, kind }: TableView): void {
  params.set("table", level);
  if (sort.column !== "name" || sort.descending) params.set("sort", `${sort.descending ? "-" : ""}${sort.column}`);
  if (columns) params.set("cols", columns.join(",") || nothing);
  if (query) params.set("q", query);
  if (kind) params.set("kind", kind);
}

function encodeFeatureTable(params: URLSearchParams, { layer, sort, by }: FeatureTableView): void {
  params.set("table", layer);
  if (sort) params.set("sort", `${sort.descending ? "-" : ""}${sort.column}`);
  if (by) params.set("group", by);
}

const encodeFilters = (filters: View["filters"]): string =>
  layerIds.flatMap((id) => (filters[id] ? [encodeFilter(id, filters[id])] : [])).join(";");

/** The layers of an address that names none: the defaults and those of the selected feature and the table. */
export const impliedLayers = (
  { selection, featureTable }: Pick<View, "selection" | "featureTable">,
  defaults: View,
): View["layers"] => ({
  ...defaults.layers,
  ...(selection?.kind === "feature" && { [selection.layer]: 1 }),
  ...(featureTable && { [featureTable.layer]: 1 }),
});

/** Writes what differs from the defaults, and from the era and layers that the selection implies. */
export function encode(view: View, defaults: View = defaultView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.era !== (eraOfSelection(view.selection) ?? defaults.era)) params.set("era", view.era);
  if (!sameLevels(view.levels, firstLevels(view)))
    params.set("levels", levels.filter((level) => view.levels[level]).join(",") || nothing);
  const layers = encodeLayers(view.layers);
  if (layers !== encodeLayers(impliedLayers(view, defaults))) params.set("layers", layers || nothing);
  if (view.selection) params.set("sel", selectionKey(view.selection));
  if (view.language !== defaults.language) params.set("lang", view.language);
  if (view.camera) params.set("at", encodeCamera(view.camera));
  if (view.tilted) params.set("relief", "tilt");
  if (view.page) params.set("page", view.page);
  if (view.subjects.length > 0) params.set("of", view.subjects.map(subjectKey).join(";"));
  if (view.part) params.set("part", view.part);
  if (view.printed) params.set("printed", view.printed);
  if (view.ring) params.set("ring", String(view.ring));
  if (view.compare !== defaults.compare) params.set("compare", view.compare);
  if (view.divider !== defaults.divider) params.set("split", String(view.divider));
  if (view.indicator) params.set("ind", view.indicator);
  if (view.formerLevel !== defaults.formerLevel) params.set("by", view.formerLevel);
  if (view.classing) params.set("classes", encodeClassing(view.classing));
  if (view.lens) params.set("lens", "sure");
  if (view.regions.length > 0) params.set("regions", view.regions.map(encodeRegion).join(";"));
  if (view.table) encodeTable(params, view.table);
  if (view.featureTable) encodeFeatureTable(params, view.featureTable);
  const filters = encodeFilters(view.filters);
  if (filters) params.set("f", filters);
  if (view.within) params.set("in", encodeWithin(view.within));
  return params;
}

/** Leaves separators readable. */
export const toQuery = (params: URLSearchParams): string =>
  params.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%7E", "~").replaceAll("%3B", ";");
