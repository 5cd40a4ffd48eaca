/** What the map needs of a tile of the Protomaps basemap, version 4 (docs.protomaps.com/basemaps/layers). */

type Properties = Readonly<Record<string, number | string | boolean>>;

interface KeptLayer {
  /** Values of `kind`; others are left out, among them oceans, seas and military land. */
  kinds: ReadonlySet<string>;
  /** Values of `kind_detail` that are left out. */
  without: ReadonlySet<string>;
  /** Carried over as they are. */
  properties: readonly string[];
  /** Features without a name are of no use. */
  needsName?: boolean;
}

const none: ReadonlySet<string> = new Set();

/** Layers by name. Boundaries, points of interest, buildings, land cover and the earth itself are left out. */
export const keptLayers: Readonly<Record<string, KeptLayer>> = {
  landuse: {
    kinds: new Set([
      ...["forest", "wood", "scrub"],
      ...["farmland", "meadow", "grassland", "grass", "allotments", "village_green", "recreation_ground", "park"],
      ...["residential", "commercial", "industrial", "school", "kindergarten", "college", "university", "hospital"],
      "aerodrome",
    ]),
    without: none,
    properties: ["kind"],
  },
  water: {
    kinds: new Set(["water", "lake", "basin", "riverbank", "river", "canal", "stream"]),
    without: none,
    properties: ["kind"],
  },
  roads: {
    kinds: new Set(["highway", "major_road", "minor_road", "path", "aeroway"]),
    without: new Set(["sidewalk", "crossing", "corridor", "steps"]),
    properties: ["kind", "kind_detail"],
  },
  places: {
    kinds: new Set(["locality", "neighbourhood", "macrohood"]),
    without: none,
    properties: ["kind", "kind_detail", "population_rank"],
    needsName: true,
  },
};

export const isKept = ({ kinds, without }: KeptLayer, properties: Properties): boolean =>
  kinds.has(String(properties["kind"])) && !without.has(String(properties["kind_detail"])) && !properties["disputed"];

/** In Latin letters, which are those of the map's font. */
const readable = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{Zs}]+$/u;

/** As it is written in Vietnamese; null where there is none, or none that the map's font can write. */
export function writtenName(properties: Properties): string | null {
  const name = properties["name:vi"] ?? properties["name"];
  if (typeof name !== "string") return null;
  const written = name.normalize("NFC").trim();
  return readable.test(written) ? written : null;
}

/** Number of a road as the map writes it: QL279 for «QL.279» and «QL 279», the first of several. */
export function writtenRef(properties: Properties): string | null {
  const [first = ""] = String(properties["ref"] ?? "").split(";");
  const number = first.normalize("NFC").replace(/[.\s]/g, "");
  return /^\p{Lu}+\d+\p{L}*$/u.test(number) ? number : null;
}
