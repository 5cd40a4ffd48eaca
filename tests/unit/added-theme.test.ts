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

it("lists seven files, five of them new", () => {
  const guide = read("docs/add-a-theme.md");
  const steps = [...guide.matchAll(/^\d+\. \*\*`([^`]+)`\*\*/gm)].map(([, file]) => file);
  expect(steps).toHaveLength(7);
  expect(steps.toSorted()).toEqual([...laidOver, ...lists.map(({ file }) => file)].toSorted());
});

it("finds the two lists where an entry is added", () => {
  for (const { file, end } of lists) expect(read(file)).toMatch(end);
});
