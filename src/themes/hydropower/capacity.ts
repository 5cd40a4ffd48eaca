/** What must be said of the capacity of plants: known for a group only, in operation or not. */
import { formatPower } from "../../domain/format";
import type { Text } from "../../domain/unit";
import type { PlantRow } from "../../../data/themes/hydropower";
import { inBoth } from "../facts";
import type { Feature } from "../feature";

/** The plants that share one published total, by name. */
const namesIn = (group: string | null, plants: readonly PlantRow[]): string[] =>
  plants.filter(({ capacity_group }) => group !== null && capacity_group === group).map(({ name }) => name);

/** Of a plant whose capacity is known for its group only: what the group has. */
export function groupCapacity({ group_mw, capacity_group }: PlantRow, plants: readonly PlantRow[]): Text | null {
  if (group_mw === null) return null;
  const members = namesIn(capacity_group, plants);
  return inBoth((language) => {
    const total = formatPower(group_mw, language, 1);
    const names = members.join(", ");
    return language === "vi"
      ? `Chỉ có số liệu chung: ${total} của ${members.length} nhà máy (${names})`
      : `Only the total is known: ${total} for ${members.length} plants (${names})`;
  });
}

/** What a sum over these plants leaves out, one text for each group that one of them is in. */
export function unsharedCapacity(features: readonly Feature<PlantRow>[], plants: readonly PlantRow[]): Text[] {
  const groups = new Map(
    features.flatMap(({ row: { capacity_group, group_mw } }) =>
      capacity_group !== null && group_mw !== null ? [[capacity_group, group_mw]] : [],
    ),
  );
  return [...groups].map(([group, mw]) => {
    const members = namesIn(group, plants);
    return inBoth((language) => {
      const total = formatPower(mw, language);
      const names = members.join(", ");
      return language === "vi"
        ? `Chưa gồm ${total} là số liệu chung của ${members.length} nhà máy (${names})`
        : `Without ${total} known only for ${members.length} plants together (${names})`;
    });
  });
}
