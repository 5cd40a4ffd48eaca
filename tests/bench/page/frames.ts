/** How many frames come while the map with all layers on is dragged to and fro, against the bare page dragged the same way. */
import type { Page } from "@playwright/test";
import type { Site } from "../serve.ts";
import { desktop, idle, inBrowser } from "./browser.ts";
import { hold, median } from "./outcome.ts";

const everyLayer = "?layers=hydropower,border-gates,forest,ntm,projects";
/** Of the drag, in ms. */
const length = 6000;
/** Of the drag before it, which is not measured. */
const warmUp = 12_000;

/** Runs in the page: drags by the clock, not by the frame, so that a slow page goes as far as a fast one. Frames a second. */
async function drag(ms: number): Promise<number> {
  const canvas = document.querySelector(".maplibregl-canvas");
  if (!canvas) throw new Error("There is no map to drag.");
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const at = { x: 800, y: 450 };
  const send = (type: string, target: EventTarget) => {
    const place = { clientX: at.x, clientY: at.y, button: 0, buttons: type === "mouseup" ? 0 : 1 };
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, ...place }));
  };
  send("mousedown", canvas);
  const from = await frame();
  let [now, frames] = [from, 0];
  while (now - from < ms) {
    const turn = ((now - from) / 1000) * Math.PI;
    Object.assign(at, { x: 800 + 150 * Math.sin(turn), y: 450 + 60 * Math.sin(turn / 2) });
    send("mousemove", canvas);
    now = await frame();
    frames += 1;
  }
  send("mouseup", canvas);
  return (1000 * frames) / (now - from);
}

/** The map at rest, dragged once unmeasured: what the edges need is loaded, and software WebGL compiles what it draws with, for some fifty frames. */
async function warm(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await idle(page);
  await page.evaluate(drag, warmUp);
  await idle(page);
}

/** Both pages are open, in browsers of their own, and dragged by turns, so that a machine that slows down slows both; a map at rest draws nothing. */
export const frames = (app: Site, bare: Site, pairs: number): Promise<void> =>
  inBrowser("drawn", desktop, (bareMap) =>
    inBrowser("drawn", desktop, async (map) => {
      await warm(bareMap, bare.url);
      await warm(map, app.url + everyLayer);
      const rows: { app: number; bare: number }[] = [];
      for (let pair = 0; pair < pairs; pair += 1)
        rows.push({ bare: await bareMap.evaluate(drag, length), app: await map.evaluate(drag, length) });
      const said = rows.map((row) => `${row.app.toFixed(1)} and ${row.bare.toFixed(1)}`);
      console.log(`\nFrames a second while dragging, app with all layers and bare page: ${said.join("; ")}`);
      const ratio = median(rows.map((row) => row.app / row.bare));
      hold("frames while dragging, times the bare page's", ratio, 0.9, true);
    }),
  );
