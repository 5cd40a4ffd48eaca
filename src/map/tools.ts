/** What a press on the map does; the code for boxes and rings is loaded with the first of them. */
import type { Map as MapLibre } from "maplibre-gl";
import { loadGeography } from "../domain/geography";
import type { LassoTool } from "./lasso";
import type { Tool } from "./handle";

/** How a press moves the map itself; off while a press picks units. */
const drawers = ["dragPan", "boxZoom", "doubleClickZoom"] as const;
const clickers = ["boxZoom", "doubleClickZoom"] as const;

export class Tools {
  #tool: Tool = { kind: "select" };
  #stop = (): void => {};

  constructor(
    private readonly map: MapLibre,
    private readonly lassoTool: LassoTool,
  ) {}

  get tool(): Tool {
    return this.#tool;
  }

  use(tool: Tool): void {
    if (tool === this.#tool) return;
    this.stop();
    this.#tool = tool;
    if (tool.kind === "select") return;
    const draws = tool.kind !== "click";
    const off = (draws ? drawers : clickers).filter((name) => this.map[name].isEnabled());
    for (const name of off) this.map[name].disable();
    this.#stop = () => {
      for (const name of off) this.map[name].enable();
    };
    if (draws) void this.#draw(tool);
  }

  /** Returns to selecting. */
  stop(): void {
    this.#stop();
    this.#stop = () => {};
    this.#tool = { kind: "select" };
  }

  async #draw(tool: Exclude<Tool, { kind: "select" }>): Promise<void> {
    try {
      const [{ pickBy }, geography] = await Promise.all([import("./lasso"), loadGeography()]);
      if (tool !== this.#tool) return;
      const free = this.#stop;
      const stopPicking = pickBy(this.map, geography, tool, this.lassoTool);
      this.#stop = () => {
        stopPicking();
        free();
      };
    } catch (error) {
      console.error("tools", error);
      if (tool !== this.#tool) return;
      this.stop();
      this.lassoTool.missed();
    }
  }
}
