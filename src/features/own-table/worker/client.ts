/** The page's end of the worker: a promise for each request, progress, a way to stop, a new worker where one has broken. */
import type { Message } from "../../../conversion";
import type { WorkerAnswer, Answered, Asked, Stage, WorkerRequest } from "../protocol";

/** The part of a Worker that is needed. */
export interface LinePort<Request, Answer> {
  postMessage: (request: Request) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}
export type Port = LinePort<WorkerRequest, WorkerAnswer>;

/** What any worker says to a request: an answer, how far it is, or why there is none. */
type LineAnswer =
  | { id: number; kind: PropertyKey; value: unknown }
  | { id: number; kind: "progress"; stage: string; share: number | null }
  | { id: number; kind: "refused"; said: Message }
  | { id: number; kind: "broken"; detail: string };

/** The worker refused what was asked of it, with the reason for the reader. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(readonly said: Message) {
    super("Refused by the conversion");
  }
}

/** The reader stopped it. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

type Progress<Stage> = (stage: Stage, share: number | null) => void;
interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
  progress: Progress<never>;
}

/** `Asks` and `Answers`: what is asked and answered, by the kind of a request. */
export class WorkerLine<Asks extends object, Answers extends Record<keyof Asks, unknown>, Stage extends string> {
  readonly #start: () => LinePort<never, never>;
  #port: LinePort<never, never> | null = null;
  #next = 1;
  #started = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(start: () => LinePort<never, never>) {
    this.#start = start;
  }

  /** The number of the worker that is running, from 1, which keeps what was opened in it; null while none is. */
  get running(): number | null {
    return this.#port && this.#started;
  }

  /** Rejects with Refused, Stopped, or another Error where the worker has broken. */
  ask<K extends keyof Asks>(kind: K, asked: Asks[K], progress: Progress<Stage> = () => undefined): Promise<Answers[K]> {
    const id = this.#next++;
    return new Promise<Answers[K]>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress });
      try {
        this.#port ??= this.#listen(this.#start());
        this.#port.postMessage({ id, kind, asked } as never);
      } catch (error) {
        this.#end(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  /** Ends the worker and with it what it is doing. */
  stop(): void {
    this.#end(new Stopped());
  }

  #listen(port: LinePort<never, never>): LinePort<never, never> {
    this.#started += 1;
    port.onmessage = ({ data }) => this.#hear(data);
    port.onerror = (event) => this.#end(new Error(event.message || "The worker could not be started"));
    port.onmessageerror = () => this.#end(new Error("An answer could not be read"));
    return port;
  }

  #hear(answer: LineAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    if ("stage" in answer) return waiting.progress(answer.stage as never, answer.share);
    this.#waiting.delete(answer.id);
    if ("said" in answer) waiting.reject(new Refused(answer.said));
    else if ("detail" in answer) waiting.reject(new Error(answer.detail));
    else waiting.resolve(answer.value as never);
  }

  #end(error: Error): void {
    this.#port?.terminate();
    this.#port = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

/** The line to the worker of the reader's own tables. */
export class TableWorker extends WorkerLine<Asked, Answered, Stage> {}
