/** Moves of the map whose announcement could not be loaded: they are not passed over in silence. */
import { expect, it, vi } from "vitest";
import { mapEvents } from "../../src/features/map/map-events";
import { common } from "../../src/locale/common";
import { Locale } from "../../src/locale/locale";
import type { AppContext } from "../../src/state/context";

vi.mock("../../src/features/map/announce-move", () => {
  throw new Error("cannot be fetched");
});

it("that the announcement did not come is heard in its place", async () => {
  const say = vi.fn();
  const context = { app: { setCamera: vi.fn() }, locale: new Locale(() => "vi"), maps: {}, panels: { say } };
  const pane = { left: 0, top: 0, width: 1, height: 1, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
  const mounted = { era: () => "after" as const, pane: () => pane, map: () => null };
  const own = { ready: vi.fn(), settled: vi.fn(), failed: vi.fn() };
  mapEvents(context as unknown as AppContext, mounted, own).camera(null);
  await vi.waitFor(() => expect(say).toHaveBeenCalledExactlyOnceWith(common["page.failed"].vi));
});
