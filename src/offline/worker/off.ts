/** The kill switch, built as `sw.js` with OFFLINE=off: takes the place of any earlier worker at once, drops all that is kept and goes. */
import { cachePrefix } from "./kept-builds";
import type { WorkerScope } from "./scope";

const worker = self as unknown as WorkerScope;

async function goAway(): Promise<void> {
  const prefix = cachePrefix(worker.registration.scope);
  const names = (await worker.caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => worker.caches.delete(name)));
  await worker.registration.unregister();
}

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(goAway()));
