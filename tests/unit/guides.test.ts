/** What the guides in Vietnamese quote is what stands in the app, letter for letter. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { allWords } from "../all-words";

const labels = new Set(Object.values(await allWords()).map(({ vi }) => vi.toLowerCase()));
/** Chosen in the browser's own window for printing. */
const elsewhere = ["100%"];

it.each(["planner", "investor"])("the guide for %s quotes labels as they are", (guide) => {
  const text = readFileSync(`docs/vi/${guide}.md`, "utf8");
  const quoted = [...text.matchAll(/«\[?([^\]»]+)/g)].map(([, label]) => label ?? "");
  expect(quoted.length).toBeGreaterThan(5);
  expect(quoted.filter((label) => !labels.has(label.toLowerCase()) && !elsewhere.includes(label))).toEqual([]);
});
