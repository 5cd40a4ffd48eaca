/** Filters in the address: `f=hydropower~status:operating~capacity:20..;projects~words:cao tốc`. */
import {
  isEmpty,
  noFilter,
  unknownChoice,
  type Condition,
  type Facet,
  type Filter,
  type RangeFacet,
  type Within,
} from "../domain/filter";
import type { Region } from "../domain/region";
import { parseUnitKey, unitKey } from "../domain/unit";
import { unit } from "../domain/units";
import { layerById, layerIds } from "../themes";
import { type LayerId } from "../themes/theme";

const wordsFacet = "words";
const longestWords = 60;

/** Composes the words, removes control characters and separators of the address, and cuts them to length. */
export const cleanWords = (text: string): string =>
  Array.from(
    text
      .normalize("NFC")
      .replace(/[\p{C}~;]+/gu, " ")
      .trimStart(),
  )
    .slice(0, longestWords)
    .join("");

function encodeCondition(condition: Condition): string {
  if (condition.kind === "choice") return condition.any.join(",");
  const { from, to, unknown, of } = condition;
  return `${of ? `${of}:` : ""}${from ?? ""}..${to ?? ""}${unknown ? `,${unknownChoice}` : ""}`;
}

/** Conditions in the order of the layer's facets, words last. */
export function encodeFilter(layer: LayerId, { conditions, words }: Filter): string {
  const parts = layerById(layer).facets.flatMap(({ id }) => {
    const condition = conditions[id];
    return condition ? [`${id}:${encodeCondition(condition)}`] : [];
  });
  return [layer, ...parts, ...(words.trim() ? [`${wordsFacet}:${words.trim()}`] : [])].join("~");
}

const amount = (text: string | undefined): number | null => (text ? Number(text) : null);

/** `20..`; no amount is under nothing, so nothing would pass. Of what is measured, after what it is measured to: `tay-trang:..50`. */
function decodeRange(text: string, { of: measured }: RangeFacet): Condition | null {
  const [, of, from, to, unknown] =
    /^(?:([a-z][a-z\d-]*):)?(-?\d{1,9}(?:\.\d{1,6})?)?\.\.(-?\d{1,9}(?:\.\d{1,6})?)?(,unknown)?$/.exec(text) ?? [];
  if (!measured !== !of) return null;
  const [least, most] = [amount(from), amount(to)];
  if (least === null && most === null) return null;
  if (most !== null && ((least ?? -Infinity) > most || (most < 0 && (measured || !unknown)))) return null;
  return { kind: "range", from: least, to: most, unknown: unknown !== undefined, ...(of && { of }) };
}

const isChoice = (facet: Facet, id: string): boolean => {
  if (facet.kind === "place") return unit({ level: facet.level, code: id }) !== null;
  if (facet.kind === "range") return false;
  return (
    id === unknownChoice ||
    (facet.options ? facet.options.some((each) => each.id === id) : /^[^,:]{0,59}[\p{L}\p{N})]$/u.test(id))
  );
};

function decodeCondition(facet: Facet, text: string): Condition | null {
  if (facet.kind === "range") return decodeRange(text, facet);
  const any = [...new Set(text.split(","))];
  return any.every((id) => isChoice(facet, id)) ? { kind: "choice", any } : null;
}

/** null where any part is not understood, since half a filter would show something else. */
export function decodeFilter(text: string): [LayerId, Filter] | null {
  const [name, ...parts] = text.split("~");
  const layer = layerIds.find((id) => id === name);
  if (!layer) return null;
  let filter = noFilter;
  for (const part of parts) {
    const [, id, value = ""] = /^([a-z-]+):(.*)$/s.exec(part) ?? [];
    if (id === undefined) return null;
    if (id === wordsFacet) {
      if (filter.words) return null;
      filter = { ...filter, words: cleanWords(value).trim() };
    } else {
      const facet = layerById(layer).facets.find((each) => each.id === id);
      const condition = facet ? decodeCondition(facet, value) : null;
      if (!condition || id in filter.conditions) return null;
      filter = { ...filter, conditions: { ...filter.conditions, [id]: condition } };
    }
  }
  return isEmpty(filter) ? null : [layer, filter];
}

/** `commune:03158`, or `region:2` for the second region. */
export const encodeWithin = (within: Within): string =>
  within.kind === "unit" ? unitKey(within.unit) : `region:${within.at + 1}`;

/** The index of the region that `region:2` names; null for anything else, or where there is none. */
export function decodeRegionAt(text: string, regions: readonly Region[]): number | null {
  const at = Number(/^region:(\d)$/.exec(text)?.[1]) - 1;
  return regions[at] ? at : null;
}

/** null for a unit or region that does not exist. */
export function decodeWithin(text: string, regions: readonly Region[]): Within | null {
  const at = decodeRegionAt(text, regions);
  if (at !== null) return { kind: "region", at };
  const ref = parseUnitKey(text);
  return ref && unit(ref) !== null ? { kind: "unit", unit: ref } : null;
}
