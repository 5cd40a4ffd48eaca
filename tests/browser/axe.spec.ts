/** No serious or critical fault by axe on any view, in both languages, at two sizes. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { open, show, sizes } from "./app";

const views: Record<string, string> = {
  "first view": "?era=after",
  "all layers before": "?era=before&layers=hydropower,border-gates,forest,ntm,projects",
  commune: "?sel=commune:03166",
  "former commune": "?sel=former-commune:03158",
  district: "?sel=district:096",
  province: "?sel=province:11",
  plant: "?sel=hydropower:nam-muc&layers=hydropower",
  gate: "?sel=border-gates:tay-trang&layers=border-gates",
  sources: "?page=sources",
  discrepancies: "?page=discrepancies",
  indicators: "?page=indicators",
  help: "?page=help",
};

for (const size of ["desktop", "phone"] as const)
  for (const language of ["vi", "en"])
    test(`${size}, ${language}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(sizes[size]);
      await open(page);
      for (const [name, query] of Object.entries(views)) {
        await show(page, `${query}&lang=${language}`);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        if (query.includes("sel="))
          await expect(page.getByTestId("card").getByRole("heading", { level: 3 }).first()).toBeVisible();
        if (query.includes("page=")) await expect(page.getByRole("dialog").getByRole("heading").first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        const words = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
        expect(words, name).toEqual([]);
      }
    });
