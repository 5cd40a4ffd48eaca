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
  /** Contrast is measured as well, by default; `only`: nothing else is. */
  contrast?: boolean | "only";
  /** Of each list and table so many rows are seen; the others are made alike. */
  rows?: number;
}

/** Rules whose violations are minor or moderate at most. */
const lesser = [
  "aria-allowed-role",
  "empty-heading",
  "empty-table-header",
  "heading-order",
  "image-redundant-alt",
  "landmark-banner-is-top-level",
  "landmark-complementary-is-top-level",
  "landmark-contentinfo-is-top-level",
  "landmark-main-is-top-level",
  "landmark-no-duplicate-banner",
  "landmark-no-duplicate-contentinfo",
  "landmark-no-duplicate-main",
  "landmark-one-main",
  "landmark-unique",
  "meta-viewport-large",
  "page-has-heading-one",
  "presentation-role-conflict",
  "region",
  "skip-link",
];

/**
 * One line for each violated rule, with the elements that violate it. axe is injected into a document once and reports
 * violations only, which takes a fifth of the time of `@axe-core/playwright`. Colours on their way to others are waited for,
 * and so is a part that is not there yet: another layout of the page puts it elsewhere.
 */
export async function axeFaults(
  page: Page,
  { within, without, all = false, contrast = true, rows = Infinity }: Extent = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([include, exclude, off, only, most]) => {
      const { axe } = window as unknown as { axe: Injected };
      const rest = new CSSStyleSheet();
      if (most)
        rest.replaceSync(`:is(tbody > tr, ul > li, ol > li):nth-child(n + ${most + 1}) { display: none !important }`);
      document.adoptedStyleSheets.push(rest);
      const passing = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(passing.map(({ finished }) => finished));
      const isThere = (selector: string) => document.querySelector(selector) !== null;
      const until = performance.now() + 10_000;
      while (include?.length && ![include].flat().some(isThere) && performance.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 20));
      const found = await axe.run(exclude ? { exclude } : include?.length ? { include } : document, {
        resultTypes: ["violations"],
        ...(only && { runOnly: ["color-contrast"] }),
        rules: {
          ...Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
          /* Who speaks to the machine says what is written. */
          ...(!only && { "label-content-name-mismatch": { enabled: true } }),
        },
      });
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rest);
      return found.violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes.map(({ html }) => html) }));
    },
    [
      within,
      without,
      [...(all ? [] : lesser), ...(contrast ? [] : ["color-contrast"])],
      contrast === "only",
      Number.isFinite(rows) ? rows : 0,
    ] as const,
  );
  return violations
    .filter(({ impact }) => all || impact === "serious" || impact === "critical")
    .map(({ id, html }) => `${id}: ${html.map((each) => each.slice(0, 160)).join(" | ")}`);
}
