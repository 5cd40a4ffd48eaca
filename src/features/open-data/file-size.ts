import type { Translate } from "../../locale/word";
import { openDataWords } from "./words";

const megabyte = 1_000_000;

/** «131 kB», «2,4 MB»; never 0. */
export const fileSize = (bytes: number, t: Translate): string =>
  bytes < megabyte
    ? t(openDataWords.kilobytes, { n: Math.max(1, Math.round(bytes / 1000)) })
    : t(openDataWords.megabytes, { n: Number((bytes / megabyte).toFixed(1)) });
