/**
 * What a part of the page says and how it looks, as lines of text: words, names and states of controls, the colours that they are written in, and the
 * drawings among them by their shapes and paint. Positions are not in it.
 */
import type { Locator } from "@playwright/test";

/** Lines of all that is visible of the first such element. */
export const said = (part: Locator): Promise<string> =>
  part.evaluate((root) => {
    const lines: string[] = [];
    let worn = "";

    const hex = (color: string): string => {
      const parts = (color.match(/[\d.]+/g) ?? []).map(Number);
      if (color === "none" || parts.length < 3) return color;
      const [r = 0, g = 0, b = 0, alpha = 1] = parts;
      if (alpha === 0) return "none";
      const digits = [r, g, b].map((each) => Math.round(each).toString(16).padStart(2, "0")).join("");
      return `#${digits}${alpha < 1 ? `/${Math.round(alpha * 100)}` : ""}`;
    };

    /** What lies behind the element: the first colour below it. */
    const ground = (element: Element | null): string => {
      const color = element && hex(getComputedStyle(element).backgroundColor);
      return color === null ? "none" : color === "none" ? ground(element!.parentElement) : color;
    };

    const look = (element: Element): string => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      return `${hex(color)} on ${ground(element)} ${Math.round(parseFloat(fontSize))}/${fontWeight}`;
    };

    const states = (element: Element): string =>
      ["aria-expanded", "aria-pressed", "aria-selected", "aria-checked", "aria-current", "aria-disabled", "disabled"]
        .filter((name) => element.hasAttribute(name))
        .map((name) => ` ${name.replace("aria-", "")}=${element.getAttribute(name) || "yes"}`)
        .join("");

    /** Shapes with the same paint that follow on each other are one line. */
    const drawing = (svg: SVGElement): void => {
      const { width, height } = svg.getBoundingClientRect();
      const shapes: [what: string, times: number][] = [];
      for (const shape of svg.querySelectorAll("path, circle, rect, line, polyline, polygon, ellipse, text, use")) {
        if (!shape.checkVisibility() || shape.closest("defs")) continue;
        const { fill, stroke, strokeWidth } = getComputedStyle(shape);
        const edge = stroke === "none" ? "" : ` edge ${hex(stroke)} ${Math.round(parseFloat(strokeWidth) * 10) / 10}`;
        const text = shape.tagName === "text" ? ` «${shape.textContent.trim()}»` : "";
        const what = `${shape.tagName}${text} ${hex(fill)}${edge}`;
        const last = shapes.at(-1);
        if (last?.[0] === what) last[1] += 1;
        else shapes.push([what, 1]);
      }
      /* Of a drawing as large as a map the size follows the window. */
      lines.push(width > 64 ? "drawing" : `drawing ${Math.round(width)}×${Math.round(height)}`);
      lines.push(...shapes.map(([what, times]) => `  ${times > 1 ? `${what} ×${times}` : what}`));
    };

    const walk = (element: Element): void => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches("[aria-live], canvas")) return;
      if (element instanceof SVGElement) return drawing(element);
      const name = element.getAttribute("aria-label");
      const state = states(element);
      if (name !== null || state !== "")
        lines.push(`${element.tagName.toLowerCase()}${name ? ` (${name})` : ""}${state}`);
      if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
        const chosen = element instanceof HTMLInputElement && /radio|checkbox/.test(element.type);
        lines.push(`${element.tagName.toLowerCase()} = ${chosen ? (element.checked ? "on" : "off") : element.value}`);
        return;
      }
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? node.textContent!.replace(/\s+/g, " ").trim() : "";
        if (text !== "") {
          const now = look(element);
          if (now !== worn) lines.push(`[${now}]`);
          worn = now;
          lines.push(`  ${text}`);
        }
        if (node instanceof Element) walk(node);
      }
    };

    walk(root);
    return `${lines.join("\n")}\n`;
  });
