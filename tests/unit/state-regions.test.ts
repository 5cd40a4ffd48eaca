/** Undo, redo and which region is worked on; the regions themselves are in the address. */
import { describe, expect, it } from "vitest";
import { landOf } from "../../src/domain/land";
import type { Region } from "../../src/domain/region";
import { App } from "../../src/state/app.svelte";
import { Regions, regionsOf } from "../../src/state/regions.svelte";
import { FakeHost } from "./fake-host";

const never = () => new Promise<never>(() => undefined);

function start() {
  const host = new FakeHost();
  const app = new App(host, { themes: never, provenance: never, geography: never });
  return { host, app, regions: new Regions(app) };
}
const region = (name: string, code = "03160"): Region => ({ name, land: landOf({ level: "commune", code }) });
const names = (regions: Regions): string[] => regions.all.map(({ name }) => name);

describe("the reader's regions", () => {
  it("are written to the address with every change", () => {
    const { host, regions } = start();
    regions.create(region("A"));
    expect(host.query()).toContain("regions=A~c03160");
    regions.remove(0);
    expect(host.query()).not.toContain("regions");
  });

  it("are four at most", () => {
    const { regions } = start();
    for (const name of ["A", "B", "C", "D"]) expect(regions.create(region(name))).toBe(true);
    expect(regions.full).toBe(true);
    expect(regions.create(region("E"))).toBe(false);
    expect(names(regions)).toEqual(["A", "B", "C", "D"]);
  });

  it("go back step by step and forth again", () => {
    const { regions } = start();
    regions.create(region("A"));
    regions.create(region("B"));
    regions.replace(0, region("A2"));
    regions.remove(1);
    expect(names(regions)).toEqual(["A2"]);
    regions.undo();
    expect(names(regions)).toEqual(["A2", "B"]);
    regions.undo();
    expect(names(regions)).toEqual(["A", "B"]);
    regions.redo();
    expect(names(regions)).toEqual(["A2", "B"]);
    regions.undo();
    regions.undo();
    regions.undo();
    expect(names(regions)).toEqual([]);
    expect(regions.undo()).toBe(false);
    expect(regions.canUndo).toBe(false);
  });

  it("forget what was undone as soon as something else is done", () => {
    const { regions } = start();
    regions.create(region("A"));
    regions.undo();
    regions.create(region("B"));
    expect(regions.canRedo).toBe(false);
    expect(regions.redo()).toBe(false);
    expect(names(regions)).toEqual(["B"]);
  });

  it("go back to what was there, though the address brought other regions meanwhile", () => {
    const { app, regions } = start();
    regions.create(region("A"));
    app.setRegions([region("from a link")]);
    regions.create(region("B"));
    regions.undo();
    expect(names(regions)).toEqual(["from a link"]);
  });

  it("work on the one made or changed last, and on a neighbour of one deleted", () => {
    const { regions } = start();
    expect(regions.current).toBeNull();
    regions.create(region("A"));
    regions.create(region("B"));
    regions.create(region("C"));
    expect(regions.current?.name).toBe("C");
    regions.choose(1);
    regions.remove(0);
    expect(regions.current?.name).toBe("B");
    regions.remove(1);
    expect(regions.current?.name).toBe("B");
    regions.undo();
    expect(regions.current?.name).toBe("C");
  });

  it("go back a hundred steps, and no further", () => {
    const { regions } = start();
    regions.create(region("A"));
    for (let step = 1; step <= 120; step += 1) regions.replace(0, region(`A${step}`));
    let steps = 0;
    while (regions.undo()) steps += 1;
    expect(steps).toBe(100);
    expect(names(regions)).toEqual(["A20"]);
  });

  it("work on none where the address has none, and on the one that undoing changed", () => {
    const { app, regions } = start();
    regions.create(region("A"));
    regions.create(region("B"));
    app.setRegions([region("only")]);
    expect(regions.current?.name).toBe("only");
    app.setRegions([]);
    expect([regions.active, regions.current]).toEqual([-1, null]);
    regions.create(region("C"));
    regions.create(region("D"));
    regions.replace(0, region("C2"));
    regions.choose(1);
    regions.undo();
    expect(regions.current?.name).toBe("C");
  });

  it("are the same for all who ask", () => {
    const { app } = start();
    expect(regionsOf(app)).toBe(regionsOf(app));
  });
});
