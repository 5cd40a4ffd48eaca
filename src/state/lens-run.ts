/**
 * Makes a model a little at a time and draws it in a worker of its own, so that the page never waits; stopped, the worker ends and
 * nothing of it is left.
 */
import type { DrawnModel, DrawnOutcome } from "../domain/uncertainty/model";

/** The part of a Worker that is needed. */
export interface LensPort {
  postMessage: (model: DrawnModel) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<DrawnOutcome>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export const startLensWorker = (): LensPort =>
  new Worker(new URL("./lens-worker.ts", import.meta.url), { type: "module" }) as LensPort;

interface Told<Result> {
  done: (result: Result) => void;
  failed: (error: Error) => void;
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** Tells one of both once, or neither after the function that it returns was called. */
export function runModel(model: DrawnModel, told: Told<DrawnOutcome>, start: () => LensPort): () => void {
  let port: LensPort | null = null;
  function end(): void {
    port?.terminate();
    port = null;
  }
  function fail(error: unknown): void {
    end();
    told.failed(asError(error));
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

/** Milliseconds of work before the page may do something else. */
const slice = 8;

/**
 * Goes on while there is time, then after whatever else the page has to do. Tells one of both once, or neither after the function that it
 * returns was called.
 */
export function runSteps<Result>(steps: Iterator<void, Result>, { done, failed }: Told<Result>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function go(): void {
    const until = performance.now() + slice;
    let step: IteratorResult<void, Result>;
    try {
      do step = steps.next();
      while (!step.done && performance.now() < until);
    } catch (error) {
      return failed(asError(error));
    }
    if (step.done) done(step.value);
    else timer = setTimeout(go);
  }
  timer = setTimeout(go);
  return () => clearTimeout(timer);
}
