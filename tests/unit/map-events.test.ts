/** What a map tells the panels when the code that would put it in words does not come. */
import { expect, it, vi } from "vitest";
import { mapEvents } from "../../src/features/map/map-events";
import { common } from "../../src/locale/common";
import type { AppContext } from "../../src/state/context";

vi.mock("../../src/features/map/announce-move", () => {
  throw new Error("lost");
});

it("says aloud that a move cannot be announced", async () => {
  const say = vi.fn();
  const context = {
    app: { setCamera: vi.fn() },
    maps: { embedded: null },
    panels: { say },
    locale: { t: ({ vi: words }: { vi: string }) => words },
  } as unknown as AppContext;
  const own = { ready: vi.fn(), settled: vi.fn(), failed: vi.fn() };
  const pane = { left: 0, top: 0, width: 800, height: 600, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
  const events = mapEvents(context, { era: () => "after", pane: () => pane as never, map: () => null }, own);
  events.camera({ lon: 103, lat: 21.5, zoom: 8 });
  await vi.waitFor(() => expect(say).toHaveBeenCalledWith(common["page.failed"].vi));
});
