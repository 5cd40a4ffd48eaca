/** Words of the button, which the first view has; those of what it opens come with that. */
import type { Words } from "../../locale/word";

export const shareButtonWords = {
  share: { vi: "Chia sẻ", en: "Share" },
  title: { vi: "Chia sẻ khung nhìn này", en: "Share this view" },
} as const satisfies Words;
