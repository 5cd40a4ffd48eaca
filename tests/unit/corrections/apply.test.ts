/** A correction comes to the same end in the page and on the command line, and changes the bytes of its cells alone. */
import { filesIn } from "../../../data/files";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadData, type ReadFile } from "../../../data/load";
import { fileOf, problemText } from "../../../data/parse";
import { applyPatches, type PatchFile } from "../../../src/corrections/apply";
import { patchFileName, patchText, readPatch, type CorrectionPatch } from "../../../src/corrections/patch";
import { runApply } from "../../../tools/apply/run";
import { correction, passing, refused, yearbook } from "../../fixtures/corrections/patches";
import { real, root, text } from "../../fixtures/data/broken";

let project = "";
let drawer = "";
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "corrections-"));
  drawer = mkdtempSync(join(tmpdir(), "patches-"));
  renew();
});
afterAll(() => {
  for (const folder of [project, drawer]) rmSync(folder, { recursive: true, force: true });
});

function renew(): void {
  for (const path of [...filesIn(root), "geo/dien-bien.topo.json", "geo/units.json"])
    cpSync(join(root, path), join(project, path));
}

const inFile = (patch: CorrectionPatch): PatchFile => {
  const file = patchFileName(patch);
  return { file, text: patchText(patch), patch };
};
const outcomeOf = (...patches: CorrectionPatch[]) => applyPatches(patches.map(inFile), { read: real });

/** On the copy of the project; `read`: `real` while the copy is as the project is, which has been parsed before. */
function command(
  patches: readonly CorrectionPatch[],
  options: readonly string[] = [],
  read?: ReadFile,
): { code: number; said: string[] } {
  const said: string[] = [];
  const paths = patches.map((patch, at) => {
    const path = join(drawer, patches.length > 1 ? `${at}-${patchFileName(patch)}` : patchFileName(patch));
    writeFileSync(path, patchText(patch));
    return path;
  });
  return { code: runApply([...paths, ...options], project, (line) => said.push(line), read), said };
}
const onDisk = (file: string): string => readFileSync(join(project, file), "utf8");

describe("a correction that passes", () => {
  it.each(Object.entries(passing))("%s", (_name, patch) => {
    renew();
    const outcome = outcomeOf(patch);
    expect([...outcome.patches, ...outcome.tables].map((each) => problemText(each, "en"))).toEqual([]);
    expect(outcome.files.size).toBe(patch.new_source ? 2 : 1);
    expect(command([patch], ["--check"], real).code).toBe(0);
    for (const file of outcome.files.keys()) expect(onDisk(file)).toBe(readFileSync(join(root, file), "utf8"));
    expect(command([patch]).code).toBe(0);
    for (const [file, expected] of outcome.files) expect(onDisk(file)).toBe(expected);
    expect(
      loadData((path) => (path.startsWith("data/") ? readFileSync(join(project, path)) : real(path))).problems,
    ).toEqual([]);
  });

  it("shows the row before and after, and says what it has done already", () => {
    renew();
    const patch = passing["a capacity, with a new source"];
    const { said } = command([patch], ["--lang", "en"]);
    expect(said).toContain('  - capacity_mw: "44"');
    expect(said).toContain('  + capacity_mw: "44.5"');
    expect(said.join("\n")).toContain("data/themes/hydropower.csv, line 2:");
    const again = command([patch], ["--lang", "en"]);
    expect(again).toMatchObject({ code: 0 });
    expect(again.said.at(-1)).toBe("1 correction is in the data already.");
  });
});

describe("a correction that does not pass", () => {
  beforeAll(renew);

  it.each(Object.entries(refused))("%s", (_name, [patch, { file = /./, ...expected }]) => {
    const outcome = outcomeOf(patch);
    const problems = [...outcome.patches, ...outcome.tables];
    const found = problems.find((each) => each.column === expected.column && expected.expected.test(each.expected));
    expect(found, problems.map((each) => problemText(each, "en")).join("\n")).toBeDefined();
    expect(found?.file).toMatch(file);
    expect(found?.line).toBeGreaterThan(0);
    expect(found?.vi).not.toBe(found?.expected);
    const { code, said } = command([patch], [], real);
    expect(code).toBe(1);
    expect(said).toContain(found && problemText(found, "vi"));
    for (const changed of ["data/sources.csv", fileOf(patch.table)])
      expect(onDisk(changed)).toBe(readFileSync(join(root, changed), "utf8"));
  });
});

describe("several corrections", () => {
  const first = correction({ table: "hydropower", key: "nam-muc", column: "annual_gwh" }, { annual_gwh: "180" });
  const second = correction({ table: "hydropower", key: "na-loi", column: "annual_gwh" }, { annual_gwh: "50" });

  it("are taken together, with one source for both", () => {
    renew();
    expect(command([first, second]).code).toBe(0);
    expect(onDisk("data/sources.csv").match(new RegExp(`^${yearbook.id},`, "gm"))).toHaveLength(1);
    expect(onDisk("data/themes/hydropower.csv")).toMatch(/^na-loi,.*,50,2003,/m);
  });

  it("or not at all", () => {
    renew();
    const [bad] = refused["a number out of bounds"] ?? [];
    expect(bad && command([first, bad]).code).toBe(1);
    expect(onDisk("data/themes/hydropower.csv")).toBe(text("hydropower"));
  });

  it("mend together what neither could alone", () => {
    const move = (key: string, value: string) =>
      correction(
        { table: "former-communes", key, column: "population_2019" },
        { population_2019: value },
        { asOf: "2019-04-01", newSource: null, source: "tdt-2019-gso" },
      );
    const rows = loadData(real).tables["former-communes"].filter(({ row }) => row.district === "096");
    const [a, b] = rows;
    if (!a || !b) throw new Error("no rows");
    const source = a.row.population_2019_source.split(";")[0] ?? "";
    const both = [
      move(a.row.code, String(a.row.population_2019 + 1)),
      move(b.row.code, String(b.row.population_2019 - 1)),
    ].map((patch) => ({
      ...patch,
      source,
      cells: { population_2019: patch.cells["population_2019"] ?? { old: "", new: "" } },
    }));
    expect(outcomeOf(...both.slice(0, 1)).tables.length).toBeGreaterThan(0);
    expect([...outcomeOf(...both).patches, ...outcomeOf(...both).tables]).toEqual([]);
  });
});

describe("the command", () => {
  const said: string[] = [];
  const run = (...args: string[]) => runApply(args, project, (line) => said.push(line));

  it("tells wrong usage apart", () => {
    expect(run()).toBe(2);
    expect(run("--force", "x.json")).toBe(2);
    expect(run(join(drawer, "none.json"))).toBe(2);
    expect(run("--help")).toBe(0);
  });

  it("refuses what is no patch, and does not let it steer the terminal", () => {
    const path = join(drawer, "x.json");
    for (const content of ["{", "[]", "null", '{"format":"x"}', "x".repeat(70_000)]) {
      writeFileSync(path, content);
      expect(run(path)).toBe(1);
    }
    writeFileSync(path, patchText({ ...passing["a capacity, with a new source"], note: "\u001b[2J<b>" }));
    expect(run(path)).toBe(1);
    expect(said.join("\n")).not.toContain("\u001b");
    expect(said.at(-1)).toMatch(/^x\.json:\d+:note: /);
  });
});

it("a patch reads as it was written", () => {
  for (const patch of Object.values(passing))
    expect(readPatch("x.json", patchText(patch))).toEqual({ patch, problems: [] });
});
