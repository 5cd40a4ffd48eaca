/** What is no fault and yet to be looked at, by whoever makes a correction and whoever takes it in. */
import { fieldWords } from "../../data/fields";
import type { Located } from "../../data/parse";
import type { DiscrepancyRow, SourceRow } from "../../data/schema";
import type { Expected } from "../../data/words";
import { formatDate } from "../domain/format";
import type { Outcome } from "./apply";
import { columnKind } from "./columns";
import type { CorrectionPatch } from "./patch";

/** A figure that grows or shrinks by more than that is worth a second look. */
const farTimes = 2;

export interface Known {
  sources: readonly Located<SourceRow>[];
  discrepancies: readonly Located<DiscrepancyRow>[];
}

export function adviceOn(patch: CorrectionPatch, outcome: Outcome, { sources, discrepancies }: Known): Expected[] {
  const { table, key, cells, as_of: asOf } = patch;
  const row = outcome.changes.find(({ line }) => line > 0)?.before ?? {};
  const found: Expected[] = outcome.findings.map(({ text, textVi }) => ({ en: text, vi: textVi }));
  for (const [column, { old, new: wanted }] of Object.entries(cells)) {
    const [before, after] = [Number(old), Number(wanted)];
    if (columnKind(table, column).kind !== "number" || !old || !wanted || !(before > 0) || !(after > 0)) continue;
    if (/(^|_)(lon|lat)$/.test(column)) continue;
    const [smaller, larger] = before < after ? [old, wanted] : [wanted, old];
    const times = Math.max(before, after) / Math.min(before, after);
    if (times >= farTimes)
      found.push({
        en: `${fieldWords(table, column).title.en}: ${larger} is ${times.toFixed(1)} times ${smaller}; is the unit the same?`,
        vi: `${fieldWords(table, column).title.vi}: ${larger} gấp ${times.toFixed(1).replace(".", ",")} lần ${smaller}; đơn vị tính có giống nhau không?`,
      });
  }
  const published = patch.new_source?.date ?? sources.find((at) => at.row.id === patch.source)?.row.date ?? "";
  if (published && asOf.slice(0, published.length) > published)
    found.push({
      en: `The source is of ${formatDate(published, "en")}, the figure of a later day, ${formatDate(asOf, "en")}.`,
      vi: `Nguồn ra ngày ${formatDate(published, "vi")}, số liệu lại tính đến ngày muộn hơn, ${formatDate(asOf, "vi")}.`,
    });
  const half = Object.keys(cells).find(
    (column) =>
      /_vi$/.test(column) && column.replace(/_vi$/, "_en") in row && !(column.replace(/_vi$/, "_en") in cells),
  );
  if (half)
    found.push({
      en: `${half} changes and its English stays as it was.`,
      vi: `${half} đổi mà phần tiếng Anh vẫn như cũ.`,
    });
  if (row["quality"] && row["quality"] !== "published" && !("quality" in cells))
    found.push({
      en: `The row says that its figure is ${row["quality"]}; is it published now?`,
      vi: `Dòng đang ghi chất lượng số liệu là ${row["quality"]}; nay đã công bố chưa?`,
    });
  const listed = discrepancies.filter((at) => at.row.about === `${table}#${key}`);
  for (const { row: each, line } of listed)
    found.push({
      en: `data/discrepancies.csv, line ${line}, speaks of this row: ${each.subject_en}.`,
      vi: `data/discrepancies.csv, dòng ${line}, nói về dòng này: ${each.subject_vi}.`,
    });
  return found;
}
