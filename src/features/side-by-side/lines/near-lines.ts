/** How far the same landmarks are from each place, and from each work whose point is known, in straight lines. */
import { pointOfThing, type Thing } from "../../../state/things";
import { fullName } from "../../../domain/units";
import {
  centreNear,
  landmarksNear,
  nearText,
  roadsNear,
  seatNear,
  whereIs,
  type Near,
  type NearGroup,
} from "../../place-facts";
import { nearWords } from "../../place-facts/near-words";
import { sideWords } from "../words";
import {
  linesByName,
  saying,
  unknownCell,
  type SideCell,
  type SideLine,
  type LineGroup,
  type LineTables,
} from "./line";

/** So many landmarks of each kind from each thing; the others have their distance to the same ones. */
const nearest = 2;

/** Whether its own point may be off by kilometres, so that no distance from it is more exact. */
const isRough = (thing: Thing): boolean =>
  thing.kind === "feature" && thing.feature.place.kind === "point" && thing.feature.place.precision !== "site";

const isItself = (thing: Thing, { feature }: Near): boolean =>
  thing.kind === "feature" && feature?.layer === thing.feature.ref.layer && feature.id === thing.feature.ref.id;

function nearCell(thing: Thing, near: Near | undefined, { locale }: LineTables): SideCell {
  if (!near) return unknownCell;
  if (isItself(thing, near)) return { ...unknownCell, text: locale.t(sideWords.itself) };
  const said = { ...near, rough: near.rough || isRough(thing) };
  return {
    text: nearText(locale, said),
    value: near.mostKm === undefined ? near.km : null,
    notes: saying(locale.t(near.accuracy), isRough(thing) && locale.t(sideWords.ownPointRough)),
    sources: near.sources,
    asOf: near.asOf,
  };
}

const kilometres = { decimals: 0, scale: "sequential", unit: { vi: "km", en: "km" } } as const;

/** One line for each landmark of a kind that is among the nearest of any thing. */
function landmarkLines(
  things: readonly Thing[],
  groups: readonly (NearGroup | null)[],
  tables: LineTables,
): SideLine[] {
  const { t } = tables.locale;
  const wanted = new Set(
    groups.flatMap((group, at) =>
      (group?.all ?? [])
        .filter((near) => !isItself(things[at]!, near))
        .slice(0, nearest)
        .map(({ name }) => name.vi),
    ),
  );
  const title = groups.find((group) => group !== null)?.label;
  const named = groups.map(
    (group, at) =>
      group &&
      group.all
        .filter(({ name }) => wanted.has(name.vi))
        .map((near) => {
          const [thing, name] = [things[at]!, t(near.name)];
          const label = title && t(title) !== name ? `${t(title)}: ${name}` : name;
          return { id: `near-${title?.vi}-${near.name.vi}`, label, cell: nearCell(thing, near, tables) };
        }),
  );
  return linesByName(named).map((line) => ({ ...line, written: kilometres, rough: true }));
}

/** The office of the commune that each lies in: not the same for all, so its cell names it. */
function seatLine(things: readonly Thing[], tables: LineTables): SideLine {
  const { geography, locale } = tables;
  const cells = things.map((thing): SideCell | null => {
    const at = pointOfThing(thing);
    const where = at && whereIs(at, geography);
    if (!at) return null;
    if (!where) return unknownCell;
    const [near] = seatNear(at, where.commune).all;
    const cell = nearCell(thing, near, tables);
    return { ...cell, notes: [fullName(where.commune, locale.language), ...cell.notes] };
  });
  return { id: "near-seat", label: locale.t(sideWords.seat), written: kilometres, rough: true, cells };
}

export function nearLines(things: readonly Thing[], tables: LineTables): LineGroup[] {
  const { geography, locale, themes, base } = tables;
  const points = things.map(pointOfThing);
  if (points.every((at) => at === null)) return [];
  const perThing = points.map(
    (at) =>
      at && [
        ...landmarksNear(at, themes, geography, Infinity),
        ...(base ? [roadsNear(at, base.roads, Infinity), centreNear(at, base.places)] : []),
      ],
  );
  const kinds = perThing.find((groups) => groups !== null) ?? [];
  const landmarks = kinds.flatMap((_, kind) =>
    landmarkLines(
      things,
      perThing.map((groups) => groups?.[kind] ?? null),
      tables,
    ),
  );
  const every = points.every((at) => at !== null);
  return [
    {
      id: "near",
      title: locale.t(nearWords.title),
      note: saying(locale.t(nearWords.straight), !every && locale.t(sideWords.pointsOnly)).join(" "),
      lines: [...landmarks, seatLine(things, tables)],
    },
  ];
}
