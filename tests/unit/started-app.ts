/** The app for the tests of its state, with an address of one's own. */
import { vi } from "vitest";
import { App } from "../../src/state/app.svelte";
import { type Selection } from "../../src/state/view";
import { loadThemes, type Themes } from "../../src/themes";
import { FakeHost } from "./fake-host";

/** Of the point layers hydropower only. */
export const themes: Themes = { ...(await loadThemes()), projects: [], "border-gates": [] };

export const never = () => new Promise<never>(() => undefined);

export function start(query = "", read: () => Promise<Themes> = async () => themes) {
  const host = new FakeHost(query);
  const app = new App(host, { themes: read, provenance: never, geography: never });
  return { host, app };
}

export const commune = (code: string): Selection => ({ kind: "unit", unit: { level: "commune", code } });

export const settle = () => vi.advanceTimersByTimeAsync(0);
