/** One concept, one word, one place: a name is exported by one file only. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folders = ["src", "data", "geo", "tools"];
const declared = /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;
const root = new URL("../../", import.meta.url);

const files = folders.flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|mjs|svelte)$/.test(file) && !file.endsWith(".d.ts") && !file.endsWith(".d.mts"))
    .map((file) => `${folder}/${file}`),
);

it("no name is exported by two files", () => {
  const places = new Map<string, Set<string>>();
  for (const file of files)
    for (const [, name = ""] of readFileSync(new URL(file, root), "utf8").matchAll(declared))
      places.set(name, (places.get(name) ?? new Set()).add(file));
  expect(places.size).toBeGreaterThan(500);
  expect(
    Object.fromEntries([...places].filter(([, found]) => found.size > 1).map(([name, found]) => [name, [...found]])),
  ).toEqual({});
});
