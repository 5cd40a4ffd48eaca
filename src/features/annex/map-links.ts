/** Where a figure of the province is a map or has a page of its own. */
import type { IndicatorId } from "../../indicators/ids";
import type { Page } from "../../state/view";
import { layers } from "../../themes";
import type { Layer } from "../../themes/theme";

/** A colouring of the map, or a page. */
export type MapLink = { kind: "indicator"; id: IndicatorId } | { kind: "page"; id: Page };
type Links = Readonly<Record<string, readonly MapLink[]>>;

const indicator = (id: IndicatorId): MapLink => ({ kind: "indicator", id });
const page = (id: Page): MapLink => ({ kind: "page", id });

const ofThemes = (about: "rows" | "groups"): Links =>
  Object.fromEntries(
    layers.flatMap(({ id, inAnnex }: Layer) =>
      Object.entries(inAnnex?.[about] ?? {}).map(([key, map]) => [key, [page(id), ...(map ? [indicator(map)] : [])]]),
    ),
  );

/** By the row of the annex. */
export const annexLinks: Links = { ...ofThemes("rows"), 38: [indicator("population-2025")] };

/** By the id of the key figure. */
export const keyLinks: Links = { poverty: [indicator("poverty")], "units-merged": [page("figures")] };

/** Of a whole group of key figures. */
export const groupLinks: Links = ofThemes("groups");
