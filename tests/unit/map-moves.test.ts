/** Where the map has come to rest, told to screen readers. */
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { announceMove, pause } from "../../src/features/map/announce-move";
import type { Geography } from "../../src/domain/geography";
import { Locale } from "../../src/locale/locale";
import { defaultView, type Selection } from "../../src/state/view";

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../geo/${file}`, import.meta.url), "utf8"));
const geography = { topology: read("dien-bien.topo.json"), units: read("units.json") } as Geography;
const said: string[] = [];
const noPanels = { top: 0, right: 0, bottom: 0, left: 0 };
const parts = (selection: Selection | null = null, padding = noPanels) =>
  ({
    app: { view: { ...defaultView, selection }, geography: { load: () => Promise.resolve(geography) } },
    locale: new Locale(() => "vi"),
    panels: { padding, size: { width: 1440, height: 900 }, say: (words: string) => said.push(words) },
  }) as unknown as Parameters<typeof announceMove>[0];
const [lon = 0, lat = 0] = geography.units["commune:03158"]?.label ?? [];

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  said.length = 0;
  vi.useRealTimers();
});

describe("moves of the map", () => {
  it("are announced once for a row of them, by the unit in the middle and the zoom", async () => {
    for (const zoom of [9, 10, 11.25]) {
      announceMove(parts(), "after", { lon, lat, zoom });
      await vi.advanceTimersByTimeAsync(pause / 2);
    }
    expect(said).toEqual([]);
    await vi.advanceTimersByTimeAsync(pause);
    expect(said).toEqual(["Bản đồ: Xã Sín Thầu, mức phóng 11,3"]);
  });

  it("name what is in the middle of the part that no panel covers", async () => {
    const left = 400;
    const west = lon - ((left / 2) * 360) / (512 * 2 ** 10);
    announceMove(parts(null, { ...noPanels, left }), "after", { lon: west, lat, zoom: 10 });
    await vi.advanceTimersByTimeAsync(pause);
    expect(said[0]).toContain("Sín Thầu");
  });

  it("say the whole province and what lies outside, and leave the flight to a selection to its own words", async () => {
    const move = async (...[of, era, camera]: Parameters<typeof announceMove>) => {
      announceMove(of, era, camera);
      await vi.advanceTimersByTimeAsync(pause);
    };
    await move(parts(), "after", null);
    await move(parts(), "after", { lon: 105.5, lat: 20, zoom: 8 });
    expect(said).toEqual(["Bản đồ: toàn tỉnh", "Bản đồ: ngoài tỉnh, mức phóng 8"]);
    const chosen = parts({ kind: "unit", unit: { level: "commune", code: "03158" } });
    await move(chosen, "after", { lon, lat, zoom: 10 });
    expect(said).toHaveLength(2);
    await move(chosen, "after", { lon, lat, zoom: 11 });
    expect(said).toHaveLength(3);
  });
});
