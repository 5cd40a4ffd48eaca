/** The lists that the panel shows in place of its sections. Not in the URL: an entry of the history holds the key of its own. */
import { levels, type Level } from "../domain/unit";
import { layerIds } from "../themes";
import type { LayerId } from "../themes/theme";

/** `crossing`: communes made from more than one district first. */
export type ListOf =
  { kind: "units"; level: Level; crossing?: true } | { kind: "layer"; layer: LayerId } | { kind: "regions" };

export function listKey(list: ListOf): string {
  if (list.kind === "units") return list.crossing ? "crossing" : list.level;
  return list.kind === "layer" ? list.layer : list.kind;
}

const lists: ReadonlyMap<unknown, ListOf> = new Map(
  [
    ...levels.map((level): ListOf => ({ kind: "units", level })),
    ...layerIds.map((layer): ListOf => ({ kind: "layer", layer })),
    { kind: "units", level: "commune", crossing: true } as const,
    { kind: "regions" } as const,
  ].map((list) => [listKey(list), list]),
);

/** Always the same object for a key; null for anything that is none. */
export const listOf = (key: unknown): ListOf | null => lists.get(key) ?? null;
