/** What is said of a hydropower plant: facts, places, the columns of the table. */
import { formatPower } from "../../domain/format";
import type { Text } from "../../domain/unit";
import type { PlantRow } from "../../../data/themes/hydropower";
import {
  classCell,
  column,
  numberCell,
  placeColumn,
  provenanceColumns,
  sizeColumn,
  unitColumn,
  wordsCell,
  yearCell,
  type Column,
  type FeatureCell,
} from "../column";
import { cells, choice, factsOf, figure, newestOf, onlyKnown, quantity, same, summaryOf } from "../facts";
import { placeFacts, placeOf, unitsOfRow } from "../places";
import type { Fact, FeatureDescription } from "../feature";
import type { PointContent } from "../theme";
import { groupCapacity, unsharedCapacity } from "./capacity";
import { hydropower, status } from "./layer";

const confidence: Record<PlantRow["status_confidence"], Text | null> = {
  confirmed: null,
  likely: {
    vi: "Có khả năng, chưa được xác nhận trực tiếp",
    en: "Likely, not directly confirmed",
  },
  unknown: { vi: "Nguồn đã cũ, chưa có thông tin hiện trạng", en: "From old sources, present state not known" },
};

const basis: Record<PlantRow["capacity_basis"], Text | null> = {
  "as-built": null,
  planned: {
    vi: "Công suất theo quy hoạch, chưa có số liệu thực tế lắp đặt",
    en: "Planned figure, as-built capacity not found",
  },
  design: { vi: "Công suất theo hồ sơ thiết kế", en: "Design figure" },
  derived: { vi: "Tính ra từ các số liệu đã công bố", en: "Derived from published figures" },
  unknown: null,
};

function facts(plant: PlantRow, plants: readonly PlantRow[]): Fact[] {
  const fact = factsOf(plant, "hydropower");
  const capacityRemark = groupCapacity(plant, plants) ?? basis[plant.capacity_basis];
  const year = plant.commissioned === null ? null : same(String(plant.commissioned));
  const commissioned = fact({ vi: "Năm vận hành", en: "Commissioned" }, year, null, "commissioned");
  return [
    fact(
      { vi: "Công suất lắp máy", en: "Installed capacity" },
      figure(plant.capacity_mw, formatPower),
      capacityRemark,
      "capacity_mw",
    ),
    {
      ...fact({ vi: "Tình trạng", en: "Status" }, status[plant.status], confidence[plant.status_confidence], "status"),
      ...newestOf(plant),
    },
    ...(plant.status === "operating" ? [commissioned] : onlyKnown([commissioned])),
    fact(
      { vi: "Điện lượng bình quân năm", en: "Average annual output" },
      quantity(plant.annual_gwh, { vi: "triệu kWh", en: "GWh" }),
      null,
      "annual_gwh",
    ),
    fact({ vi: "Chủ đầu tư, đơn vị vận hành", en: "Owner or operator" }, cells(plant.owner, null), null, "owner"),
    ...onlyKnown([fact({ vi: "Sông, suối", en: "River" }, cells(plant.river, null), null, "river")]),
    ...placeFacts(plant, "hydropower"),
    ...onlyKnown([fact({ vi: "Ghi chú", en: "Note" }, cells(plant.note_vi, plant.note_en), null, "note_vi")]),
  ];
}

const describe = (plant: PlantRow, plants: readonly PlantRow[]): FeatureDescription => ({
  name: { vi: `Thủy điện ${plant.name}`, en: `${plant.name} hydropower plant` },
  classId: plant.status,
  place: placeOf(plant),
  units: unitsOfRow(plant),
  traits: {
    status: [plant.status],
    capacity: plant.capacity_mw,
    river: choice(plant.river),
    year: plant.commissioned,
  },
  summary: summaryOf(figure(plant.capacity_mw, formatPower), status[plant.status]),
  facts: facts(plant, plants),
});

const marks: Partial<Record<PlantRow["capacity_basis"], Text>> = {
  planned: { vi: "quy hoạch", en: "planned" },
  design: { vi: "thiết kế", en: "design" },
};

function capacityWords(plant: PlantRow, plants: readonly PlantRow[]): Partial<FeatureCell> {
  const remark = groupCapacity(plant, plants) ?? basis[plant.capacity_basis];
  return { remark, mark: marks[plant.capacity_basis] ?? null };
}

const order = hydropower.classes.map(({ id }) => id);

const columns: Column<PlantRow>[] = [
  sizeColumn(
    {
      id: "capacity",
      label: { vi: "Công suất", en: "Capacity" },
      unit: same("MW"),
      decimals: 1,
      indicator: "capacity",
    },
    capacityWords,
  ),
  column("class", { id: "status", label: { vi: "Tình trạng", en: "Status" } }, (plant) =>
    classCell(status[plant.status], order.indexOf(plant.status), confidence[plant.status_confidence]),
  ),
  column("text", { id: "river", label: { vi: "Sông, suối", en: "River" } }, ({ river }) =>
    wordsCell(cells(river, null)),
  ),
  column("year", { id: "year", label: { vi: "Năm vận hành", en: "Commissioned" } }, ({ commissioned }) =>
    yearCell(commissioned),
  ),
  column(
    "number",
    {
      id: "annual",
      label: { vi: "Điện lượng bình quân năm", en: "Average annual output" },
      unit: { vi: "triệu kWh", en: "GWh" },
      sums: "figures",
    },
    (plant) => numberCell(plant.annual_gwh, plant, 2),
  ),
  unitColumn("district"),
  unitColumn("former-commune"),
  unitColumn("commune"),
  column("text", { id: "owner", label: { vi: "Chủ đầu tư, đơn vị vận hành", en: "Owner or operator" } }, ({ owner }) =>
    wordsCell(cells(owner, null)),
  ),
  placeColumn(() => null),
  ...provenanceColumns<PlantRow>(),
];

const operating = {
  label: { vi: "Nhà máy thủy điện đang vận hành", en: "Operating hydropower plants" },
  is: ({ status }: PlantRow) => status === "operating",
};

export default {
  description: {
    vi: "Các nhà máy và dự án thủy điện tìm được tên trong nguồn công bố. Báo cáo 3107/BC-UBND ngày 29/6/2025 nêu 22 nhà máy đang khai thác, tổng công suất lắp máy 319,3 MW, không kèm danh sách (tháng 3/2026: 23 nhà máy, khoảng 326,8 MW); vì vậy công suất từng nhà máy lấy từ nguồn khác và chưa đủ.",
    en: "Hydropower plants and schemes that published sources name. Report 3107/BC-UBND of 29 June 2025 counts 22 plants in operation with 319.3 MW installed but lists none of them (March 2026: 23 plants, about 326.8 MW), so capacities of single plants come from other sources and are incomplete.",
  },
  describe,
  landmarks: [operating],
  countedApart: [operating],
  without: unsharedCapacity,
  columns,
  nameOf: ({ row }) => same(row.name),
  fileName: { vi: "dien-bien-thuy-dien", en: "dien-bien-hydropower" },
} satisfies PointContent<PlantRow>;
