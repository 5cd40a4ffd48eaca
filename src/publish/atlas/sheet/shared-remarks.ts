/** Remarks that many pages would repeat are told once, in the key, and have a letter on the pages. */
import type { Text } from "../../../domain/unit";
import { unitsOf } from "../../../domain/units";
import { memoize } from "../../../domain/memoize";
import { unitContent, type PageContent } from "../../content";
import type { SiteMaterial } from "../../material";

export interface SharedRemark {
  sign: string;
  label: Text;
  text: Text;
}

/** On fewer pages a remark stands where it belongs. */
const fewest = 8;

/** What the pages of the 45 say, by their keys; made once for both languages. */
export const communeContents = memoize(
  (material: SiteMaterial): ReadonlyMap<string, PageContent> =>
    new Map(unitsOf("commune").map((of) => [of.key, unitContent(of, material)])),
);

/** By their Vietnamese text. */
export const sharedRemarks = memoize((material: SiteMaterial): ReadonlyMap<string, SharedRemark> => {
  const counts = new Map<string, Omit<SharedRemark, "sign"> & { pages: number }>();
  for (const { parts } of communeContents(material).values())
    for (const { label, remark, whole } of parts.find(({ id }) => id === "figures")?.facts ?? [])
      if (remark && !whole) {
        const { pages = 0 } = counts.get(remark.vi) ?? {};
        counts.set(remark.vi, { label, text: remark, pages: pages + 1 });
      }
  const shared = [...counts.values()].filter(({ pages }) => pages >= fewest && pages < unitsOf("commune").length);
  return new Map(shared.map(({ label, text }, at) => [text.vi, { sign: String.fromCodePoint(97 + at), label, text }]));
});
