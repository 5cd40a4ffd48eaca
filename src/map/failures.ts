/** What can go wrong with the drawing of the map, reported once. */
import type { ErrorEvent, Map as MapLibre } from "maplibre-gl";
import type { MapEvents } from "./handle";

export type Reason = Parameters<MapEvents["failed"]>[0];

/** How long a lost WebGL context may take to come back. */
const restoreMs = 5000;
/** How long the first drawing may take in a visible window before the worker is taken for dead. */
const workerMs = 30_000;

/** MapLibre's words when the worker's script cannot be loaded or run. */
const isWorkerError = ({ error }: ErrorEvent): boolean => error.message.startsWith("Worker failed to load");

/**
 * Watches for a dead worker and a WebGL context lost for good or lost twice. Other errors are only warned about: the map is
 * of use without a picture. Returns the function that ends the watch.
 */
export function watch(map: MapLibre, failed: (reason: Reason) => void): () => void {
  let lost = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let seenFor = 0;
  const stop = () => {
    clearTimeout(waiting);
    clearInterval(clock);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
  const fail = (reason: Reason) => {
    stop();
    failed(reason);
  };
  const clock = setInterval(() => {
    if (map.loaded()) clearInterval(clock);
    else if (document.visibilityState === "visible" && (seenFor += 1000) >= workerMs) fail("worker");
  }, 1000);
  const subscriptions = [
    map.on("error", (event) => (isWorkerError(event) ? fail("worker") : console.warn(event.error.message))),
    map.on("webglcontextlost", () => {
      lost += 1;
      if (lost > 1) fail("webgl");
      else waiting = setTimeout(() => fail("webgl"), restoreMs);
    }),
    map.on("webglcontextrestored", () => clearTimeout(waiting)),
  ];
  return stop;
}
