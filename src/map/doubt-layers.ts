/** Marks over the colours of units whose class is not sure: drawn when a map is first seen through the lens. */
import type { Map as MapLibre } from "maplibre-gl";
import type { Unsure } from "../domain/uncertainty/verdict";
import { doubtMarks, side } from "../themes/doubt-marks";
import type { Level } from "../domain/unit";
import { unitSource } from "./boundaries";
import { addLayer } from "./layer-order";
import { pixelRatio } from "./patterns";

export const unsureKinds = ["open", "vague"] as const satisfies readonly Unsure[];
export const doubtLayerId = (doubt: Unsure, level: Level): string => `choropleth-${doubt}-${level}`;

function doubtImage(doubt: Unsure): ImageData {
  const canvas = new OffscreenCanvas(side * pixelRatio, side * pixelRatio);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("no 2D canvas");
  pen.scale(pixelRatio, pixelRatio);
  pen.lineCap = "round";
  const { path, strokes } = doubtMarks[doubt];
  for (const { ink, width } of strokes) {
    pen.strokeStyle = ink;
    pen.lineWidth = width;
    pen.stroke(new Path2D(path));
  }
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** Does nothing where they are there already. */
export function addDoubtLayers(map: MapLibre, level: Level): void {
  for (const doubt of unsureKinds) {
    const id = doubtLayerId(doubt, level);
    const image = `doubt-${doubt}`;
    if (!map.hasImage(image)) map.addImage(image, doubtImage(doubt), { pixelRatio });
    if (!map.getLayer(id))
      addLayer(map, {
        id,
        type: "fill",
        source: unitSource(level),
        paint: {
          "fill-pattern": image,
          "fill-opacity": ["case", ["==", ["feature-state", "doubt"], doubt], 1, 0],
        },
      });
  }
}
