/** Which former commune each point of the reader's files lies in, found once per table. */
import type { OwnTable } from "../conversion/own-table";

export class OwnPoints {
  #placed = $state.raw<readonly { points: OwnTable["points"]; codes: readonly (string | null)[] }[]>([]);
  readonly #asked = new WeakSet<OwnTable["points"]>();

  /** The code for each point, null outside the province; null until they are found. */
  codesOf({ points }: Pick<OwnTable, "points">): readonly (string | null)[] | null {
    return this.#placed.find((each) => each.points === points)?.codes ?? null;
  }

  /** Places the points of these tables; what fails is tried again when it is asked for again. */
  async place(tables: readonly OwnTable[]): Promise<void> {
    for (const { points } of tables) {
      if (points.length === 0 || this.#asked.has(points)) continue;
      this.#asked.add(points);
      try {
        const [{ formerCommunesAt }, { loadGeography }] = await Promise.all([
          import("../domain/points-in-units"),
          import("../domain/geography"),
        ]);
        const codes = await formerCommunesAt(points, await loadGeography());
        this.#placed = [...this.#placed, { points, codes }];
      } catch (error) {
        console.error(error);
        this.#asked.delete(points);
      }
    }
  }
}
