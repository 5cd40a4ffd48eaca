/** Entry of the worker: one request after the other. */
import { conversionEngine } from "./conversion-engine";
import { handlerOf } from "./handler";
import type { WorkerRequest } from "../protocol";

const handle = handlerOf(conversionEngine, (answer) => postMessage(answer));
let last = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  last = last.then(() => handle(data));
});
