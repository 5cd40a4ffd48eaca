/** Draws a model in a worker of its own, so that the page never waits; stopped, the worker ends and nothing of it is left. */
import type { Model, Outcome } from "../domain/uncertainty/model";

/** The part of a Worker that is needed. */
export interface LensPort {
  postMessage: (model: Model) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<Outcome>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export const startLensWorker = (): LensPort =>
  new Worker(new URL("./lens-worker.ts", import.meta.url), { type: "module" }) as LensPort;

interface Told {
  done: (outcome: Outcome) => void;
  failed: (error: Error) => void;
}

/** Tells one of both once, or neither after the function that it returns was called. */
export function runModel(model: Model, told: Told, start: () => LensPort): () => void {
  let port: LensPort | null = null;
  function end(): void {
    port?.terminate();
    port = null;
  }
  function fail(error: unknown): void {
    end();
    told.failed(error instanceof Error ? error : new Error(String(error)));
  }
  try {
    port = start();
    port.onmessage = ({ data }) => {
      if (!port) return;
      end();
      told.done(data);
    };
    port.onerror = ({ message }) => void (port && fail(message || "The worker could not be started"));
    port.postMessage(model);
  } catch (error) {
    fail(error);
  }
  return end;
}
