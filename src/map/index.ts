/** Mounts MapLibre in a container. This folder is the only importer of the library. */
import "../own-scripts";
import "../themes/dark-ramps.css";
import { Map as MapLibre, ScaleControl, setWorkerUrl, type LayerSpecification } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { loadOutlines } from "../themes";
import { groundLayers, loadBase, noBase, pictureSources } from "./base";
import { provinceBounds, maxBounds, reducedMotion, usablePadding } from "./camera";
import { zoomRange } from "../domain/zoom-range";
import { fontFaces, mendGlyphTops } from "./fonts";
import { watch, type Reason } from "./failures";
import type { MapEvents, MountMap } from "./handle";
import "./map.css";
import { followPageTone, pageTone } from "./tone/page-tone";
import { mapInTone, setTone } from "./tone/tone";
import { LiveMap } from "./live-map";

setWorkerUrl(workerUrl);

/** Gives the canvas the accessible name and description of its container, also when their language changes. */
function nameCanvas(container: HTMLElement, canvas: HTMLElement): () => void {
  const names = ["aria-label", "aria-labelledby", "aria-describedby"];
  const copy = () => {
    for (const name of names) {
      const value = container.getAttribute(name);
      if (value !== null) canvas.setAttribute(name, value);
    }
  };
  canvas.setAttribute("role", "application");
  copy();
  const observer = new MutationObserver(copy);
  observer.observe(container, { attributes: true, attributeFilter: names });
  return () => observer.disconnect();
}

/** Two fingers move the map and Ctrl or ⌘ with the wheel zooms it, so that the page around it can be scrolled over it. */
function leaveToPage(map: MapLibre, refused: NonNullable<MapEvents["refused"]>): void {
  map.cooperativeGestures.enable();
  map.on("cooperativegestureprevented", ({ gestureType }) => refused(gestureType === "touch_pan" ? "touch" : "wheel"));
}

/** Pixels to a CSS px of a map that nobody sees: what it draws while its data come, many times, costs next to nothing. */
const unseenRatio = 0.1;

/** As many pixels as the window has, whenever that changes, once everything has come. */
function sharpenWhenLoaded(map: MapLibre): void {
  /* MapLibre then follows the window again, of which its types do not tell; a number would stay that of today's screen. */
  const ofWindow = undefined as unknown as number;
  map.once("load", () => map.setPixelRatio(ofWindow));
}

function createMap([container, view, padding, , unseen]: Parameters<MountMap>): MapLibre {
  const still = reducedMotion();
  const { camera } = view;
  const make = (layers: LayerSpecification[]): MapLibre =>
    new MapLibre({
      container,
      // What the map starts with; all else is added once the geometry is there.
      style: {
        version: 8,
        "font-faces": fontFaces,
        transition: { duration: still ? 0 : 300, delay: 0 },
        sources: pictureSources,
        layers,
      },
      ...(camera
        ? { center: [camera.lon, camera.lat], zoom: camera.zoom }
        : {
            bounds: provinceBounds,
            fitBoundsOptions: { padding: usablePadding(padding, container.clientWidth, container.clientHeight) },
          }),
      maxBounds,
      minZoom: zoomRange.min,
      maxZoom: zoomRange.max,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      fadeDuration: still ? 0 : 180,
      validateStyle: import.meta.env.DEV,
      ...(unseen && { pixelRatio: unseenRatio }),
    });
  return mapInTone(pageTone(), groundLayers, make);
}

/** Never throws: what goes wrong, now or later, is reported to `failed`; then there is no handle, or one that does nothing. */
export const mountMap: MountMap = (...mounted) => {
  const [container, view, padding, events, unseen] = mounted;
  const fail = (reason: Reason, cause: unknown) => {
    console.error("map", reason, cause);
    events.failed(reason);
  };
  let map: MapLibre;
  try {
    map = createMap(mounted);
  } catch (cause) {
    fail("webgl", cause);
    return null;
  }
  if (unseen) sharpenWhenLoaded(map);
  mendGlyphTops(map);
  map.on("webglcontextrestored", () => mendGlyphTops(map));
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new ScaleControl({ maxWidth: 96, unit: "metric" }), "bottom-right");
  if (events.refused) leaveToPage(map, events.refused);
  if (import.meta.env.DEV) Object.assign(window, { provinceMap: map });

  const live = new LiveMap(map, view, padding, events);
  live.onDestroy(followPageTone((tone) => live.destroyed || setTone(map, tone)));
  live.onDestroy(nameCanvas(container, map.getCanvas()));
  const stopWatching = watch(map, (reason) => {
    live.destroy();
    fail(reason, "gave up");
  });
  live.onDestroy(stopWatching);

  const styleLoaded = new Promise<void>((resolve) => map.once("style.load", () => resolve()));
  const base = loadBase().catch((cause: unknown) => {
    console.error("base", cause);
    if (!live.destroyed) events.missed("base");
    return noBase();
  });
  Promise.all([loadOutlines(), base, styleLoaded])
    .then(([geography, base]) => {
      if (live.destroyed) return;
      live.draw(geography, base);
      map.once("idle", () => live.destroyed || events.ready());
    })
    .catch((cause: unknown) => {
      if (live.destroyed) return;
      live.destroy();
      fail("geometry", cause);
    });
  return live;
};
