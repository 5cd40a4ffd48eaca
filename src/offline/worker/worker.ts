/** The service worker of the site, built as `sw.js`. What it may do and how it is taken away: docs/offline.md. */
import { askKept, type BuildStamp, type KeptMessage } from "../stamp";
import { Answers } from "./answer";
import { keepBuild } from "./keep";
import { BuildCaches, buildsThatStay } from "./kept-builds";
import type { WorkerScope } from "./scope";

declare const __BUILD_STAMP__: BuildStamp;

const worker = self as unknown as WorkerScope;
const stamp = __BUILD_STAMP__;
const { scope } = worker.registration;
const kept = new BuildCaches(worker.caches, scope, stamp.id);
const answers = new Answers(stamp, kept, scope, (...request) => fetch(...request));
const message: KeptMessage = { type: "dien-bien-map:kept", build: stamp.id, bytes: stamp.bytes };

/** Bytes that are left; null where the browser does not say. */
async function room(): Promise<number | null> {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  return quota === undefined || usage === undefined ? null : quota - usage;
}

async function install(): Promise<void> {
  await kept.drop(buildsThatStay(await kept.builds(), stamp.id, true));
  await keepBuild(stamp, kept, { scope, room, fetch: (...request) => fetch(...request) });
  await kept.note({ installed: Date.now() });
  for (const page of await worker.clients.matchAll({ includeUncontrolled: true })) page.postMessage(message);
}

/**
 * Comes once no page is open that an earlier worker answers for: there is no skipWaiting. Nor is there navigation preload: where its request fails,
 * Firefox shows its own page of errors, whatever the worker answers.
 */
async function activate(): Promise<void> {
  const builds = await kept.builds();
  const isFirst = builds.every(({ active }) => active === 0);
  await kept.note({ active: Date.now() });
  await kept.drop(buildsThatStay(builds, stamp.id, false));
  /* The page that brought the first worker has it too, so that its later parts outlive the next build. */
  if (isFirst) await worker.clients.claim();
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => answers.take(event));
worker.addEventListener("message", ({ data, source }) => {
  if (data === askKept) source?.postMessage(message);
});
