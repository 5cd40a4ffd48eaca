/** What each thing is, where it is, and which units it lies in or is made of. */
import { coordinateText } from "../../../domain/coordinates/write";
import { capitalise } from "../../../domain/names";
import type { UnitRef } from "../../../domain/unit";
import { seatOf } from "../../../domain/seats";
import { shortType } from "../../../domain/units";
import { common } from "../../../locale/common";
import { pointOfThing, unitsOfThingAt, type Thing } from "../../../state/things";
import { precisionText } from "../../../themes/places";
import { cardWords } from "../../card/words";
import { cellWords, heightAt, heightSources } from "../../elevation";
import { elevationWords } from "../../elevation/words";
import { placeWords } from "../../place/words";
import { whereWords } from "../../place-facts/where-words";
import { sideWords } from "../words";
import { saying, unknownCell, saidCell, type SideCell, type SideLine, type LineGroup, type LineTables } from "./line";

/** What it is, in a word or two. */
export function thingKind(thing: Thing, { language, t }: LineTables["locale"]): string {
  if (thing.kind === "unit") {
    const { of } = thing;
    const era = of.era && t(of.era === "before" ? common["era.until"] : common["era.since"]);
    return saying(capitalise(shortType(of, language)), era).join(" ");
  }
  if (thing.kind === "region") return t(sideWords.region);
  return thing.kind === "place" ? t(placeWords.kind) : t(thing.layer.title);
}

const unitLevels = ["commune", "former-commune", "district"] as const;

function unitsCell(refs: readonly UnitRef[], { locale }: LineTables): SideCell {
  if (refs.length === 0) return unknownCell;
  const names = refs.map((ref) => locale.unitName(ref));
  const links = refs.map((ref, at) => ({ selection: { kind: "unit", unit: ref } as const, name: names[at] ?? "" }));
  return { ...saidCell(names.join(", ")), links };
}

function coordinatesCell(thing: Thing, system: "decimal" | "vn2000", { locale }: LineTables): SideCell | null {
  if (thing.kind !== "place" && thing.kind !== "feature") return null;
  const at = pointOfThing(thing);
  if (thing.kind === "place") return saidCell(at && coordinateText(at, system, locale.language));
  const { place, row } = thing.feature;
  if (!at || place.kind !== "point") return unknownCell;
  const accuracy = precisionText[place.precision];
  return {
    ...saidCell(coordinateText(at, system, locale.language)),
    notes: saying(accuracy && locale.t(accuracy)),
    sources: row.source,
    asOf: row.as_of,
  };
}

const heightMethod = ({ grid, locale: { t } }: LineTables): string =>
  grid ? t(elevationWords.cell, { cell: cellWords(grid) }) : "";

/** null where there is no point to read a height at. */
function heightCell(thing: Thing, tables: LineTables): SideCell | null {
  const { grid, locale } = tables;
  if (thing.kind !== "place" && thing.kind !== "feature") return null;
  const at = pointOfThing(thing);
  if (!at || !grid) return unknownCell;
  const { value, remark } = heightAt(locale, grid, at);
  const ground = remark.replace(heightMethod(tables), "").trim();
  const rough =
    thing.kind === "feature" && thing.feature.place.kind === "point" && thing.feature.place.precision !== "site";
  return { ...saidCell(value), notes: saying(ground, rough && locale.t(sideWords.ownPointRough)), ...heightSources };
}

/** Where its office is, for units that have one. */
function seatCell(thing: Thing): SideCell | null {
  if (thing.kind !== "unit" || thing.of.ref.level === "former-commune") return null;
  const { sources, asOf } = thing.of;
  const seat = seatOf(thing.of);
  const text = saying(seat?.words, seat?.address).join(" – ");
  if (!text) return unknownCell;
  return { ...saidCell(text), sources: [...new Set([...sources.slice(0, 1), ...(seat?.sources ?? [])])], asOf };
}

function clauseCell(thing: Thing, { locale: { t } }: LineTables): SideCell | null {
  if (thing.kind !== "unit" || thing.of.ref.level !== "commune") return null;
  const { resolutionClause } = thing.of;
  if (resolutionClause === undefined) return unknownCell;
  const text = t(cardWords.resolutionClause, { clause: String(resolutionClause) });
  return { ...saidCell(text), sources: ["nq-1661-2025"], asOf: "2025-06-16" };
}

export function identityLines(things: readonly Thing[], tables: LineTables): LineGroup[] {
  const { t } = tables.locale;
  const line = (id: string, label: string, cell: (thing: Thing) => SideCell | null): SideLine => ({
    id,
    label,
    cells: things.map(cell),
  });
  const labels = {
    commune: t(whereWords.commune),
    "former-commune": t(sideWords.formers),
    district: t(sideWords.districts),
  };
  return [
    {
      id: "identity",
      title: t(sideWords.identity),
      lines: [
        line("kind", t(sideWords.kind), (thing) => saidCell(thingKind(thing, tables.locale))),
        line("code", t(sideWords.code), (thing) => (thing.kind === "unit" ? saidCell(thing.of.ref.code) : null)),
        ...unitLevels.map((level) =>
          line(`units-${level}`, labels[level], (thing) =>
            unitsCell(unitsOfThingAt(thing, level, tables.geography), tables),
          ),
        ),
        line("seat", t(cardWords.seat), seatCell),
        line("clause", t(cardWords.resolution), (thing) => clauseCell(thing, tables)),
        line("wgs84", t(placeWords["system.decimal"]), (thing) => coordinatesCell(thing, "decimal", tables)),
        line("vn2000", t(placeWords["system.vn2000"]), (thing) => coordinatesCell(thing, "vn2000", tables)),
        {
          ...line("height", t(elevationWords.height), (thing) => heightCell(thing, tables)),
          note: heightMethod(tables),
        },
      ],
    },
  ];
}
