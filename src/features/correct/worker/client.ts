/** The page's end of the worker: a promise for each question. */
import "../../../own-scripts";
import type { Geography } from "../../../domain/geography";
import type { DeskAnswer, DeskAnswered, DeskAsked, DeskKind, DeskRequest } from "./protocol";

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

export class DeskClient {
  readonly #worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  constructor({ topology, units }: Geography) {
    this.#worker.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ("broken" in data) waiting?.reject(new Error(data.broken));
      else waiting?.resolve(data.value as never);
    };
    this.#worker.onerror = (event) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message || "The worker broke"));
      this.#waiting.clear();
    };
    const provinceAreaKm2 = units["province:11"]?.area_km2 ?? NaN;
    this.#tell({ id: 0, outlines: { outlines: topology, provinceAreaKm2 } });
  }

  #tell(request: DeskRequest): void {
    this.#worker.postMessage(request);
  }

  /** Rejects where the worker has broken. */
  ask<K extends DeskKind>(kind: K, asked: DeskAsked[K]): Promise<DeskAnswered[K]> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#tell({ id, kind, asked } as DeskRequest);
    });
  }

  end(): void {
    this.#worker.terminate();
  }
}
