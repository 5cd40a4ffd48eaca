/** Figures that are drawn, collected while formulas are made of them: each source once. */
import { seatErrors, seatPrecision } from "../../domain/access";
import { landOf } from "../../domain/land";
import { memoize } from "../../domain/memoize";
import { unitKey, type UnitRef } from "../../domain/unit";
import type { Unit } from "../../domain/units";
import { unitGeometry } from "../../domain/geography";
import {
  areaChecks,
  areaErrorsOf,
  sumChecks,
  sumDifference,
  type AreaCheck,
} from "../../domain/uncertainty/area-checks";
import { areaFigures } from "../../domain/uncertainty/areas";
import { figureCount, type Range, type Source } from "../../domain/uncertainty/model";
import lengths from "../../../geo/lengths.json";
import type { Lengths } from "../../../geo/types";
import type { Themes } from "../../themes";

const { parts } = lengths as unknown as Lengths;

/** Estimated areas and those they can be checked by. */
export const checkedAreas = memoize(({ geography }: Themes): AreaCheck[] =>
  geography ? areaChecks((ref) => unitGeometry(geography, ref).area_km2) : [],
);

/** A border length as published, beside the one drawn. */
export interface BorderCheck {
  unit: UnitRef;
  published: number;
  drawn: number;
  sources: string[];
  asOf: string;
}

/** Of communes and districts of which a source gives the length of the state border. */
export const borderChecks = memoize(({ indicatorsByUnit }: Themes): BorderCheck[] =>
  indicatorsByUnit.flatMap(({ indicator, level, codes, value, quality, source, as_of }) => {
    const [code] = codes;
    const drawn = code && value !== null && codes.length === 1 && indicator === "border_length" && level !== "province";
    if (!drawn || quality !== "published") return [];
    const unit = { level, code };
    const km = [...landOf(unit)].reduce((sum, former) => sum + (parts[former]?.state_border ?? 0), 0);
    return [{ unit, published: value, drawn: km, sources: source, asOf: as_of }];
  }),
);

/** By what a drawn border is to be multiplied, as far as it could be checked. */
export function borderRange(themes: Themes): Range {
  const ratios = borderChecks(themes).map(({ published, drawn }) => published / drawn);
  return [Math.min(...ratios), Math.max(...ratios)];
}

export class DrawnFigures {
  readonly sources: Source[] = [];
  areaErrors: readonly number[] = [];
  sumErrors: readonly number[] = [];
  #areas: ReadonlyMap<string, number> = new Map();
  readonly #seats = new Map<string, number>();
  #next = 0;

  /** The place of its first figure. */
  add(source: Source): number {
    const at = this.#next;
    this.sources.push(source);
    this.#next += figureCount(source);
    return at;
  }

  /** Place of a unit's official area; null where nothing is known of how exact it is, and before they were added. */
  area(ref: UnitRef): number | null {
    return this.#areas.get(unitKey(ref)) ?? null;
  }

  /** Place of what is added to distances to a seat, the same for all who go there. */
  seat(commune: Unit): number | null {
    const precision = seatPrecision(commune);
    if (precision === null) return null;
    const at = this.#seats.get(commune.key) ?? this.add({ kind: "disc", radius: seatErrors[precision] });
    this.#seats.set(commune.key, at);
    return at;
  }

  /** Official areas, with the errors found where they can be checked. */
  addAreas(themes: Themes): void {
    const { sources, figures } = areaFigures();
    const from = this.#next;
    sources.forEach((source) => this.add(source));
    this.#areas = new Map([...figures].map(([key, at]) => [key, from + at]));
    this.areaErrors = areaErrorsOf(checkedAreas(themes));
    this.sumErrors = sumChecks().map(sumDifference);
  }
}
