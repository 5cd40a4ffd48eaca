/** What a press on the map does; the code of each tool is loaded with its first use. */
import type { Map as MapLibre } from "maplibre-gl";
import { loadOutlines } from "../themes";
import type { LassoTool } from "./lasso";
import type { MeasureSheet } from "./measure";
import type { Tool } from "./handle";

type Used = Exclude<Tool, { kind: "select" }>;

/** How a press moves the map itself; off while a press picks units. */
const drawers = ["dragPan", "boxZoom", "doubleClickZoom"] as const;
const clickers = ["boxZoom", "doubleClickZoom"] as const;
const drawn: readonly Tool["kind"][] = ["box", "lasso"];

export class Tools {
  #tool: Tool = { kind: "select" };
  #stop = (): void => {};
  #measure: MeasureSheet | null = null;

  constructor(
    private readonly map: MapLibre,
    private readonly lassoTool: LassoTool,
  ) {}

  get tool(): Tool {
    return this.#tool;
  }

  use(tool: Tool): void {
    const before = this.#tool;
    if (tool === before) return;
    if (tool.kind !== "measure" || before.kind !== "measure") this.stop();
    this.#tool = tool;
    if (tool.kind === "measure" && before.kind === "measure") return this.#measure?.draw(tool.drawing);
    if (tool.kind === "select") return;
    const off = (drawn.includes(tool.kind) ? drawers : clickers).filter((name) => this.map[name].isEnabled());
    for (const name of off) this.map[name].disable();
    this.#stop = () => {
      for (const name of off) this.map[name].enable();
    };
    if (tool.kind !== "click") void this.#begin(tool, this.#stop);
  }

  /** Returns to selecting. */
  stop(): void {
    this.#stop();
    this.#stop = () => {};
    this.#tool = { kind: "select" };
  }

  /** Draws what is measured on a picture of the map. */
  paint(picture: HTMLCanvasElement): void {
    this.#measure?.paint(picture);
  }

  /** `free`: what ends the tool until its code is there. */
  async #begin(tool: Used, free: () => void): Promise<void> {
    try {
      const start = await (tool.kind === "measure" ? this.#measuring() : this.#picking(tool));
      if (this.#stop !== free) return;
      const end = start();
      this.#stop = () => {
        end();
        free();
      };
    } catch (error) {
      console.error("tools", error);
      if (this.#stop !== free) return;
      this.stop();
      this.lassoTool.missed();
    }
  }

  async #picking(tool: Exclude<Used, { kind: "measure" }>): Promise<() => () => void> {
    const [{ pickBy }, geography] = await Promise.all([import("./lasso"), loadOutlines()]);
    return () => pickBy(this.map, geography, tool, this.lassoTool);
  }

  async #measuring(): Promise<() => () => void> {
    const { MeasureSheet } = await import("./measure");
    return () => {
      const tool = this.#tool;
      if (tool.kind !== "measure") return () => {};
      const sheet = new MeasureSheet(this.map, tool.events);
      this.#measure = sheet;
      sheet.draw(tool.drawing);
      return () => {
        this.#measure = null;
        sheet.remove();
      };
    };
  }
}
