/** The eight points of the compass. */
import type { CompassPoint } from "../domain/distance";
import type { Word } from "./word";

export const compassWords: Record<CompassPoint, Word> = {
  n: { vi: "bắc", en: "north" },
  ne: { vi: "đông bắc", en: "north-east" },
  e: { vi: "đông", en: "east" },
  se: { vi: "đông nam", en: "south-east" },
  s: { vi: "nam", en: "south" },
  sw: { vi: "tây nam", en: "south-west" },
  w: { vi: "tây", en: "west" },
  nw: { vi: "tây bắc", en: "north-west" },
};
