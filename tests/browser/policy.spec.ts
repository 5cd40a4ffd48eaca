/** The content policy is kept on every page, list, table and tool, not only at the first view. */
import { expect, test, type Page } from "@playwright/test";
import { drawn, show } from "./app";

const regions = "regions=Phía nam~c03352.f03203.f03356";
/** Each with an element that shows that its code has come. */
const views: [query: string, shown: string][] = [
  ...["figures", "annex", "sources", "discrepancies", "help"].map((page): [string, string] => [
    `?page=${page}`,
    "dialog h2",
  ]),
  ...["hydropower", "border-gates", "projects", "forest", "ntm"].map((page): [string, string] => [
    `?page=${page}`,
    "dialog h3",
  ]),
  ["?table=commune", "[data-testid=table] tbody tr"],
  ["?table=hydropower", "[data-testid=table] tbody tr"],
  ["?ind=density-2019", "[data-testid=indicator] table"],
  [`?sel=commune:03166&${regions}`, "[data-testid=card] h3"],
  ["?sel=hydropower:nam-muc&f=hydropower~status:operating&in=district:096", "[data-testid=card] h2"],
];

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { violated: string[] }).violated);
}

test("no view violates the content policy", async ({ page }) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    const violated: string[] = [];
    Object.assign(window, { violated });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      violated.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  await page.goto("/");
  await drawn(page);
  for (const [query, shown] of views) {
    await show(page, query);
    await expect(page.locator(shown).first(), query).toBeAttached();
    expect(await violations(page), query).toEqual([]);
  }
  await show(page, `/?${regions}`);
  await page.locator("[data-list=regions]").click();
  await expect(page.locator("section.regions .figure").first()).toBeAttached();
  expect(await violations(page), "regions").toEqual([]);

  await page.evaluate(() => {
    const probe = document.createElement("script");
    probe.textContent = "0";
    document.head.append(probe);
  });
  await expect.poll(() => violations(page), "what the policy forbids is seen here").not.toEqual([]);
});
