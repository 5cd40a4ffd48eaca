/** What is said of the merger where the tables are others than they are: that they disagree with the scheme, and that a commune was kept as it was. */
import units from "virtual:data/units";
import { afterEach, describe, expect, it, vi } from "vitest";

type Tables = typeof units;

/** The domain reading these tables. */
async function mergerOf(tables: Tables) {
  vi.resetModules();
  vi.doMock("virtual:data/units", () => ({ default: tables }));
  return import("../../src/domain/merger");
}

afterEach(() => {
  vi.doUnmock("virtual:data/units");
  vi.resetModules();
});

const retyped = (table: "former-communes" | "communes", from: string): Tables => {
  const at = units[table].findIndex(({ type }) => type === from);
  return { ...units, [table]: units[table].map((row, each) => (each === at ? { ...row, type: "huyện" } : row)) };
};

const formers = units["former-communes"];
const partsOf = (commune: string) => formers.filter((row) => row.commune === commune);
const ofTwo = units.communes.find(({ code }) => partsOf(code).length === 2)!.code;
const ofMore = units.communes.find(({ code }) => partsOf(code).length > 3)!.code;
const moved = (code: string, commune: string): Tables => ({
  ...units,
  "former-communes": formers.map((row) => (row.code === code ? { ...row, commune } : row)),
});

describe("the tables disagree with the scheme", () => {
  it.each<[string, Tables]>([
    ["a former xã is none", retyped("former-communes", "xã")],
    ["a former phường is none", retyped("former-communes", "phường")],
    ["a former thị trấn is none", retyped("former-communes", "thị trấn")],
    ["a xã is none", retyped("communes", "xã")],
    ["a phường is none", retyped("communes", "phường")],
    ["a former commune is missing", { ...units, "former-communes": formers.slice(1) }],
    ["a commune is missing", { ...units, communes: units.communes.slice(1) }],
    ["a commune of two is of three", moved(partsOf(ofMore)[0]!.code, ofTwo)],
    ["a commune of two is of one", moved(partsOf(ofTwo)[0]!.code, ofMore)],
  ])("where %s", async (_, tables) => expect((await mergerOf(tables)).agreesWithScheme()).toBe(false));

  it("but not where they are as they are", async () => expect((await mergerOf(units)).agreesWithScheme()).toBe(true));
});

it("a commune of one former commune was kept, and counts so", async () => {
  const [gone] = partsOf(ofTwo);
  const { kindOf, kindCounts } = await mergerOf(moved(gone!.code, ofMore));
  const { unitsOf } = await import("../../src/domain/units");
  expect(kindOf({ level: "commune", code: ofTwo })).toBe("kept");
  expect(kindCounts(unitsOf("commune")).kept).toBe(1);
});
