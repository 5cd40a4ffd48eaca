/** Measures a land for the card and the reader's own regions. */
import type { FormerCommuneProperties } from "../../../geo/types";
import type { Geography } from "../../domain/geography";
import { touches, landOf, type Land } from "../../domain/land";
import { groundOf } from "../../domain/merged-unit/ground";
import { mergedUnit, type MergedUnit } from "../../domain/merged-unit/index";
import type { UnitRef } from "../../domain/unit";
import { loadBase } from "../../map/base";
import type { Feature } from "../../themes/feature";

export type NeighbourLevel = "commune" | "former-commune" | "district";

const codeOf: Record<NeighbourLevel, (part: FormerCommuneProperties) => string> = {
  commune: ({ commune }) => commune,
  "former-commune": ({ code }) => code,
  district: ({ district }) => district,
};

/** null of no land. Rejects when the base map cannot be read. */
export const measure = async (
  geography: Geography,
  land: Land,
  level: NeighbourLevel,
  features: readonly Feature[],
): Promise<MergedUnit<Feature> | null> =>
  mergedUnit(land, groundOf(geography, await loadBase()), features, codeOf[level]);

export interface SharedBorder {
  ref: UnitRef;
  km: number;
  /** Some of the unit is in the land itself. */
  rest: boolean;
}

/** The units around a land, and the kilometres of its outline that lie on the province line but not on the state border. */
export function neighbourhood(
  { neighbours, stateBorderKm }: MergedUnit,
  land: Land,
  level: NeighbourLevel,
): { units: SharedBorder[]; otherProvincesKm: number } {
  const units = [...neighbours].flatMap(([code, km]): SharedBorder[] => {
    if (code === null) return [];
    const ref = { level, code };
    return [{ ref, km, rest: touches(landOf(ref), land) }];
  });
  return { units, otherProvincesKm: (neighbours.get(null) ?? 0) - stateBorderKm };
}
