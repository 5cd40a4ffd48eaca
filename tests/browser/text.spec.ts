/** Text is never read as markup; each language is complete, without words of the other. */
import { expect, type Page } from "@playwright/test";
import { allWords } from "../all-words";
import { card, open, searchBox, show, test, watch } from "./app";

const markup = "<img src=x onerror=document.title='broken'><b>Mường</b>";

test("markup typed into the search or standing in the address stays text", async ({ page }) => {
  const faults = watch(page);
  await open(page, `?page=${encodeURIComponent(markup)}`);
  const notices = page.getByRole("region", { name: "Thông báo" });
  await expect(notices).toContainText("page=<img src=x");
  await searchBox(page).fill(markup);
  await expect(page.getByText(/Không tìm thấy «<img src=x/).first()).toBeVisible();
  await expect(page.locator("img[src=x]")).toHaveCount(0);
  await expect(page).not.toHaveTitle("broken");
  expect(faults).toEqual([]);
});

const words = Object.values(await allWords());

/** Letters of a sentence without its parameters: a pattern with few of them would match names and titles too. */
const letters = (sentence: string): number => sentence.replace(/\{\w+\}/g, "").match(/\p{L}/gu)?.length ?? 0;

/** Patterns of the sentences of one language that are not written alike in the other and have words of their own. */
function patternsOf(language: "vi" | "en"): string[] {
  const forms = (entry: string | { one: string; other: string }): string[] =>
    typeof entry === "string" ? [entry] : [entry.one, entry.other];
  return words.flatMap((word) =>
    forms(word[language])
      .filter((sentence) => !forms(word[language === "vi" ? "en" : "vi"]).includes(sentence))
      .filter((sentence) => letters(sentence) >= (sentence.includes("{") ? 8 : 3))
      .map((sentence) => sentence.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, ".+")),
  );
}

/** Texts and names in the page, outside of parts marked as being in a given language, that are sentences of `language`. */
const foreign = (page: Page, language: "vi" | "en") =>
  page.evaluate((patterns) => {
    const sentences = new RegExp(`^(?:${patterns.join("|")})$`, "u");
    const own = [...document.body.querySelectorAll("*")].filter((each) => !each.closest("[lang]:not(html)"));
    const texts = own.flatMap((each) => [
      ...[...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map((node) => node.textContent),
      ...["aria-label", "title", "placeholder", "alt"].map((name) => each.getAttribute(name)),
    ]);
    return [...new Set(texts.map((text) => text?.trim() ?? "").filter((text) => sentences.test(text)))];
  }, patternsOf(language));

const views = [
  "?layers=hydropower,border-gates,forest,ntm,projects",
  "?era=before",
  "?sel=commune:03202",
  "?sel=former-commune:03158",
  "?sel=district:096",
  "?sel=province:11",
  "?sel=hydropower:nam-muc",
  "?sel=border-gates:tay-trang",
  "?page=sources",
  "?page=discrepancies",
  "?page=annex",
  "?page=help",
];

for (const [shown, hidden] of [
  ["en", "vi"],
  ["vi", "en"],
] as const)
  test(`in ${shown} no words of ${hidden} remain`, async ({ page }) => {
    await open(page, `?lang=${shown}`);
    for (const view of views) {
      await show(page, `${view}&lang=${shown}`);
      if (view.includes("sel=")) await expect(card(page).getByRole("heading", { level: 3 }).first()).toBeVisible();
      if (view.includes("page=")) await expect(page.getByRole("dialog").getByRole("heading").first()).toBeVisible();
      expect(await foreign(page, shown), "the words of the language itself are found").not.toEqual([]);
      expect(await foreign(page, hidden), view).toEqual([]);
    }
  });
