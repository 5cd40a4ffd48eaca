/**
 * On every view (on some of them deep), in Vietnamese on a desktop: no target is too small, no word of the other language is left, axe finds no serious or critical violation, nothing breaks the
 * content policy, nothing is asked of another origin; and nothing is cut off there, nor on the smallest phone. Every other view is opened on the phone and made wide instead.
 * The deep tests see it with a reader's spacing of text, with charts as tables, and all of it in English, with axe on the phone: each layout once. Contrast, a third of what
 * axe costs, is measured there only of what stands on the phone alone: the sheet over the map, and charts as tables.
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

/** What is looked for in a page, and which of its texts it is not: most stand in every view. */
interface Sought {
  known: Set<string>;
  shaped: RegExp;
  others: Set<string>;
}

/** Texts and names in the page, outside of parts marked as being in a given language, that are sentences of `language`. */
async function sentences(page: Page, language: Language): Promise<string[]> {
  const name = `sentences-${language}`;
  if (!(await page.evaluate((key) => key in window, name)))
    await page.evaluate(
      ([key, { whole, patterns }]) => {
        const shaped = new RegExp(`^(?:${patterns.join("|")})$`, "u");
        Object.assign(window, { [key]: { known: new Set(whole), shaped, others: new Set() } satisfies Sought });
      },
      [name, sentencesOf(language)] as const,
    );
  return page.evaluate((key) => {
    const { known, shaped, others } = (window as unknown as Record<string, Sought>)[key]!;
    const own = [...document.body.querySelectorAll("*")].filter((each) => !each.closest("[lang]:not(html)"));
    const texts = own.flatMap((each) => [
      ...[...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map((node) => node.textContent),
      ...["aria-label", "title", "placeholder", "alt"].map((attribute) => each.getAttribute(attribute)),
    ]);
    const unknown = [...new Set(texts.map((text) => text?.trim() ?? ""))].filter((text) => !others.has(text));
    const found = unknown.filter((text) => known.has(text) || shaped.test(text));
    for (const text of unknown) if (!found.includes(text)) others.add(text);
    return found;
  }, name);
}

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
const expectAccess = async (
  page: Page,
  { query, panels }: View,
  where: string,
  extent: Parameters<typeof axeFaults>[1] = {},
) => expect.soft(await axeFaults(page, { within: panels, ...extent }), `${query} ${where}, axe`).toEqual([]);

/** What a page has logged against the policy and asked of other origins. */
function heard(page: Page, origin = ""): { faults: string[]; elsewhere: string[] } {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (/^(http|ws)/.test(request.url()) && !request.url().startsWith(`${origin}/`)) elsewhere.push(request.url());
  });
  return { faults: watch(page), elsewhere };
}

async function onDesktop(page: Page, view: View, language: Language): Promise<void> {
  await page.setViewportSize(sizes.desktop);
  await expectRoom(page, `${view.query} ${language}`);
  if (language === "vi") await expectAccess(page, view, language, { rows: 6 });
  if (language === "vi") expect.soft(await smallTargets(page), `${view.query}, small targets`).toEqual([]);
  const other = language === "vi" ? "en" : "vi";
  await softly.poll(() => sentences(page, other), `${view.query}, words of ${other}`).toEqual([]);
}

async function onPhone(page: Page, view: View, language: Language): Promise<void> {
  await page.setViewportSize(narrow);
  await expectRoom(page, `${view.query} ${language} ${narrow.width}`);
}

/** Beyond what is not cut off. */
async function onPhoneDeeply(page: Page, view: View, language: Language): Promise<void> {
  const where = `${view.query} ${language} ${narrow.width}`;
  await onPhone(page, view, language);
  if (language === "vi") await withSpacing(page, () => expectRoom(page, `${where}, with spacing`));
  else expect.soft(await smallTargets(page), `${where}, small targets`).toEqual([]);
  if (hasCharts(view)) await asTables(page);
  if (hasCharts(view)) await expectRoom(page, `${where}, as tables`);
  const contrast = hasCharts(view) || !view.query.includes("page=");
  if (language === "en") await expectAccess(page, view, `${language} ${narrow.width}`, { contrast });
}

