/**
 * On every view, in both languages, on a desktop and, made narrow, on the smallest phone: nothing is cut off, with a reader's
 * spacing of text either, no target is too small, no word of the other language is left, nothing breaks the content policy, and nothing
 * is asked of another origin. Every other view is opened on the phone and made wide instead. axe finds no serious or critical violation in Vietnamese on a desktop and in English on
 * a phone: each language and each layout once. Contrast, a third of what axe costs, is measured on the desktop and, on the phone, of what
 * stands there alone: the sheet over the map, and charts as tables.
 */
import { expect, type Page } from "@playwright/test";
import { allWords } from "../all-words";
import { open, searchBox, sizes, test, watch } from "./app";
import { axeFaults } from "./axe";
import { cutOff } from "./cut-off";
import { smallTargets } from "./targets";
import { asTables, hasCharts, twoMaps, unfold, views, visit, type View } from "./views";

type Language = "vi" | "en";
const narrow = { width: 320, height: 700 };

const words = Object.values(await allWords());

/** Letters of a sentence without its parameters: a pattern with few of them would match names and titles too. */
const letters = (sentence: string): number => sentence.replace(/\{\w+\}/g, "").match(/\p{L}/gu)?.length ?? 0;

/** The sentences of one language that are not written alike in the other and have words of their own. */
function sentencesOf(language: Language): { whole: string[]; patterns: string[] } {
  const forms = (entry: string | { one: string; other: string }): string[] =>
    typeof entry === "string" ? [entry] : [entry.one, entry.other];
  const own = words.flatMap((word) =>
    forms(word[language])
      .filter((sentence) => !forms(word[language === "vi" ? "en" : "vi"]).includes(sentence))
      .filter((sentence) => letters(sentence) >= (sentence.includes("{") ? 8 : 3)),
  );
  return {
    whole: own.filter((sentence) => !sentence.includes("{")),
    patterns: own
      .filter((sentence) => sentence.includes("{"))
      .map((sentence) => sentence.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, ".+")),
  };
}

/** Texts and names in the page, outside of parts marked as being in a given language, that are sentences of `language`. */
const sentences = (page: Page, language: Language) =>
  page.evaluate(({ whole, patterns }) => {
    const known = new Set(whole);
    const shaped = new RegExp(`^(?:${patterns.join("|")})$`, "u");
    const own = [...document.body.querySelectorAll("*")].filter((each) => !each.closest("[lang]:not(html)"));
    const texts = own.flatMap((each) => [
      ...[...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map((node) => node.textContent),
      ...["aria-label", "title", "placeholder", "alt"].map((name) => each.getAttribute(name)),
    ]);
    return [...new Set(texts.map((text) => text?.trim() ?? ""))].filter((text) => known.has(text) || shaped.test(text));
  }, sentencesOf(language));

const softly = expect.configure({ soft: true });

const expectRoom = (page: Page, where: string) => expect.poll(() => cutOff(page), `${where}, cut off`).toEqual([]);

/** With lines, letters and words set wider apart, as a reader may have them (WCAG 2.2, 1.4.12). */
async function withSpacing(page: Page, check: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const wide = new CSSStyleSheet();
    wide.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets.push(wide);
  });
  await check();
  await page.evaluate(() => document.adoptedStyleSheets.pop());
}

/** axe finds nothing in the panels that a view adds, or in the whole document where it adds none. */
const expectAccess = async (page: Page, { query, panels }: View, where: string, contrast = true) =>
  expect.soft(await axeFaults(page, { within: panels, contrast }), `${query} ${where}, axe`).toEqual([]);

for (const [group, members] of Object.entries(views))
  test.describe(group, () => {
    test.setTimeout(120_000);

    for (const [language, other] of [
      ["vi", "en"],
      ["en", "vi"],
    ] as const)
      test(`on a desktop and a phone, ${language}`, async ({ page, baseURL }) => {
        const faults = watch(page);
        const elsewhere: string[] = [];
        page.on("request", (request) => {
          if (/^(http|ws)/.test(request.url()) && !request.url().startsWith(`${baseURL}/`))
            elsewhere.push(request.url());
        });
        await open(page, `?lang=${language}`);
        const onDesktop = async (view: View): Promise<void> => {
          await page.setViewportSize(sizes.desktop);
          await expectRoom(page, `${view.query} ${language}`);
          if (language === "vi") await expectAccess(page, view, language);
          if (language === "vi") expect.soft(await smallTargets(page), `${view.query}, small targets`).toEqual([]);
          await softly.poll(() => sentences(page, other), `${view.query}, words of ${other}`).toEqual([]);
        };
        const onPhone = async (view: View): Promise<void> => {
          await page.setViewportSize(narrow);
          await expectRoom(page, `${view.query} ${language} ${narrow.width}`);
          const spaced = () => expectRoom(page, `${view.query} ${language} ${narrow.width}, with spacing`);
          if (language === "vi") await withSpacing(page, spaced);
          else expect.soft(await smallTargets(page), `${view.query} en, small targets`).toEqual([]);
          if (hasCharts(view)) await asTables(page);
          if (hasCharts(view)) await expectRoom(page, `${view.query} ${language} ${narrow.width}, as tables`);
          const contrast = hasCharts(view) || !view.query.includes("page=");
          if (language === "en") await expectAccess(page, view, `${language} ${narrow.width}`, contrast);
        };
        for (const [at, view] of members.entries()) {
          const wide = hasCharts(view) || at % 2 === 0;
          await page.setViewportSize(wide ? sizes.desktop : narrow);
          await visit(page, view, language);
          if (hasCharts(view)) await unfold(page);
          for (const check of wide ? [onDesktop, onPhone] : [onPhone, onDesktop]) await check(view);
          expect(faults, view.query).toEqual([]);
        }
        page.removeAllListeners("request");
        expect(elsewhere, "asked of others").toEqual([]);
        expect(await sentences(page, language), "the words of the language itself are found").not.toEqual([]);
        await page.evaluate(() => document.body.setAttribute("style", "color: red"));
        await expect
          .poll(() => faults.join(), "what the policy forbids is seen here")
          .toMatch(/Content Security Policy/);
      });
  });

test("two maps, on a desktop and a phone, in both languages", { tag: "@drawn" }, async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  for (const [size, language] of [
    [sizes.desktop, "vi"],
    [narrow, "en"],
  ] as const) {
    await page.setViewportSize(size);
    for (const view of twoMaps) {
      await visit(page, view, language);
      await expectRoom(page, `${view.query} ${language} ${size.width}`);
      await expectAccess(page, view, `${language} ${size.width}`);
    }
  }
});

test("the open search list has no axe violation and is not cut off, in both languages", async ({ page }) => {
  for (const [size, language] of [
    [sizes.desktop, "vi"],
    [narrow, "en"],
  ] as const) {
    await page.setViewportSize(size);
    await open(page, `?lang=${language}`);
    for (const query of ["mường", "mật độ dân số", "không có gì như thế"]) {
      await searchBox(page).fill(query);
      await expect(page.locator("search .results")).toContainText(query.startsWith("không") ? query : /[Mm]/);
      expect.soft(await axeFaults(page, { within: "search" }), `${query}, ${language}`).toEqual([]);
      expect.soft(await cutOff(page), `${query}, ${language}`).toEqual([]);
    }
  }
});
