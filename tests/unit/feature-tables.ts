/** The tables of features, as a reader opens them. */
import { noFilter, withCondition, type Filter } from "../../src/domain/filter";
import { translator } from "../../src/locale/word";
import { layerById, loadThemes } from "../../src/themes";
import type { Feature } from "../../src/themes/feature";
import type { LayerId, PointContent, PointLayer } from "../../src/themes/theme";
import type { FeatureTableView } from "../../src/state/view";
import { featureModel, type Grouped } from "../../src/features/table/feature-model";
import { groupModel } from "../../src/features/table/group-model";
import { type Model } from "../../src/features/table/model";
import { loadProvenance } from "../../src/domain/provenance";
import { contentOf, featuresOf } from "../../src/themes/features";
import { shownFeatures } from "../../src/themes/filters";

export const speech = { t: translator(() => "vi"), language: "vi" } as const;

export const [themes, provenance] = await Promise.all([loadThemes(), loadProvenance()]);

export const kinds = ["hydropower", "border-gates", "projects"] as const;

export const pointLayer = (id: LayerId): PointLayer => layerById(id) as PointLayer;

export const contentFor = (id: LayerId): PointContent => contentOf(pointLayer(id), themes)!;

export const all = (id: LayerId): readonly Feature[] => featuresOf(pointLayer(id), themes);

export const shown = (id: LayerId, filter: Filter): readonly Feature[] =>
  shownFeatures(pointLayer(id), themes, { filters: { [id]: filter }, within: null, regions: [] });

/** Operating plants over 20 MW. */
export const large = withCondition(
  withCondition(noFilter, "status", { kind: "choice", any: ["operating"] }),
  "capacity",
  {
    kind: "range",
    from: 20,
    to: null,
    unknown: false,
  },
);

export function model(
  id: LayerId,
  { rows = all(id), sort = null, by = null }: { rows?: readonly Feature[] } & Partial<FeatureTableView> = {},
): Model {
  const totals: Grouped[] = [{ key: "all", label: "Tất cả", features: rows, land: null }];
  const tabled = { layer: pointLayer(id), content: contentFor(id), themes, features: rows, totals };
  return by ? groupModel(tabled, { by, sort, within: null }, speech) : featureModel(tabled, sort, speech);
}
