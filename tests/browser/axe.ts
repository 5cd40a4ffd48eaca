/** Faults of accessibility, as axe finds them. */
import axe, { type AxeResults, type ElementContext, type RunOptions } from "axe-core";
import type { Page } from "@playwright/test";

interface Injected {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

interface Extent {
  /** Selectors of the parts that are looked at; the whole page by default. */
  within?: string | string[];
  /** Selector of a part that is left out. */
  without?: string;
  /** Moderate and minor faults count as well. */
  all?: boolean;
}

/**
 * One line for each rule that is broken, with the elements that break it. axe is put into a document once and lists
 * violations only, which takes a fifth of what `@axe-core/playwright` does.
 */
export async function axeFaults(page: Page, { within, without, all = false }: Extent = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([include, exclude]) => {
      const { axe } = window as unknown as { axe: Injected };
      const found = await axe.run(exclude ? { exclude } : include?.length ? { include } : document, {
        resultTypes: ["violations"],
      });
      return found.violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes.map(({ html }) => html) }));
    },
    [within, without] as const,
  );
  return violations
    .filter(({ impact }) => all || impact === "serious" || impact === "critical")
    .map(({ id, html }) => `${id}: ${html.map((each) => each.slice(0, 160)).join(" | ")}`);
}
