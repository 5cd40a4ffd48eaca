/** Which moves of a drawn map are a person's: they are reported, and the province is no longer kept fitted. */
import { describe, expect, it } from "vitest";
import type { Map as MapLibre } from "maplibre-gl";
import { CameraControl } from "../../src/map/camera-control";
import type { Camera } from "../../src/state/view";

const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** A map that tells what happens to it in the order that MapLibre does. */
function watched() {
  const hearers = new Map<string, ((event: object) => void)[]>();
  const fits: unknown[] = [];
  const jumps: unknown[] = [];
  const map = {
    on: (type: string, hear: (event: object) => void) => hearers.set(type, [...(hearers.get(type) ?? []), hear]),
    getContainer: () => ({ style: { setProperty: () => undefined }, clientWidth: 800, clientHeight: 600 }),
    getCenter: () => ({ lng: 103, lat: 21.5 }),
    getZoom: () => 9,
    fitBounds: (...asked: unknown[]) => fits.push(asked),
    jumpTo: (to: unknown) => jumps.push(to),
  };
  const said: (Camera | null)[] = [];
  const control = new CameraControl(map as unknown as MapLibre, null, noPadding, (camera) => said.push(camera));
  const tell = (types: string, event: object = {}) =>
    types.split(" ").forEach((type) => hearers.get(type)?.forEach((hear) => hear(event)));
  return { control, said, fits, jumps, tell };
}

describe("moves of the camera", () => {
  it("by one notch of a wheel, which comes without its event, is reported and ends the fitting", () => {
    const { said, fits, tell } = watched();
    tell("movestart zoomstart zoom zoomend moveend");
    expect(said).toEqual([{ lon: 103, lat: 21.5, zoom: 9 }]);
    tell("resize");
    expect(fits).toEqual([]);
  });

  it("that are errors of rounding are not followed, which would draw the other map anew", () => {
    const { control, jumps } = watched();
    control.follow({ lon: 103 + 1e-13, lat: 21.5, zoom: 9 - 1e-13, whole: true });
    expect(jumps).toEqual([]);
    control.follow({ lon: 103.00001, lat: 21.5, zoom: 9, whole: true });
    expect(jumps).toEqual([{ center: [103.00001, 21.5], zoom: 9 }]);
  });

  it("that are ours or of a new size are neither", () => {
    const { said, fits, tell } = watched();
    tell("movestart zoomstart zoomend moveend", { flight: -1 });
    tell("movestart moveend resize");
    expect(said).toEqual([]);
    expect(fits).toHaveLength(1);
  });

  it("by hand are reported once", () => {
    const { said, tell } = watched();
    tell("movestart zoomstart", { originalEvent: {} });
    tell("zoomend moveend", { originalEvent: {} });
    tell("movestart moveend");
    expect(said).toHaveLength(1);
  });
});
