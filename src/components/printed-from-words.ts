/** The line under a printed page. */
import type { Words } from "../locale/word";

export const printedFromWords = {
  printed: { vi: "In ngày {date} từ {address}", en: "Printed on {date} from {address}" },
} as const satisfies Words;
