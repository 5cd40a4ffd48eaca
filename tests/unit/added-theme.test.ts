/** The guide to a new theme names the files that the example has, and no others. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { lists } from "../fixtures/with-schools";

const root = new URL("../../", import.meta.url);
const fixture = new URL("tests/fixtures/theme-schools/", root);
const read = (file: string): string => readFileSync(new URL(file, root), "utf8");
const laidOver = readdirSync(fixture, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => statSync(new URL(file, fixture)).isFile());

it("lists eight files, five of them new, and two that may be added", () => {
  const guide = read("docs/add-a-theme.md");
  const filesAfter = (bullet: RegExp): string[] => [...guide.matchAll(bullet)].map(([, file]) => file ?? "");
  const steps = filesAfter(/^\d+\. \*\*`([^`]+)`\*\*/gm);
  const wanted = filesAfter(/^- \*\*`([^`]+)`\*\*/gm);
  expect([steps.length, wanted.length]).toEqual([8, 2]);
  expect([...steps, ...wanted].toSorted()).toEqual([...laidOver, ...lists.map(({ file }) => file)].toSorted());
});

it("finds the three lists where an entry is added", () => {
  for (const { file, end } of lists) expect(read(file)).toMatch(end);
});
