/** Tells when a map has come to rest. */

/** A map that follows has come to rest after so many ms without a move. */
export const restAfter = 100;

/** Of a map that follows, every frame is a move that has ended: it rests a while after the last of them. */
export class Rest {
  #isFollowing = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** `waited`: some time after the last move. */
  constructor(private readonly rested: (waited: boolean) => void) {}

  /** A map that follows is still to be taken to rest. */
  get pending(): boolean {
    return this.#timer !== null;
  }

  /** Moves the map after another one. */
  following(move: () => void): void {
    this.#isFollowing = true;
    move();
    this.#isFollowing = false;
  }

  /** A move has ended. */
  moved(): void {
    this.stop();
    if (!this.#isFollowing) return this.rested(false);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.rested(true);
    }, restAfter);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
