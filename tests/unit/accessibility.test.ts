/** The audit of accessibility has every criterion of WCAG 2.2 A and AA, names tests that exist, and knows each pattern that is used. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** How many criteria of levels A and AA each guideline has, by their numbers. */
const criteria: Record<string, readonly number[]> = {
  "1.1": [1],
  "1.2": [1, 2, 3, 4, 5],
  "1.3": [1, 2, 3, 4, 5],
  "1.4": [1, 2, 3, 4, 5, 10, 11, 12, 13],
  "2.1": [1, 2, 4],
  "2.2": [1, 2],
  "2.3": [1],
  "2.4": [1, 2, 3, 4, 5, 6, 7, 11],
  "2.5": [1, 2, 3, 4, 7, 8],
  "3.1": [1, 2],
  "3.2": [1, 2, 3, 4, 6],
  "3.3": [1, 2, 3, 4, 7, 8],
  "4.1": [2, 3],
};
const expected = Object.entries(criteria).flatMap(([guideline, each]) => each.map((n) => `${guideline}.${n}`));

const page = readFileSync("docs/accessibility.md", "utf8");
const rows = page
  .split("\n")
  .filter((line) => /^\| \d\.\d\.\d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, name = "", how = "", tests = ""]) => ({ number: name.split(" ")[0] ?? "", how, tests }));

const fileOf = (name: string): string => (name.includes("/") ? name : `tests/browser/${name}`);

it("the audit has the 55 criteria of WCAG 2.2 A and AA, once each and in order", () => {
  expect(expected).toHaveLength(55);
  expect(rows.map(({ number }) => number)).toEqual(expected);
});

it("every criterion says how it is met, and names tests that are there or does not apply", () => {
  for (const { number, how, tests } of rows) {
    expect(how, number).not.toBe("");
    if (tests === "not applicable") continue;
    const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => fileOf(name));
    expect(named, number).not.toEqual([]);
    expect(
      named.filter((file) => !existsSync(file)),
      number,
    ).toEqual([]);
  }
});

it("no part claims a pattern whose keys it does not have: tabs, menus, trees, grids", () => {
  const claiming = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".svelte"))
    .filter((file) =>
      /role=(?:"|\{[^}]*")(tab|tablist|tabpanel|menu|menubar|menuitem\w*|tree|treeitem|grid|gridcell|treegrid)"/.test(
        readFileSync(`src/${file}`, "utf8"),
      ),
    );
  expect(claiming).toEqual([]);
});

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

it("borders of fields, the outline of the focus and the colours of the eras stand out 3 to 1", () => {
  const css = readFileSync("src/app.css", "utf8");
  const token = (name: string): string => new RegExp(`--${name}: #(\\w+);`).exec(css)?.[1] ?? "";
  const six = (hex: string): string => (hex.length === 3 ? [...hex].map((c) => c + c).join("") : hex);
  for (const name of ["line-strong", "after", "before", "select", "ink"])
    for (const ground of ["paper", "mist"])
      expect(contrast(six(token(name)), six(token(ground))), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
});
