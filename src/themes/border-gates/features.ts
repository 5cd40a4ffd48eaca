/** What is said of a gate or opening: facts, places, the columns of the table. */
import { roadName } from "../../domain/road-names";
import type { Text } from "../../domain/unit";
import type { GateRow } from "../../../data/themes/border-gates";
import {
  classCell,
  column,
  numberCell,
  placeColumn,
  provenanceColumns,
  unitColumn,
  wordsCell,
  type Column,
} from "../column";
import { cells, factsOf, onlyKnown, quantity, same, summaryOf } from "../facts";
import { placeFacts, placeOf, unitsOfRow } from "../places";
import type { Fact, FeatureDescription } from "../feature";
import type { PointContent } from "../theme";
import { borderGates, country, gateClass } from "./layer";

/** The gate opposite, where it lies, and its country. */
export function counterpart(gate: GateRow): Text | null {
  if (gate.counterpart === null) return null;
  const place = cells(gate.counterpart_place_vi, gate.counterpart_place_en);
  const parts = (language: keyof Text) => [gate.counterpart, place?.[language], country[gate.country][language]];
  const joined = (language: keyof Text) => parts(language).filter(Boolean).join(", ");
  return { vi: joined("vi"), en: joined("en") };
}

function facts(gate: GateRow): Fact[] {
  const fact = factsOf(gate, "border-gates");
  return [
    fact({ vi: "Loại", en: "Class" }, gateClass[gate.class], null, "class"),
    fact({ vi: "Tình trạng", en: "Status" }, cells(gate.status_vi, gate.status_en), null, "status_vi"),
    fact({ vi: "Phía đối diện", en: "Counterpart" }, counterpart(gate), null, "counterpart"),
    fact({ vi: "Đường kết nối", en: "Access road" }, gate.road === null ? null : roadName(gate.road), null, "road"),
    ...onlyKnown([
      fact(
        { vi: "Chiều dài đường kết nối", en: "Length of the access road" },
        quantity(gate.road_km, same("km")),
        null,
        "road_km",
      ),
    ]),
    fact({ vi: "Mốc quốc giới", en: "Border marker" }, cells(gate.border_marker, null), null, "border_marker"),
    ...placeFacts(gate, "border-gates", cells(gate.precision_note_vi, gate.precision_note_en)),
    ...onlyKnown([fact({ vi: "Ghi chú", en: "Note" }, cells(gate.note_vi, gate.note_en), null, "note_vi")]),
  ];
}

const describe = (gate: GateRow): FeatureDescription => ({
  name: { vi: gate.name_vi, en: gate.name_en },
  classId: gate.status,
  place: placeOf(gate),
  units: unitsOfRow(gate),
  traits: { status: [gate.status], class: [gate.class], country: [gate.country] },
  summary: summaryOf(gateClass[gate.class], country[gate.country]),
  facts: facts(gate),
});

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
    wordsCell(road === null ? null : roadName(road)),
  ),
  column(
    "number",
    { id: "road-length", label: { vi: "Chiều dài đường", en: "Length of the road" }, unit: same("km") },
    (gate) => numberCell(gate.road_km, gate, 2),
  ),
  unitColumn("district"),
  unitColumn("former-commune"),
  unitColumn("commune"),
  placeColumn((gate) => cells(gate.precision_note_vi, gate.precision_note_en)),
  ...provenanceColumns<GateRow>(),
];

/** «± 2 km», where the note on the point says so. */
function statedAccuracy({ precision_note_vi }: GateRow): Text | null {
  const [said] = /± \d+ km/.exec(precision_note_vi ?? "") ?? [];
  return said === undefined ? null : same(said);
}

export default {
  description: {
    vi: "Cửa khẩu và lối mở trên biên giới với Lào và Trung Quốc. Ngoài Tây Trang (điểm suy ra từ chỗ Quốc lộ 279 gặp đường biên giới), chưa nguồn nào công bố tọa độ, nên các cửa khẩu khác chỉ được gắn với xã.",
    en: "Border gates and openings to Laos and China. Apart from Tây Trang, whose point is derived from where National Road 279 meets the border, no coordinates have been published, so the others are shown by commune only.",
  },
  describe,
  landmarks: [
    { label: { vi: "Cửa khẩu, lối mở", en: "Border gates and openings" }, is: () => true, accuracy: statedAccuracy },
  ],
  columns,
  fileName: { vi: "dien-bien-cua-khau", en: "dien-bien-border-gates" },
} satisfies PointContent<GateRow>;
