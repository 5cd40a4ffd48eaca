/** Which former commune each point of the reader's files lies in, found once per table. */
import type { OwnTable } from "../conversion/own-table";
import { loadOutlines } from "../themes";

type Points = OwnTable["points"];

export class OwnPoints {
  /** Released with the points. */
  readonly #placed = new WeakMap<Points, readonly (string | null)[]>();
  /** How many have been placed: who asked before hears of it. */
  #count = $state(0);
  readonly #asked = new WeakSet<Points>();

  /** The code for each point, null outside the province; null until they are found. */
  codesOf({ points }: Pick<OwnTable, "points">): readonly (string | null)[] | null {
    return (this.#count > 0 && this.#placed.get(points)) || null;
  }

  /** Places the points of these tables. Rejects when what it takes cannot be fetched, and tries again when it is asked again. */
  async place(tables: readonly Pick<OwnTable, "points">[]): Promise<void> {
    for (const { points } of tables) {
      if (points.length === 0 || this.#asked.has(points)) continue;
      this.#asked.add(points);
      try {
        const [{ formerCommunesAt }, geography] = await Promise.all([
          import("../domain/points-in-units"),
          loadOutlines(),
        ]);
        this.#placed.set(points, await formerCommunesAt(points, geography));
        this.#count += 1;
      } catch (error) {
        this.#asked.delete(points);
        throw error;
      }
    }
  }
}
