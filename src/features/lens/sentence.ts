/** What the lens found of one map, in a sentence. */
import type { Translate } from "../../locale/word";
import type { Tally } from "./tally";
import { lensWords } from "./words";

export function lensSentence({ seen, open, ranks, vague }: Tally, t: Translate): string {
  const n = seen.length;
  if (n === 0) return t(lensWords.nothing);
  if (vague.length === n) return t(lensWords.allVague, { n });
  if (open.length + ranks.length + vague.length === 0) return t(lensWords.allSure, { n });
  const parts = [
    open.length > 0 ? t(lensWords.open, { n: open.length }) : t(lensWords.noneOpen),
    ranks.length > 0 ? t(lensWords.ranks, { n: ranks.length }) : t(lensWords.noRanks),
    ...(vague.length > 0 ? [t(lensWords.vague, { n: vague.length })] : []),
  ];
  return `${t(lensWords.ofKnown, { n })} ${parts.join("; ")}.`;
}
