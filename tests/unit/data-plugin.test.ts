/** A fault in a table stops the build. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "vite";
import { loadTable } from "virtual:data/tables";
import unitRows from "virtual:data/units";
import later from "virtual:data/units-later";
import { dataPlugin } from "../../data/plugin";
import { loadData } from "../../data/load";
import { real, root, text } from "../fixtures/data/broken";

describe("virtual:data", () => {
  it("holds every row as validated", async () => {
    expect(await loadTable("border-gates")).toEqual(loadData(real).tables["border-gates"].map(({ row }) => row));
  });

  it("holds the rows of units in two parts, no column in both but the code", () => {
    const whole = (first: object[], rest: object[]) => first.map((row, at) => ({ ...row, ...rest[at] }));
    const { communes, districts } = loadData(real).tables;
    expect(whole(unitRows.communes, later.communes)).toEqual(communes.map(({ row }) => row));
    expect(whole(unitRows.districts, later.districts)).toEqual(districts.map(({ row }) => row));
    expect(Object.keys(later.districts[0] ?? {}).filter((name) => name in (unitRows.districts[0] ?? {}))).toEqual(["code"]); // prettier-ignore
  });
});

describe("a build", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dien-bien-data-"));
    for (const part of ["data", "geo"]) {
      cpSync(join(root, part), join(folder, part), { recursive: true, filter: (file) => !file.endsWith(".ts") });
    }
    writeFileSync(
      join(folder, "main.js"),
      'import rows from "virtual:data/districts"; export const count = rows.length;',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = () =>
    build({
      root: folder,
      configFile: false,
      logLevel: "silent",
      plugins: [dataPlugin()],
      build: { write: false, lib: { entry: join(folder, "main.js"), formats: ["es"] } },
    });

  it("passes with the real data", async () => {
    await expect(run()).resolves.toBeDefined();
  });

  it("stops at a fault, also of a table it does not use, and names the place", async () => {
    const broken = text("border-gates").replace(/operating/, "open");
    writeFileSync(join(folder, "data", "themes", "border-gates.csv"), broken);
    writeFileSync(join(folder, "main.js"), "export const uses = 'no table';");
    await expect(run()).rejects.toThrow(
      /data\/themes\/border-gates\.csv:\d+:status: "open" — expected one of: operating/,
    );
  });
});
