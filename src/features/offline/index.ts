/** The service worker as the page sees it: asks for it, and tells the reader when a newer build is there. */
import "../../own-scripts";
import { pageBuild } from "../../state/page-build";
import type { Notices } from "../../state/notices.svelte";
import { askKept, type KeptMessage } from "../../offline/stamp";
import { offlineWords } from "./words";

const hour = 3_600_000;

const isKept = (data: unknown): data is KeptMessage =>
  typeof data === "object" && data !== null && "type" in data && data.type === "dien-bien-map:kept";

/** Whoever saves data, or has next to no line, is not sent what he has not asked for. */
function sparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? "");
}

const atRest = (): Promise<void> =>
  new Promise((done) => {
    const soon = () => ("requestIdleCallback" in window ? requestIdleCallback(() => done()) : setTimeout(done, 1000));
    if (document.readyState === "complete") soon();
    else addEventListener("load", soon, { once: true });
  });

/** Registers the worker once the page is at rest. Never rejects; where the browser refuses, the page is as it is without. */
export async function keepOffline(notices: Notices): Promise<void> {
  const own = pageBuild();
  /* Over plain HTTP there is none. */
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!own || !workers || sparing()) return;
  await atRest();
  workers.addEventListener("message", ({ data }) => {
    if (isKept(data) && data.build !== own.id)
      notices.add("newer", { parameter: "build", value: data.build }, offlineWords.newer);
  });
  try {
    const registration = await workers.register("./sw.js", { updateViaCache: "none" });
    /* Kept before this page was opened: the page may be the older one, as the line was slow. */
    registration.waiting?.postMessage(askKept);
    let asked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || Date.now() - asked < hour) return;
      asked = Date.now();
      registration.update().catch(() => undefined);
    });
  } catch (error) {
    console.warn("The map cannot be kept for use without a connection.", error);
  }
}
