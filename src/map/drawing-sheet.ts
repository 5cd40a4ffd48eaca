/** A sheet of SVG over a map, on which tools draw. */
import { Point } from "maplibre-gl";

const make = <Tag extends keyof SVGElementTagNameMap>(tag: Tag): SVGElementTagNameMap[Tag] =>
  document.createElementNS("http://www.w3.org/2000/svg", tag);

export class DrawingSheet {
  readonly element = make("svg");

  constructor(
    private readonly container: HTMLElement,
    name: string,
  ) {
    this.element.setAttribute("class", name);
    this.element.setAttribute("aria-hidden", "true");
    container.append(this.element);
  }

  append<Tag extends keyof SVGElementTagNameMap>(tag: Tag, name: string): SVGElementTagNameMap[Tag] {
    const made = make(tag);
    made.setAttribute("class", name);
    this.element.append(made);
    return made;
  }

  /** Where a point of the window lies on the map. */
  pointOf({ x, y }: { x: number; y: number }): Point {
    const { left, top } = this.container.getBoundingClientRect();
    return new Point(x - left, y - top);
  }

  remove(): void {
    this.element.remove();
  }
}