type Check = typeof onDesktop;

/** Goes through the views of a group, each opened at the size of the check that comes first. */
async function goThrough(page: Page, members: View[], language: Language, wide: Check, slim: Check): Promise<void> {
  for (const [at, view] of members.entries()) {
    const isWide = hasCharts(view) || at % 2 === 0;
    await page.setViewportSize(isWide ? sizes.desktop : narrow);
    await visit(page, view, language);
    if (hasCharts(view)) await unfold(page);
    for (const check of isWide ? [wide, slim] : [slim, wide]) await check(page, view, language);
  }
}

/** In `npm test`, and what that leaves out; in English all of it. */
const ways = [
  { language: "vi", name: "Vietnamese", tag: [], slim: onPhone, seen: ({ deep }: View) => !deep },
  { language: "vi", name: "Vietnamese, the others", tag: ["@deep"], slim: onPhone, seen: ({ deep }: View) => deep },
  { language: "en", name: "English", tag: ["@deep"], slim: onPhoneDeeply, seen: () => true },
] as const;

for (const [group, members] of Object.entries(views))
  test.describe(group, () => {
    test.setTimeout(240_000);

    for (const { language, name, tag, slim, seen } of ways)
      test(`in ${name}, on a desktop and a phone`, { tag: [...tag] }, async ({ page, baseURL }) => {
        const { faults, elsewhere } = heard(page, baseURL);
        await open(page, `?lang=${language}`);
        await goThrough(page, members.filter(seen), language, onDesktop, slim);
        page.removeAllListeners("request");
        expect(faults).toEqual([]);
        expect(elsewhere, "asked of others").toEqual([]);
        expect(await sentences(page, language), "the words of the language itself are found").not.toEqual([]);
        await page.evaluate(() => document.body.setAttribute("style", "color: red"));
        await expect
          .poll(() => faults.join(), "what the policy forbids is seen here")
          .toMatch(/Content Security Policy/);
      });

    test(
      "in Vietnamese, on a phone with a reader's spacing and charts as tables",
      { tag: "@deep" },
      async ({ page }) => {
        await page.setViewportSize(narrow);
        await open(page, "?lang=vi");
        for (const view of members) {
          await visit(page, view, "vi");
          if (hasCharts(view)) await unfold(page);
          await onPhoneDeeply(page, view, "vi");
        }
      },
    );
  });

/** The one in `npm test`, the other deep. */
const languages = [
  { size: sizes.desktop, language: "vi", tag: [] },
  { size: narrow, language: "en", tag: ["@deep"] },
] as const;

/** Side by side in `npm test`, where the test of swiping has axe see the other; both deep. */
const ofTwoMaps = [
  { size: sizes.tablet, language: "vi", tag: [], members: twoMaps.slice(1) },
  { size: sizes.desktop, language: "vi", tag: ["@deep"], members: twoMaps },
  { size: narrow, language: "en", tag: ["@deep"], members: twoMaps },
] as const;

for (const { size, language, tag, members } of ofTwoMaps)
  test(`two maps, ${language}, ${size.width} px wide`, { tag: ["@drawn", ...tag] }, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(size);
    await open(page);
    for (const view of members) {
      await visit(page, view, language);
      await expectRoom(page, `${view.query} ${language} ${size.width}`);
      await expectAccess(page, view, `${language} ${size.width}`);
    }
  });

for (const { size, language, tag } of languages)
  test(`the open search list, ${language}, ${size.width} px wide`, { tag: [...tag] }, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, `?lang=${language}`);
    for (const query of ["mường", "mật độ dân số", "không có gì như thế"]) {
      await searchBox(page).fill(query);
      await expect(page.locator("search .results")).toContainText(query.startsWith("không") ? query : /[Mm]/);
      expect.soft(await axeFaults(page, { within: "search" }), `${query}, ${language}`).toEqual([]);
      expect.soft(await cutOff(page), `${query}, ${language}`).toEqual([]);
    }
  });
