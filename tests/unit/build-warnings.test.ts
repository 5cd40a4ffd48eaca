/** The build has nothing to warn of, and no warning is turned off to make it so. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

describe("the build", () => {
  it.each(["index.html", "embed.html"])("leaves the classic scripts of %s as they are, without a warning", (page) => {
    const scripts = [...text(page).matchAll(/<script\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    expect(scripts).toHaveLength(2);
    for (const each of scripts) expect(each).toMatch(/type="module"|vite-ignore/);
  });

  it.each(["vite.config.ts", "tools/publish/bundle.ts"])("%s loads of an index only what is named", (file) => {
    expect(text(file)).toMatch(/rolldownOptions: \{[^]*\btreeshake\b/);
  });

  it("hides no warning but how long compiling took", () => {
    const hidden = [...text("vite.config.ts").matchAll(/\bchecks = \{ (.*?) \}/g)].map(([, those]) => those);
    expect(hidden).toEqual(["bundlerTimings: false"]);
  });
});
