/** The page's end of the worker: a promise for each question, and a new worker where one has broken. */
import "../../../own-scripts";
import type { Geography } from "../../../domain/geography";
import { Stopped, WorkerLine } from "../../own-table";
import type { DeskAnswered, DeskAsked, DeskKind, DeskRequest } from "./protocol";

/** The part of a Worker that is needed here; the line asks for the rest. */
export interface DeskPort {
  postMessage: (request: DeskRequest) => void;
}

const startWorker = (): DeskPort => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

export class DeskClient {
  readonly #line: WorkerLine<DeskAsked, DeskAnswered, never>;

  constructor({ topology, units }: Pick<Geography, "topology" | "units">, start = startWorker) {
    const provinceAreaKm2 = units["province:11"]?.area_km2 ?? NaN;
    this.#line = new WorkerLine(() => {
      const port = start();
      port.postMessage({ id: 0, outlines: { outlines: topology, provinceAreaKm2 } });
      return port as never;
    });
  }

  /** Rejects where the worker has broken; after the end nobody waits for an answer any more. */
  async ask<K extends DeskKind>(kind: K, asked: DeskAsked[K]): Promise<DeskAnswered[K]> {
    try {
      return await this.#line.ask(kind, asked);
    } catch (error) {
      if (error instanceof Stopped) return new Promise(() => undefined);
      throw error;
    }
  }

  end(): void {
    this.#line.stop();
  }
}
