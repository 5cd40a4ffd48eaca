/** The units of a list on every map. */
import { expect, it } from "vitest";
import type { App } from "../../src/state/app.svelte";
import type { Catalogue } from "../../src/state/catalogue.svelte";
import { Maps } from "../../src/state/maps.svelte";

it("lights a list once: a pan, which makes the view anew, brings none of it back into sight", () => {
  const maps = new Maps({ view: { compare: "switch" } } as App, {} as Catalogue);
  const list = () => ["03160", "03158"].map((code) => ({ level: "commune", code }) as const);
  maps.light(list(), true);
  const { lit } = maps;
  expect(lit).toEqual({ units: list(), fit: true });
  maps.light(list(), true);
  maps.light(list());
  expect(maps.lit, "the same object: nothing to do for the maps").toBe(lit);

  maps.light(list().slice(1), true);
  expect(maps.lit.units).toHaveLength(1);
  maps.light([]);
  maps.light(list());
  expect(maps.lit.fit).toBe(false);
  maps.light(list(), true);
  expect(maps.lit.fit, "lit, and only now to be brought into sight").toBe(true);
});

it("lights the unit that the layers are narrowed to, where no list is lit", () => {
  const district = { level: "district", code: "102" } as const;
  const maps = new Maps(
    { view: { compare: "switch", within: { kind: "unit", unit: district } } } as App,
    {} as Catalogue,
  );
  expect(maps.lit).toEqual({ units: [district], fit: false });
  maps.light([{ level: "commune", code: "03160" }]);
  expect(maps.lit.units).toEqual([{ level: "commune", code: "03160" }]);
  maps.light([]);
  expect(maps.lit.units).toEqual([district]);
});
