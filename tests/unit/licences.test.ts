/** Whose work is shipped: found by files, each under a licence that is known, with its text. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { licencesText } from "../../tools/licences/plugin";
import { packageFolder, shippedPackages } from "../../tools/licences/shipped";

const modules = join(mkdtempSync(join(tmpdir(), "dien-bien-map-")), "node_modules");
afterAll(() => rmSync(join(modules, ".."), { recursive: true, force: true }));

function made(name: string, license: string | undefined, files: Record<string, string>): string {
  const folder = join(modules, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0", license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

it("finds the package of a file, also one with a scope, and none for the project's own", () => {
  expect(packageFolder("/map/node_modules/@turf/area/dist/index.js")).toBe("/map/node_modules/@turf/area");
  expect(packageFolder("\0/map/node_modules/a/node_modules/b/b.js?commonjs")).toBe(
    "/map/node_modules/a/node_modules/b",
  );
  expect(packageFolder("/map/src/main.ts")).toBeNull();
});

it("takes the text from the package's own file or its guide, and refuses what has none, or a licence that is not known", () => {
  const plain = made("plain", "MIT", { LICENSE: "Text of plain\r\n" });
  const guide = made("guide", "(MIT OR GPL-3.0)", { "README.md": "# Guide\n## License\nPermission is hereby granted" });
  expect(shippedPackages([plain, guide, plain]).map(({ name, text }) => [name, text])).toEqual([
    ["guide", "## License\nPermission is hereby granted"],
    ["plain", "Text of plain"],
  ]);
  expect(() => shippedPackages([made("bare", "MIT", {})])).toThrow("bare 1.0.0 (MIT) brings no text");
  expect(() => shippedPackages([made("none", undefined, { LICENSE: "x" })])).toThrow("none 1.0.0 is under no licence");
  expect(() => shippedPackages([made("gpl", "GPL-3.0", { LICENSE: "x" })])).toThrow("under GPL-3.0");
});

it("names packages of one text together, and holds what MapLibre is made of", () => {
  const of = (name: string, text: string) => ({ name, version: "1.0.0", licence: "MIT", text });
  const text = licencesText([of("a", "same"), of("b", "other"), of("c", "same")], (file) => `<${file}>`);
  expect(text).toContain("a 1.0.0 (MIT)\nc 1.0.0 (MIT)\n");
  expect(text.match(/^same$/gm)).toHaveLength(1);
  for (const file of ["LICENSE", "CREDITS.md", "geo/LICENSE", "src/fonts/OFL.txt"]) expect(text).toContain(`<${file}>`);
  const names = shippedPackages([join(import.meta.dirname, "../../node_modules/maplibre-gl")]).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["earcut", "maplibre-gl", "pbf", "potpack"]));
});
