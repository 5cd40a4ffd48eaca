/** The built app in a browser without WebGL, for what goes over it for a long time. */
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import config from "../../playwright.config.ts";
import { findBrowser } from "../../tools/browser.mjs";
import { serve } from "../../tools/snapshot/serve.ts";

export const stormSizes = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

export type StormSize = keyof typeof stormSizes;

interface StormSite {
  browser: Browser;
  url: string;
  close(): Promise<void>;
}

/** `project`: `plain` has the SVG map, `drawn` WebGL in software. */
export async function openSite(project: "plain" | "drawn"): Promise<StormSite> {
  const found = await findBrowser();
  if (found.path === undefined) throw new Error(found.error);
  const site = await serve(join(import.meta.dirname, "../../dist"));
  const { launchOptions } = (config.projects ?? []).find(({ name }) => name === project)?.use ?? {};
  const browser = await chromium.launch({ ...launchOptions, executablePath: found.path });
  return {
    browser,
    url: site.address,
    close: async () => {
      await browser.close();
      site.close();
    },
  };
}

/** Uncaught errors of a page, as they come. */
export function uncaught(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message, stack }) => {
    /* Of a page that is being left. */
    if (!message.includes("no longer runnable")) errors.push(stack ?? message);
  });
  return errors;
}

/** `--name value` of the command line. */
export function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return (at > 0 && process.argv[at + 1]) || otherwise;
}
