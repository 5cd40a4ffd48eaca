/** Draws what is measured on a picture of the map, as it is seen. */
import { dotsPath, measureLook as look, type MeasureShapes } from "./measure-shapes";

/** `width`: of the map that the picture is of, CSS px. */
export function paintMeasure(picture: HTMLCanvasElement, shapes: MeasureShapes, width: number): void {
  const pen = picture.getContext("2d");
  if (!pen || width === 0) return;
  const { inside, line, next, points, words } = shapes;
  pen.save();
  pen.scale(picture.width / width, picture.width / width);
  pen.lineJoin = "round";
  const stroke = (path: string, color: string, wide: number, dashes: readonly number[] = []): void => {
    pen.strokeStyle = color;
    pen.lineWidth = wide;
    pen.setLineDash([...dashes]);
    pen.stroke(new Path2D(path));
  };
  pen.fillStyle = look.ink;
  pen.globalAlpha = look.insideOpacity;
  pen.fill(new Path2D(inside));
  pen.globalAlpha = 1;
  stroke(line, look.halo, look.casing);
  stroke(line, look.ink, look.line);
  stroke(next, look.ink, look.line, look.dashes);
  const dots = dotsPath(points, look.point);
  pen.fillStyle = look.halo;
  pen.fill(new Path2D(dots));
  stroke(dots, look.ink, look.line);
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  for (const { x, y, text, of } of words) {
    pen.font = `${look.face[of]} ${look.font[of]}px "Be Vietnam Pro", sans-serif`;
    pen.strokeStyle = look.halo;
    pen.lineWidth = 4;
    pen.strokeText(text, x, y);
    pen.fillStyle = look.ink;
    pen.fillText(text, x, y);
  }
  pen.restore();
}
