/** What other features use of this one: the way to a worker, and files as they come in. */
export { bytesOf } from "./worker/bytes-of";
export { Refused, Stopped, WorkerLine } from "./worker/client";
export type { TableSource } from "./protocol";
