/** What is not known of the operating plants that can be named, point by point. */
import type { PlantRow } from "../../../data/themes/hydropower";

export type Lack = "mw" | "built" | "year" | "point" | "gwh" | "owner";

const lacks: Record<Lack, (plant: PlantRow) => boolean> = {
  mw: ({ capacity_mw }) => capacity_mw === null,
  built: ({ capacity_mw, capacity_basis }) => capacity_mw !== null && capacity_basis !== "as-built",
  year: ({ commissioned }) => commissioned === null,
  point: ({ lon }) => lon === null,
  gwh: ({ annual_gwh }) => annual_gwh === null,
  owner: ({ owner }) => owner === null,
};

/** Each lack with the plants that have it; those that none has are left out. */
export const missingOf = (operating: readonly PlantRow[]): { lack: Lack; plants: PlantRow[] }[] =>
  (Object.keys(lacks) as Lack[])
    .map((lack) => ({ lack, plants: operating.filter(lacks[lack]) }))
    .filter(({ plants }) => plants.length > 0);
