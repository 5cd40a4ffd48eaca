/** The content policy stands in three places: the page itself, the headers of the preview, the guide for hosts. They are one. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { contentSecurityPolicy, headersOf } from "../../vite.config";

const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

it("allows own files only: no inline script or style, no other origin", () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
});

it("is the same in the pages and in the guide", () => {
  for (const page of ["index.html", "embed.html"])
    expect(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(text(page))?.[1], page).toBe(
      contentSecurityPolicy,
    );
  const sent = text("docs/deploy.md").match(/default-src[^"\n]+/g) ?? [];
  expect(sent).toHaveLength(5);
  const closed = `${contentSecurityPolicy}; frame-ancestors 'self'`;
  const open = `${contentSecurityPolicy}; frame-ancestors *`;
  expect(sent).toEqual([closed, closed, open, closed, open]);
});

it("lets other pages frame the embedded map alone", () => {
  const policyOf = (path: string) => headersOf(path)["Content-Security-Policy"];
  expect(policyOf("/embed.html")).toMatch(/frame-ancestors \*$/);
  for (const path of ["/", "/index.html", "/embed.html/x", "/vi/embed.html"])
    expect(policyOf(path), path).toMatch(/frame-ancestors 'self'$/);
});
