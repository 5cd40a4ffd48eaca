/** A unit among others: its neighbours, and of a commune its rank on every indicator. */
import { unitsOf, type Unit } from "../../domain/units";
import { borderText, surroundingsOf } from "../../features/place-facts";
import type { Report } from "../../features/report";
import { compassWords } from "../../locale/compass-words";
import { inEach } from "../../locale/each";
import type { SiteMaterial } from "../material";
import type { ContentPart, Item } from "./content";
import { pageNameOf, unitPage } from "./lineage";
import { tableOf } from "./report";
import { contentWords as words } from "./words";

const measured: { sources: readonly string[]; asOf: string } = { sources: ["osm-2026"], asOf: "2026-07-18" };

/** The longest common boundary first. */
export function surroundingsPart(of: Unit, { geography }: SiteMaterial): ContentPart {
  const { neighbours, stateBorderKm, otherProvincesKm } = surroundingsOf(of, geography);
  const line = (word: typeof words.stateBorder | typeof words.otherProvinces, km: number): Item[] =>
    km < 0.05 ? [] : [{ name: inEach((locale) => locale.t(word, { km: borderText(locale, km) })), ...measured }];
  return {
    id: "neighbours",
    title: words.neighbours,
    items: [
      ...neighbours.map(({ of: other, km, point }): Item => ({
        name: pageNameOf(other),
        to: unitPage(other),
        note: inEach((locale) =>
          locale.t(words.neighbourNote, {
            point: locale.t(compassWords[point]),
            km: borderText(locale, km),
          }),
        ),
      })),
      ...line(words.stateBorder, stateBorderKm),
      ...line(words.otherProvinces, otherProvincesKm),
    ],
    notes: [{ text: words.measured, ...measured }],
  };
}

export function ranksPart(of: Unit, { parts }: Report): ContentPart[] {
  const ranks = parts.find(({ id }) => id === "context")?.groups.find(({ columns }) => columns);
  if (of.ref.level !== "commune" || !ranks) return [];
  const title = inEach(({ t }) => t(words.ranks, { n: unitsOf("commune").length }));
  return [{ id: "ranks", title, table: tableOf(ranks, words.name) }];
}
