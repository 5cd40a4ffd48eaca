/** What scrolls inside something else keeps the wheel and the finger to itself at its ends. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const src = new URL("../../src/", import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => /\.(svelte|css)$/.test(file));

it("holds for every rule that scrolls", () => {
  const rules = files.flatMap((file) =>
    [...readFileSync(new URL(file, src), "utf8").matchAll(/\{[^{}]*overflow(-[xy])?: (auto|scroll)[^{}]*\}/g)].map(
      ([rule]) => ({ file, rule }),
    ),
  );
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter(({ rule }) => !/overscroll-behavior(-x)?: contain/.test(rule))).toEqual([]);
});
