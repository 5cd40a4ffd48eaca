/** How a key figure of the documents is said. */
import type { KeyFigureRow } from "../../../data/schema";
import type { Shell } from "../shell.svelte";

export const keyFigureName = ({ language }: Shell, row: KeyFigureRow): string =>
  language === "vi" ? row.name_vi : row.name_en;

const unitOf = ({ language }: Shell, row: KeyFigureRow): string =>
  (language === "vi" ? row.unit_vi : (row.unit_en ?? row.unit_vi)) ?? "";

const quantity = (shell: Shell, row: KeyFigureRow, value: number): string => {
  const unit = unitOf(shell, row);
  return `${shell.number(value, 3)}${unit === "%" ? "" : "\u00a0"}${unit}`.trim();
};

/** «319,3 MW»; the characters of the source where it gives no single number. */
export const keyFigureValue = (shell: Shell, row: KeyFigureRow): string =>
  row.value === null ? row.printed : quantity(shell, row, row.value);

/** What kind of figure it is, unless it is simply reached; plan, same period of the year before; note; place in the source. */
export function keyFigureRemark(shell: Shell, row: KeyFigureRow): string {
  const { t, language } = shell;
  const parts = [
    row.kind === "actual" ? null : t(`key.kind.${row.kind}`),
    row.plan === null ? null : t("key.plan", { value: quantity(shell, row, row.plan) }),
    row.previous === null ? null : t("key.previous", { value: quantity(shell, row, row.previous) }),
    language === "vi" ? row.note_vi : (row.note_en ?? row.note_vi),
    row.place === null ? null : t("key.place", { place: row.place }),
  ];
  return parts.filter(Boolean).join(" · ");
}
