/** The part of the map that no panel covers, as a picture for paper; of two maps one picture, each with the name of its era. */
import type { MapHandle } from "../../map/handle";
import { eras, type Era } from "../../domain/unit";
import type { Paper } from "../../state/panels.svelte";
import type { AppContext } from "../../state/context";
import type { Locale } from "../../locale/locale";
import { common } from "../../locale/common";

/** A drawn map; place and size in CSS px of the window. */
interface Piece {
  drawing: HTMLCanvasElement;
  place: DOMRect;
}

type Pen = CanvasRenderingContext2D;

/** Width over height of the room that the sheet has for the map, about. */
const roomOnSheet = 1.4;

const none: Paper = { picture: null, ratio: 1, scale: null };

function pieceOf(map: MapHandle | null, container: string): Piece | null {
  const drawing = map?.picture();
  const shown = document.querySelector(`#${container} canvas`);
  return drawing && shown ? { drawing, place: shown.getBoundingClientRect() } : null;
}

/** Draws on a canvas of this size in CSS px, with as many pixels to each as the map has; null where nothing can be drawn. */
function canvasOf(width: number, height: number, ratio: number, draw: (pen: Pen) => void): HTMLCanvasElement | null {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const pen = canvas.getContext("2d");
  if (!pen || canvas.width <= 0 || canvas.height <= 0) return null;
  pen.scale(ratio, ratio);
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  draw(pen);
  return canvas;
}

const lay = (pen: Pen, { drawing, place }: Piece, left: number, top: number): void =>
  pen.drawImage(drawing, left, top, place.width, place.height);

/** The name of an era, as on the screen, to the right of `x` or to the left of it; left out where it has less than `room`. */
function label(pen: Pen, words: string, era: Era, x: number, side: "left" | "right" = "right", room = Infinity): void {
  const [height, margin] = [24, 10];
  pen.font = '600 13px "Be Vietnam Pro", sans-serif';
  const width = pen.measureText(words).width + 2 * margin;
  if (room < width + 2 * margin) return;
  const left = side === "right" ? x + margin : x - margin - width;
  pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(`--${era}`);
  pen.beginPath();
  pen.roundRect(left, margin, width, height, height / 2);
  pen.fill();
  pen.fillStyle = "#fff";
  pen.textBaseline = "middle";
  pen.fillText(words, left + margin, margin + height / 2 + 1);
}

/**
 * What one map, or the divided map, shows that no panel covers. Where the table leaves it a strip, the sheet is filled: the whole
 * province loses what lies to the left and right of it, and another view goes on below, where the table lies.
 */
function free(
  { app, locale, panels: { dock, padding } }: AppContext,
  first: Piece,
  second: Piece | null,
  ratio: number,
) {
  const wide = first.place.width - padding.left - padding.right;
  const high = first.place.height - padding.top - padding.bottom;
  const width = app.view.camera ? wide : Math.min(wide, high * roomOnSheet);
  const height = Math.max(high, Math.min(high + dock, width / roomOnSheet));
  const [left, top] = [padding.left + (wide - width) / 2, padding.top];
  return canvasOf(width, height, ratio, (pen) => {
    lay(pen, first, -left, -top);
    if (!second) return;
    const at = (app.view.divider / 100) * wide - (wide - width) / 2;
    pen.save();
    pen.beginPath();
    pen.rect(at, 0, width - at, height);
    pen.clip();
    lay(pen, second, -left, -top);
    pen.restore();
    pen.fillStyle = "#1d2b26";
    pen.fillRect(at - 1, 0, 2, height);
    label(pen, locale.t(common["era.before"]), "before", at, "left", at);
    label(pen, locale.t(common["era.after"]), "after", at, "right", width - at);
  });
}

/** Two maps as they lie on the page, next to or above each other. */
function both(locale: Locale, pieces: readonly [Piece, Piece], ratio: number) {
  const places = pieces.map(({ place }) => place);
  const left = Math.min(...places.map((place) => place.left));
  const top = Math.min(...places.map((place) => place.top));
  const width = Math.max(...places.map((place) => place.right)) - left;
  const height = Math.max(...places.map((place) => place.bottom)) - top;
  return canvasOf(width, height, ratio, (pen) => {
    pieces.forEach((piece, at) => {
      const era = eras[at] ?? "after";
      pen.save();
      pen.translate(piece.place.left - left, piece.place.top - top);
      lay(pen, piece, 0, 0);
      label(pen, locale.t(common[`era.${era}`]), era, 0);
      pen.restore();
    });
  });
}

const barLengths = [50, 20, 10, 5, 2, 1];
/** No bar takes more of the picture's width. */
const longestBar = 0.25;

/** The simple map; it says how many of its units are a kilometre in its middle. */
function plainPicture({ locale }: AppContext): Paper {
  const drawing = document.querySelector<SVGSVGElement>("#map svg");
  if (!drawing) return none;
  const { width, height } = drawing.viewBox.baseVal;
  const perKm = Number(drawing.dataset["perKm"]);
  const km = barLengths.find((length) => length * perKm <= longestBar * width);
  return {
    picture: drawing.cloneNode(true) as SVGSVGElement,
    ratio: width / height,
    scale: km ? { words: `${locale.number(km)} km`, km, share: (km * perKm) / width } : null,
  };
}

/** «20 km», «500 m» of the bar on the map. */
function barOf(words: string): number | null {
  const [, length = "", unit] = /^([\d.,]+)\s*(k?m)$/.exec(words.trim()) ?? [];
  const value = Number(length.replace(",", "."));
  return value > 0 ? value / (unit === "m" ? 1000 : 1) : null;
}

/** `picture` is null where no map is drawn or its drawing cannot be copied. */
export function takePicture(context: AppContext): Paper {
  const { app, locale, maps } = context;
  if (maps.plain) return plainPicture(context);
  const first = pieceOf(maps.map, "map");
  const second = maps.paired ? pieceOf(maps.second, "map-second") : null;
  if (!first || first.place.width === 0) return none;
  const ratio = first.drawing.width / first.place.width;
  const beside = second !== null && app.view.compare === "side";
  const canvas = beside ? both(locale, [first, second], ratio) : free(context, first, second, ratio);
  if (!canvas) return none;
  const bar = document.querySelector<HTMLElement>("#map .maplibregl-ctrl-scale");
  const words = bar?.textContent ?? "";
  const km = barOf(words);
  return {
    picture: canvas,
    ratio: canvas.width / canvas.height,
    scale: bar && km ? { words, km, share: bar.offsetWidth / (canvas.width / ratio) } : null,
  };
}
