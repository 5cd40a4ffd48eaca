/** Long work that tells how far it is and can be stopped. */
import { fileFault } from "./fail";
import { readWords } from "./words";

export interface Work {
  /** Reports the share that is done, from 0 to 1. */
  done(share: number): void;
  /** Lets a waiting message through, if it is time; throws where the reader has stopped the work. */
  breathe(): Promise<void>;
  /** The same over a stretch of the whole, from one share to another. */
  part(from: number, to: number): Work;
}

/** Waiting costs some milliseconds itself. */
const breathAfterMs = 40;

export function startWork(onProgress?: (share: number) => void, signal?: AbortSignal): Work {
  const check = () => {
    if (signal?.aborted) throw fileFault(readWords.cancelled);
  };
  let rested = performance.now();
  const stretch = (from: number, to: number): Work => ({
    done: (share) => onProgress?.(from + share * (to - from)),
    async breathe() {
      check();
      if (performance.now() - rested < breathAfterMs) return;
      await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
      check();
    },
    part: (start, end) => stretch(from + start * (to - from), from + end * (to - from)),
  });
  return stretch(0, 1);
}
