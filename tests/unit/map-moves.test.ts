/** Where the map has come to rest, told to screen readers. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { announceMove, pause } from "../../src/features/map/announce-move";
import { Locale } from "../../src/locale/locale";
import { defaultView, type Camera, type Selection } from "../../src/state/view";
import { geography } from "../fixtures/geography";

const said: string[] = [];
const noPanels = { top: 0, right: 0, bottom: 0, left: 0 };
const pane = { left: 0, top: 0, width: 1440, height: 900, padding: noPanels };
const parts = (selection: Selection | null = null, measuring = false) =>
  ({
    app: { view: { ...defaultView, selection }, geography: { load: () => Promise.resolve(geography) } },
    locale: new Locale(() => "vi"),
    maps: { measuring },
    panels: {
      message: said.at(-1) ?? "",
      say: (words: string) => said.push(words),
    },
  }) as unknown as Parameters<typeof announceMove>[0];
const [lon = 0, lat = 0] = geography.units["commune:03158"]?.label ?? [];

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  said.length = 0;
  vi.useRealTimers();
});

describe("moves of the map", () => {
  it("are announced once for a row of them, by the unit in the middle and how wide the ground is that is seen", async () => {
    for (const zoom of [9, 10, 11.25]) {
      announceMove(parts(), "after", { lon, lat, zoom }, pane);
      await vi.advanceTimersByTimeAsync(pause / 2);
    }
    expect(said).toEqual([]);
    await vi.advanceTimersByTimeAsync(pause);
    expect(said).toEqual(["Bản đồ: Xã Sín Thầu, khung rộng khoảng 43 km"]);
  });

  it("are joined to the result of what is measured, once", async () => {
    said.push("Đã thêm điểm 2. Chiều dài 3 km.");
    for (const zoom of [9, 10]) {
      announceMove(parts(null, true), "after", { lon, lat, zoom }, pane);
      await vi.advanceTimersByTimeAsync(pause + 1);
    }
    expect(said.slice(1)).toEqual([
      "Đã thêm điểm 2. Chiều dài 3 km. Bản đồ: Xã Sín Thầu, khung rộng khoảng 200 km",
      "Bản đồ: Xã Sín Thầu, khung rộng khoảng 100 km",
    ]);
  });

  it("name what is in the middle of the part that no panel covers", async () => {
    const left = 400;
    const west = lon - ((left / 2) * 360) / (512 * 2 ** 10);
    announceMove(parts(), "after", { lon: west, lat, zoom: 10 }, { ...pane, padding: { ...noPanels, left } });
    await vi.advanceTimersByTimeAsync(pause);
    expect(said[0]).toContain("Sín Thầu");
  });

  it("say the whole province and what lies outside, and leave the flight to a selection to its own words", async () => {
    const move = async (of: ReturnType<typeof parts>, camera: Camera | null) => {
      announceMove(of, "after", camera, pane);
      await vi.advanceTimersByTimeAsync(pause);
    };
    await move(parts(), null);
    await move(parts(), { lon: 105.5, lat: 20, zoom: 8 });
    expect(said).toEqual(["Bản đồ: toàn tỉnh", "Bản đồ: ngoài tỉnh, khung rộng khoảng 410 km"]);
    const chosen = parts({ kind: "unit", unit: { level: "commune", code: "03158" } });
    await move(chosen, { lon, lat, zoom: 10 });
    expect(said).toHaveLength(2);
    await move(chosen, { lon, lat, zoom: 11 });
    expect(said).toHaveLength(3);
  });
});
