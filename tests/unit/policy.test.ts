/** The content policy stands in three places: the page itself, the headers of the preview, the guide for hosts. They are one. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { contentSecurityPolicy, headersOf } from "../../src/publish/hosting/headers";

const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

it("allows own files only: no inline script or style, no other origin", () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
  for (const page of ["index.html", "embed.html"])
    expect(text(page).match(/<script(?![^>]*\bsrc=)|<style|\s(?:style|on\w+)=/g), page).toBeNull();
});

it("lets no page in it use what the browser asks its reader about", () => {
  const policy = headersOf("index.html")["Permissions-Policy"] ?? "";
  expect(policy.split(", ").filter((each) => !each.endsWith("=()"))).toEqual([
    "clipboard-write=(self)",
    "fullscreen=(self)",
    "geolocation=(self)",
  ]);
});

it("keeps pages that opened it, or that it opens, out, and tells them nothing of where the reader was", () => {
  for (const file of ["index.html", "embed.html"])
    expect(headersOf(file), file).toMatchObject({
      "Cross-Origin-Opener-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
    });
});

it("is the same in the pages and in the guide", () => {
  for (const page of ["index.html", "embed.html"])
    expect(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(text(page))?.[1], page).toBe(
      contentSecurityPolicy,
    );
  const sent = text("docs/deploy.md").match(/default-src[^"\n]+/g) ?? [];
  expect(sent).toHaveLength(1);
  for (const policy of sent) expect(policy).toBe(`${contentSecurityPolicy}; frame-ancestors 'self'`);
});

it("lets other pages frame the embedded map alone", () => {
  const policyOf = (file: string) => headersOf(file)["Content-Security-Policy"];
  expect(policyOf("embed.html")).toMatch(/frame-ancestors \*$/);
  for (const file of ["", "index.html"]) expect(policyOf(file), file).toMatch(/frame-ancestors 'self'$/);
});
