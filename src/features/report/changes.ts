/** What is different between a printed report and what is known now. */
import { lineMark, type LineMark, type Printed } from "./digest";
import { reportLines, type ReportLine, type ReportPart } from "./report";

export interface PartChanges {
  part: ReportPart;
  /** They say something else than on paper; what that was only the paper tells. */
  changed: ReportLine[];
  /** They are not on the paper. */
  added: ReportLine[];
  /** So many lines of the paper are no longer there. */
  gone: number;
}

type Pair = readonly [was: number | null, is: number | null];

/** Pairs lines of the same key in the same order, as many as can be: the longest common subsequence. */
function align(was: readonly LineMark[], is: readonly LineMark[]): Pair[] {
  const same = (i: number, j: number): boolean => was[i]?.key === is[j]?.key;
  /** The most pairs of what follows; two that say the same count a little more, so that of equal keys the right ones meet. */
  const best = Array.from({ length: was.length + 1 }, () => new Float64Array(is.length + 1));
  const worth = (i: number, j: number): number => (was[i]?.value === is[j]?.value ? 1.01 : 1);
  for (let i = was.length - 1; i >= 0; i -= 1)
    for (let j = is.length - 1; j >= 0; j -= 1) {
      const met = same(i, j) ? (best[i + 1]?.[j + 1] ?? 0) + worth(i, j) : 0;
      best[i]![j] = Math.max(met, best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0);
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    const here = best[i]?.[j] ?? 0;
    if (i < was.length && j < is.length && same(i, j) && here === (best[i + 1]?.[j + 1] ?? 0) + worth(i, j))
      pairs.push([i++, j++]);
    else if (j < is.length && (i === was.length || here === best[i]?.[j + 1])) pairs.push([null, j++]);
    else pairs.push([i++, null]);
  }
  return pairs;
}

/** Parts without a difference are left out. Of a part that the paper lacks altogether all lines are added ones. */
export function changesSince(printed: Printed, parts: readonly ReportPart[]): PartChanges[] {
  return parts.flatMap((part) => {
    const lines = reportLines(part);
    const [was, is] = [printed.parts.get(part.id), lines.map(lineMark)];
    const pairs = align(was ?? [], is);
    const found: PartChanges = { part, changed: [], added: [], gone: 0 };
    for (const [before, now] of pairs) {
      const line = now === null ? null : lines[now];
      if (!line) found.gone += 1;
      else if (before === null) found.added.push(line);
      else if (was?.[before]?.value !== is[now ?? 0]?.value) found.changed.push(line);
    }
    return found.changed.length + found.added.length + found.gone > 0 ? [found] : [];
  });
}
