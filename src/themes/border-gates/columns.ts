/** The columns of the table of border gates and openings. */
import type { GateRow } from "../../../data/themes/border-gates";
import { borderGates, country, gateClass } from "./layer";
import { cells, same } from "../facts";
import {
  classCell,
  column,
  districtLabel,
  former,
  numberCell,
  placeColumn,
  present,
  provenanceColumns,
  unitColumn,
  wordsCell,
  type Column,
  type FeatureTable,
} from "../column";

const classes = Object.keys(gateClass);
const states = borderGates.classes;

const columns: Column<GateRow>[] = [
  column("class", { id: "class", label: { vi: "Loại", en: "Class" } }, (gate) =>
    classCell(gateClass[gate.class], classes.indexOf(gate.class)),
  ),
  column("class", { id: "status", label: { vi: "Tình trạng", en: "Status" } }, (gate) => {
    const at = states.findIndex(({ id }) => id === gate.status);
    return classCell(states[at]?.label ?? null, at, cells(gate.status_vi, gate.status_en));
  }),
  column("text", { id: "country", label: { vi: "Nước láng giềng", en: "Neighbour" } }, (gate) =>
    wordsCell(country[gate.country]),
  ),
  column("text", { id: "counterpart", label: { vi: "Phía đối diện", en: "Counterpart" } }, (gate) =>
    wordsCell(cells(gate.counterpart, null), cells(gate.counterpart_place_vi, gate.counterpart_place_en)),
  ),
  column("text", { id: "marker", label: { vi: "Mốc quốc giới", en: "Border marker" } }, (gate) => ({
    ...wordsCell(cells(gate.border_marker, null)),
    order: gate.border_marker === null ? null : Number.parseFloat(gate.border_marker) || gate.border_marker,
  })),
  column("text", { id: "road", label: { vi: "Đường kết nối", en: "Access road" } }, ({ road }) =>
    wordsCell(cells(road, null)),
  ),
  column(
    "number",
    { id: "road-length", label: { vi: "Chiều dài đường", en: "Length of the road" }, unit: same("km") },
    (gate) => numberCell(gate.road_km, gate, 2),
  ),
  unitColumn("district", districtLabel),
  unitColumn("former-commune", former),
  unitColumn("commune", present),
  placeColumn((gate) => cells(gate.precision_note_vi, gate.precision_note_en)),
  ...provenanceColumns<GateRow>(),
];

export default { columns } satisfies FeatureTable<GateRow>;
