/** The columns of the table of hydropower plants. */
import type { PlantRow } from "../../../data/themes/hydropower";
import { formatNumber } from "../../domain/format";
import type { Text } from "../../domain/unit";
import { cells, inBoth, same } from "../facts";
import { groupCapacity } from "./capacity";
import { basis, confidence, hydropower, status } from "./layer";
import {
  classCell,
  column,
  districtLabel,
  former,
  numberCell,
  placeColumn,
  present,
  provenanceColumns,
  sizeColumn,
  unitColumn,
  wordsCell,
  yearCell,
  type Column,
  type FeatureTable,
  type FeatureCell,
} from "../column";

const marks: Partial<Record<PlantRow["capacity_basis"], Text>> = {
  planned: { vi: "quy hoạch", en: "planned" },
  design: { vi: "thiết kế", en: "design" },
};

function capacityWords(plant: PlantRow, plants: readonly PlantRow[]): Partial<FeatureCell> {
  const { group_mw, capacity_group } = plant;
  const members = plants.filter((other) => capacity_group !== null && other.capacity_group === capacity_group).length;
  const instead =
    group_mw === null
      ? null
      : inBoth((language) => {
          const total = formatNumber(group_mw, language, 1);
          return language === "vi" ? `${total} cho cả ${members} nhà máy` : `${total} for ${members} plants together`;
        });
  const remark = groupCapacity(plant, plants) ?? basis[plant.capacity_basis];
  return { remark, mark: marks[plant.capacity_basis] ?? null, instead };
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
  unitColumn("district", districtLabel),
  unitColumn("former-commune", former),
  unitColumn("commune", present),
  column("text", { id: "owner", label: { vi: "Chủ đầu tư, đơn vị vận hành", en: "Owner or operator" } }, ({ owner }) =>
    wordsCell(cells(owner, null)),
  ),
  placeColumn(() => null),
  ...provenanceColumns<PlantRow>(),
];

export default { columns, nameOf: ({ row }) => same(row.name) } satisfies FeatureTable<PlantRow>;
