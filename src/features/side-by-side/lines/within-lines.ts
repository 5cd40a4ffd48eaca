/** The plants, gates and projects that lie in a unit or region. */
import { placedIn } from "../../../domain/containment";
import { landOfThing, type Thing } from "../../../state/things";
import { pointLayers } from "../../../themes";
import { featuresOf } from "../../../themes/features";
import { featureCount, totalWords } from "../../../themes/totals";
import type { PointLayer } from "../../../themes/theme";
import { cardWords } from "../../card/words";
import { sideWords } from "../words";
import { saying, saidCell, type SideCell, type LineGroup, type LineTables } from "./line";

function cellOf(thing: Thing, layer: PointLayer, { locale, themes }: LineTables): SideCell | null {
  const { language, t } = locale;
  const land = landOfThing(thing);
  if (!land) return null;
  const { inside, maybe } = placedIn(land, featuresOf(layer, themes));
  const name = t(layer.title);
  const { sources, asOf } = featureCount(inside);
  const names = inside.map((feature) => feature.name[language]);
  return {
    ...saidCell(inside.length > 0 ? names.join("; ") : t(sideWords.noneListed)),
    notes: saying(
      inside.length > 0 && t(layer.count(inside.length)),
      ...(inside.length > 0 ? totalWords(layer, inside, themes, language, land) : []),
      maybe.length > 0 && t(cardWords.maybe, { name, n: maybe.length }),
    ),
    sources,
    asOf,
    ...(inside.length > 0 && {
      links: inside.map(({ ref, name }) => ({ selection: { kind: "feature" as const, ...ref }, name: name[language] })),
    }),
  };
}

export function withinLines(things: readonly Thing[], tables: LineTables): LineGroup[] {
  const { t } = tables.locale;
  const every = things.every((thing) => landOfThing(thing) !== null);
  const lines = pointLayers.toReversed().map((layer) => ({
    id: `within-${layer.id}`,
    label: t(layer.title),
    cells: things.map((thing) => cellOf(thing, layer, tables)),
  }));
  return [{ id: "within", title: t(cardWords.themes), ...(!every && { note: t(sideWords.unitsOnly) }), lines }];
}
