/** Accessibility violations found by axe. */
import axe, { type AxeResults, type ElementContext, type RunOptions } from "axe-core";
import type { Page } from "@playwright/test";

interface Injected {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

interface Extent {
  /** Selectors of the parts to check; the whole page by default. */
  within?: string | string[];
  /** Selector of a part to leave out. */
  without?: string;
  /** Moderate and minor violations count as well. */
  all?: boolean;
}

/**
 * One line for each violated rule, with the elements that violate it. axe is injected into a document once and reports
 * violations only, which takes a fifth of the time of `@axe-core/playwright`. Colours on their way to others are waited for.
 */
export async function axeFaults(page: Page, { within, without, all = false }: Extent = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([include, exclude]) => {
      const { axe } = window as unknown as { axe: Injected };
      const passing = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
      const found = await axe.run(exclude ? { exclude } : include?.length ? { include } : document, {
        resultTypes: ["violations"],
        /* Who speaks to the machine says what is written. */
        rules: { "label-content-name-mismatch": { enabled: true } },
      });
      return found.violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes.map(({ html }) => html) }));
    },
    [within, without] as const,
  );
  return violations
    .filter(({ impact }) => all || impact === "serious" || impact === "critical")
    .map(({ id, html }) => `${id}: ${html.map((each) => each.slice(0, 160)).join(" | ")}`);
}
