/** Plants, gates and projects of a commune as lists that find room on its page. */
import { landOf } from "../../../domain/land";
import type { Language } from "../../../domain/unit";
import type { Unit } from "../../../domain/units";
import { Locale } from "../../../locale/locale";
import type { Feature } from "../../../themes/feature";
import { featureAt } from "../../../themes/features";
import { pointLayers } from "../../../themes";
import type { PointLayer } from "../../../themes/theme";
import { sizeParts } from "../../../themes/totals";
import type { ContentPart, Item } from "../../content";
import { atlasWords as words } from "../words";
import type { ListedWork, ThingsBlock, ThingsGroup } from "./sheet";
import type { SheetMaking } from "./unit-sheet";

/** So many are told one a line; so many of more are named at all. */
const most = { lines: 8, named: 7 } as const;

interface Listed {
  feature: Feature;
  item: Item;
}

const withoutSize = -1;
const sizeOf = ({ feature }: Listed): number => feature.size?.value ?? withoutSize;

function thingOf({ feature, item }: Listed, note: string, { language, citations }: SheetMaking): ListedWork {
  return { name: feature.name[language], note, cites: citations.cite(item.sources ?? []) };
}

/** The largest, by class, in the order of the classes. */
function groupsOf(
  layer: PointLayer,
  listed: readonly Listed[],
  told: (each: Listed, note: string) => ListedWork,
  language: Language,
): ThingsGroup[] {
  const note = ({ feature: { size } }: Listed): string =>
    size === null ? "" : (layer.size?.format(size.value, language) ?? "");
  const named = listed.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most.named);
  return layer.classes
    .map(({ id, label }) => ({
      label: label[language],
      things: named.filter(({ feature }) => feature.classId === id).map((each) => told(each, note(each))),
    }))
    .filter(({ things }) => things.length > 0);
}

function blockOf(of: Unit, layer: PointLayer, part: ContentPart, making: SheetMaking): ThingsBlock {
  const { language, material } = making;
  const listed = (part.items ?? []).flatMap((item): Listed[] => {
    const feature = item.to && featureAt({ layer: layer.id, id: item.to.id }, material.themes);
    return feature ? [{ feature, item }] : [];
  });
  const { t } = new Locale(() => language);
  if (part.id !== layer.id) {
    const title = t(words.maybe, { count: layer.count(listed.length)[language] });
    const named = listed.slice(0, most.named).map((each) => thingOf(each, "", making));
    const groups = [{ label: null, things: named }];
    return { id: part.id, title, lines: false, groups, more: listed.length - named.length, foot: [] };
  }
  const inside = listed.map(({ feature }) => feature);
  const { counted, shared } = sizeParts(layer, inside, landOf(of.ref));
  const [total] = counted.some(({ size }) => size) ? (part.foot ?? []) : [];
  const foot = [...(total ? [total[language]] : []), ...(shared.length > 0 ? [t(words.sharedSize)] : [])];
  const basis = { id: part.id, title: part.title[language], foot };
  const starred = (each: Listed, note: string): ListedWork => thingOf(each, shared.includes(each.feature) ? `${note}*` : note, making); // prettier-ignore

  if (listed.length > most.lines) {
    const groups = groupsOf(layer, listed, starred, language);
    const more = listed.length - groups.reduce((sum, { things }) => sum + things.length, 0);
    return { ...basis, lines: false, groups, more };
  }
  const things = listed.map((each) => starred(each, each.item.note?.[language] ?? ""));
  return { ...basis, lines: true, groups: [{ label: null, things }], more: 0 };
}

/** Of what lies or may lie in it, layer by layer. */
export const thingsBlocks = (of: Unit, parts: readonly ContentPart[], making: SheetMaking): ThingsBlock[] =>
  pointLayers
    .toReversed()
    .flatMap((layer) =>
      parts
        .filter(({ id }) => id === layer.id || id === `${layer.id}-maybe`)
        .map((part) => blockOf(of, layer, part, making)),
    );
