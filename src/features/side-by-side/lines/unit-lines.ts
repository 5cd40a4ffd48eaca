/**
 * What the themes' layers of areas and the table of figures by unit say of units. A figure that several units have together is
 * no unit's own: the cell says that its own is not known, and under it what the whole has.
 */
import { eraOf } from "../../../domain/unit";
import type { Unit } from "../../../domain/units";
import type { Thing } from "../../../state/things";
import { choroplethLayers } from "../../../themes";
import { valueOfUnit } from "../../../themes/features";
import type { Fact } from "../../../themes/feature";
import type { ChoroplethLayer } from "../../../themes/theme";
import { figureLabel, figureRemark, figureValue, unitFigures } from "../../card";
import { cardWords } from "../../card/words";
import { sideWords } from "../words";
import { linesByName, saying, unknownCell, type SideCell, type LineGroup, type LineTables } from "./line";

interface NamedCell {
  id: string;
  label: string;
  cell: SideCell;
}

const unitOf = (thing: Thing): Unit | null => (thing.kind === "unit" ? thing.of : null);

/** The facts of a name as one cell: those of the unit alone, those of a larger whole as notes. */
function factCell(facts: readonly Fact[], { locale: { t } }: LineTables): SideCell {
  const own = facts.find(({ whole }) => !whole);
  const wholes = facts.flatMap(({ whole, value }) =>
    whole ? t(sideWords.ofWhole, { whole: t(whole), figure: value ? t(value) : t(sideWords.missing) }) : [],
  );
  const named = own ?? facts[0];
  return {
    text: own?.value ? t(own.value) : null,
    value: null,
    notes: saying(own?.remark && t(own.remark), ...wholes),
    sources: named?.sources ?? [],
    asOf: named?.asOf ?? null,
  };
}

/** null where the layer has no values for units of that level. */
function ofLayer(layer: ChoroplethLayer, thing: Thing, tables: LineTables): NamedCell[] | null {
  const of = unitOf(thing);
  const era = of && eraOf(of.ref.level);
  if (!of || !era || layer.levelOf(era) !== of.ref.level) return null;
  const facts = valueOfUnit(layer, of.ref, tables.themes, era)?.facts ?? [];
  const labels = [...new Map(facts.map(({ label }) => [label.vi, label])).values()];
  return labels.map((label) => ({
    id: `${layer.id}-${label.vi}`,
    label: tables.locale.t(label),
    cell: factCell(
      facts.filter((fact) => fact.label.vi === label.vi),
      tables,
    ),
  }));
}

/** By indicator and year; of several in one year the newest. */
function figuresOfUnit(of: Unit, { locale, themes }: LineTables): NamedCell[] {
  const { own, joint } = unitFigures(of, themes.indicatorsByUnit);
  const cells = new Map<string, NamedCell>();
  for (const { row } of own) {
    const id = row && `${row.indicator}-${row.year ?? ""}`;
    if (!row || !id || cells.has(id)) continue;
    const cell: SideCell = {
      text: figureValue(row, locale),
      value: null,
      notes: saying(figureRemark(row, locale)),
      sources: row.source,
      asOf: row.as_of,
    };
    cells.set(id, { id, label: figureLabel(row, locale), cell });
  }
  for (const { whole, rows } of joint)
    for (const row of rows) {
      const id = `${row.indicator}-${row.year ?? ""}`;
      const label = figureLabel(row, locale);
      const figure = figureValue(row, locale) ?? locale.t(sideWords.missing);
      const note = locale.t(sideWords.ofWhole, { whole: locale.t(whole), figure });
      const { cell } = cells.get(id) ?? { cell: { ...unknownCell, sources: row.source, asOf: row.as_of } };
      cells.set(id, { id, label, cell: { ...cell, notes: [...cell.notes, note] } });
    }
  return [...cells.values()];
}

export function unitLines(things: readonly Thing[], tables: LineTables): LineGroup[] {
  const { t } = tables.locale;
  const ofLayers = choroplethLayers.toReversed().map((layer) => {
    const cells = things.map((thing) => ofLayer(layer, thing, tables));
    const note = cells.some((each) => each === null) && { note: t(sideWords.levelOnly) };
    return { id: `layer-${layer.id}`, title: t(layer.cardTitle), ...note, lines: linesByName(cells) };
  });
  const figures = things.map((thing) => {
    const of = unitOf(thing);
    return of && figuresOfUnit(of, tables);
  });
  const note = figures.some((each) => each === null) && { note: t(sideWords.unitOnly) };
  return [...ofLayers, { id: "figures", title: t(cardWords.indicators), ...note, lines: linesByName(figures) }];
}
