/** Prints the atlas of a built site into a PDF. */
import type { Browser, Page } from "@playwright/test";

interface AtlasHeading {
  level: number;
  text: string;
  /** The number of the page it stands on. */
  page: number;
}

interface PrintedAtlas {
  pdf: Buffer;
  title: string;
  pages: number;
  /** Of the pages by number: how much higher or wider than the page what it says is, mm; only those where it is. */
  overfull: Map<number, number>;
  headings: AtlasHeading[];
}

const pxOfMm = 96 / 25.4;
/** Less than this is a matter of rounding, mm. */
const unseen = 0.2;

/* Functions with names of their own would be wrapped by what runs this file, and the browser knows nothing of the wrapping. */

const overfullOn = async (page: Page): Promise<[page: number, mm: number][]> =>
  page.locator(".sheet").evaluateAll(
    (sheets, [scale, least]) =>
      sheets
        .map((sheet): [page: number, mm: number] => {
          const { bottom, right } = (sheet.querySelector(".body") ?? sheet).getBoundingClientRect();
          const boxes = [...sheet.querySelectorAll(".body :not(svg *), footer *")];
          const past = boxes
            .map((each) => each.getBoundingClientRect())
            .map((box) => Math.max(box.bottom - bottom, box.right - right));
          return [Number(sheet.id.replace(/\D/g, "")), Math.max(...past) / scale];
        })
        .filter(([, mm]) => mm > least),
    [pxOfMm, unseen] as const,
  );

const headingsOn = (page: Page): Promise<AtlasHeading[]> =>
  page.locator("h1, h2, h3").evaluateAll((all) =>
    all.map((each) => ({
      level: Number(each.tagName.slice(1)),
      text: (each as HTMLElement).innerText.replace(/\s+/g, " ").trim(),
      page: Number(each.closest(".sheet")?.id.replace(/\D/g, "")),
    })),
  );

/** `address`: of `vi/atlas.html` on a site that is served. Throws where it is not there. */
export async function printAtlas(browser: Browser, address: string): Promise<PrintedAtlas> {
  const page = await browser.newPage();
  const answer = await page.goto(address).catch(() => null);
  if (!answer?.ok()) throw new Error(`${address} is not there: run npm run build`);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const made = {
    title: await page.title(),
    pages: await page.locator(".sheet").count(),
    overfull: new Map(await overfullOn(page)),
    headings: await headingsOn(page),
    pdf: await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true }),
  };
  await page.close();
  return made;
}
