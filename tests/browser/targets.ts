/** Targets that are too small for a finger or an unsteady hand (WCAG 2.2, 2.5.8). */
import type { Page } from "@playwright/test";

/**
 * What is pressed and is less than 24 px wide or high, with its size; in all of the window, or in what lies over it. A field in a label is pressed
 * with the label. Links within a sentence are excepted by the criterion, as are shapes of the map, whose size is that of the ground or of the symbol:
 * what they open is in the lists and in the search as well.
 */
export const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const least = 23.5;
    const kinds = "a[href], button, input, select, textarea, summary, [role=option], [role=separator][tabindex]";
    const inSentence = (each: Element): boolean => {
      if (!each.matches("a, button") || getComputedStyle(each).display !== "inline") return false;
      const words = (each.parentElement?.textContent ?? "").replace(/\s/g, "").length;
      return words > (each.textContent ?? "").replace(/\s/g, "").length;
    };
    const whole = document.querySelector("dialog[open]") ?? document.body;
    return [...whole.querySelectorAll<HTMLElement>(kinds)]
      .filter(
        (each) =>
          each.checkVisibility({ visibilityProperty: true }) &&
          !each.closest("[inert], [aria-hidden=true], svg, .skip"),
      )
      .filter((each) => !inSentence(each))
      .flatMap((each) => {
        const pressed = each.closest("label") ?? (each instanceof HTMLInputElement ? each.labels?.[0] : null);
        const boxes = [each, pressed].flatMap((of) => of?.getBoundingClientRect() ?? []);
        const large = boxes.some(({ width, height }) => width >= least && height >= least);
        const { width = 0, height = 0 } = boxes.at(-1) ?? {};
        const size = `${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10}`;
        return large
          ? []
          : [`${each.outerHTML.slice(0, 140)} ${(each.textContent ?? "").trim().slice(0, 40)}: ${size}`];
      });
  });
