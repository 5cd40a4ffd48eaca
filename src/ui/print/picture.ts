/** The part of the map that no panel covers, as a picture for paper. */
import type { MapHandle, Padding } from "../../map/handle";
import type { Paper } from "../shell.svelte";

/** `picture` is null where no map is drawn or its drawing cannot be copied. */
export function takePicture(map: MapHandle | null, free: Padding): Paper {
  const whole = map?.picture();
  const shown = document.querySelector<HTMLElement>("#map canvas");
  const copy = document.createElement("canvas");
  const pen = copy.getContext("2d");
  if (!whole || !shown || !pen) return { picture: null, scale: null };
  const ratio = whole.width / shown.clientWidth;
  const width = shown.clientWidth - free.left - free.right;
  copy.width = Math.round(width * ratio);
  copy.height = Math.round((shown.clientHeight - free.top - free.bottom) * ratio);
  if (copy.width <= 0 || copy.height <= 0) return { picture: null, scale: null };
  pen.drawImage(whole, -free.left * ratio, -free.top * ratio);
  const bar = document.querySelector<HTMLElement>("#map .maplibregl-ctrl-scale");
  return {
    picture: copy.toDataURL("image/png"),
    scale: bar?.textContent ? { words: bar.textContent, share: bar.offsetWidth / width } : null,
  };
}
