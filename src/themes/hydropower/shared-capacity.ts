/** Capacity that is known for several plants together only, and so stands in the size of none of them. */
import { formatPower } from "../../domain/format";
import type { Themes } from "../../domain/themes";
import type { Text } from "../../domain/unit";
import { inBoth } from "../facts";

/** What a sum over these plants leaves out, one text for each group that one of them is in. */
export function sharedCapacity(ids: ReadonlySet<string>, { hydropower: rows }: Themes): Text[] {
  const groups = new Map(
    rows.flatMap((row) =>
      ids.has(row.id) && row.capacity_group !== null && row.group_mw !== null
        ? [[row.capacity_group, row.group_mw]]
        : [],
    ),
  );
  return [...groups].map(([group, mw]) => {
    const members = rows.filter((row) => row.capacity_group === group).map(({ name }) => name);
    return inBoth((language) => {
      const total = formatPower(mw, language);
      const names = members.join(", ");
      return language === "vi"
        ? `Chưa gồm ${total} chỉ biết chung cho ${members.length} nhà máy (${names})`
        : `Without ${total} known only for ${members.length} plants together (${names})`;
    });
  });
}
