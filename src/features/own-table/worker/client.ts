/** The page's end of the worker: a promise for each request, progress, a way to stop, a new worker where one has broken. */
import type { Message } from "../../../conversion";
import type { WorkerAnswer, Answered, Asked, Kind, WorkerRequest, Stage } from "../protocol";

/** The part of a Worker that is needed. */
export interface Port {
  postMessage: (request: WorkerRequest) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<WorkerAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

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

type Progress = (stage: Stage, share: number | null) => void;
interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
  progress: Progress;
}

export class TableWorker {
  readonly #start: () => Port;
  #port: Port | null = null;
  #next = 1;
  #started = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(start: () => Port) {
    this.#start = start;
  }

  /** The number of the worker that is running, from 1, which keeps what was opened in it; null while none is. */
  get running(): number | null {
    return this.#port && this.#started;
  }

  /** Rejects with Refused, Stopped, or another Error where the worker has broken. */
  ask<K extends Kind>(kind: K, asked: Asked[K], progress: Progress = () => undefined): Promise<Answered[K]> {
    const id = this.#next++;
    return new Promise<Answered[K]>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress });
      try {
        this.#port ??= this.#listen(this.#start());
        this.#port.postMessage({ id, kind, asked } as WorkerRequest);
      } catch (error) {
        this.#end(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  /** Ends the worker and with it what it is doing. */
  stop(): void {
    this.#end(new Stopped());
  }

  #listen(port: Port): Port {
    this.#started += 1;
    port.onmessage = ({ data }) => this.#hear(data);
    port.onerror = (event) => this.#end(new Error(event.message || "The worker could not be started"));
    port.onmessageerror = () => this.#end(new Error("An answer could not be read"));
    return port;
  }

  #hear(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    if (answer.kind === "progress") return waiting.progress(answer.stage, answer.share);
    this.#waiting.delete(answer.id);
    if (answer.kind === "refused") waiting.reject(new Refused(answer.said));
    else if (answer.kind === "broken") waiting.reject(new Error(answer.detail));
    else waiting.resolve(answer.value as never);
  }

  #end(error: Error): void {
    this.#port?.terminate();
    this.#port = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
