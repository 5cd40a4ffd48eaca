/** The committed outlines: counts, no overlap, areas, labels, sizes. */
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { fromStored, toStored, type StoredTopology } from "../../geo/arcs";
import { baseFaults } from "../../geo/base/checks";
import {
  deviationLimit,
  mergeFaults,
  officialFaults,
  partitionFaults,
  sizeFaults,
  sizeLimits,
  totalFaults,
  unitFaults,
} from "../../geo/checks";
import { deviationFaults, measureDeviations, type Deviations } from "../../geo/deviation";
import { readOfficial } from "../../geo/official";
import { readOutlines } from "../../geo/read";
import { formerCommunes } from "../../geo/topology";
import type { BaseTopology, DienBienTopology, UnitGeometries } from "../../geo/types";

const text = (name: string) => readFileSync(new URL(`../../geo/${name}`, import.meta.url), "utf8");
const topology = fromStored(JSON.parse(text("dien-bien.topo.json")) as StoredTopology<DienBienTopology>);
const units = JSON.parse(text("units.json")) as UnitGeometries;
const base = fromStored(JSON.parse(text("base.topo.json")) as StoredTopology<BaseTopology>);
const recorded = JSON.parse(text("reference-check.json")) as Deviations;
const official = readOfficial("data");

/** A copy to break, so that every check is seen to fail. */
const broken = <T>(value: T, change: (copy: T) => void): T => {
  const copy = structuredClone(value);
  change(copy);
  return copy;
};

describe("the committed geometry", () => {
  it("merges 129 former communes into 45, 10, 53 and one", () => expect(mergeFaults(topology)).toEqual([]));
  it("is a partition without overlaps", () => expect(partitionFaults(topology)).toEqual([]));
  it("measures 9,541.2 ± 1.0 km² on the ellipsoid", () => expect(totalFaults(topology)).toEqual([]));
  it("agrees with the tables of units", () => expect(officialFaults(topology, official)).toEqual([]));
  it("has units.json and labels of its own", () => expect(unitFaults(topology, units)).toEqual([]));
  it("has units.json for all 185 units", () => expect(Object.keys(units)).toHaveLength(1 + 10 + 129 + 45));
  it("names the base map rightly", () => expect(baseFaults(base, topology)).toEqual([]));
  it("lies in its file as it is read", () => expect(fromStored(toStored(base))).toEqual(base));
  it("was built within the limit of deviation", () => expect(deviationFaults(recorded, deviationLimit)).toEqual([]));
  it.each(Object.keys(sizeLimits) as (keyof typeof sizeLimits)[])("%s fits the first view", (name) =>
    expect(sizeFaults(name, text(name))).toEqual([]),
  );
});

describe("the checks see", () => {
  it("a former commune missing: counts and a hole", () => {
    const faults = mergeFaults(broken(topology, (t) => formerCommunes(t).splice(40, 1)));
    expect(faults.join()).toMatch(/128 former communes/);
    expect(faults.length).toBeGreaterThan(2);
  });
  it("a unit assigned to another commune", () => {
    const far = broken(topology, (t) => {
      formerCommunes(t)[0]!.properties!.commune = "03158";
    });
    expect(mergeFaults(far).join()).toMatch(/03158: 2 polygons/);
    expect(officialFaults(far, official).join()).toMatch(/former-communes\.csv/);
  });
  it("an overlap", () => {
    const twice = broken(topology, (t) => formerCommunes(t).push(structuredClone(formerCommunes(t)[3]!)));
    expect(partitionFaults(twice).join()).toMatch(/overlap/);
  });
  it("a line that crosses others", () => {
    const crossed = broken(topology, (t) => {
      const arc = t.arcs.reduce((a, b) => (b.length > a.length ? b : a));
      const middle = Math.floor(arc.length / 2);
      for (const [i, by] of [
        [middle, 90_000],
        [middle + 1, -180_000],
        [middle + 2, 90_000],
      ] as const)
        arc[i]![0]! += by;
    });
    expect(partitionFaults(crossed).join()).toMatch(/meet near/);
    expect(unitFaults(crossed, units)).not.toEqual([]);
  });
  it("a wrong total", () => {
    const stretched = broken(topology, (t) => {
      t.transform!.scale[0] *= 1.001;
    });
    expect(totalFaults(stretched).join()).toMatch(/expected 9541\.2/);
  });
  it("an official area out of all proportion, and a missing one", () => {
    const [first, second] = [...official.communeArea.keys()] as [string, string];
    const communeArea = new Map(official.communeArea);
    communeArea.set(first, communeArea.get(first)! * 1.2);
    communeArea.delete(second);
    communeArea.set("09999", 1);
    const faults = officialFaults(topology, { ...official, communeArea });
    expect(faults).toHaveLength(3);
    expect(faults.join()).toMatch(new RegExp(`Commune ${first}: .* official; expected within 8 %`));
    expect(faults).toContain(`communes.csv: no commune ${second}.`);
    expect(faults).toContain("Commune 09999 of communes.csv is not drawn.");
  });
  it("a label outside its unit", () => {
    const moved = broken(units, (u) => {
      u["commune:03158"]!.label = [104.5, 21];
    });
    expect(unitFaults(topology, moved).join()).toMatch(/commune:03158: label point 104\.5, 21 is outside/);
  });
  it("a file too large", () => {
    const noise = Array.from({ length: 60_000 }, (_, i) => Math.sin(i)).join();
    expect(sizeFaults("base.topo.json", noise)).toHaveLength(1);
  });
  it("names not in NFC, prefixes, lost diacritics, a region named twice, a misplaced town", () => {
    const bad = broken(base, (b) => {
      const [a, c, d] = b.objects.places.geometries;
      a!.properties!.name = "Điện Biên Phủ".normalize("NFD");
      c!.properties!.name = "Thị Trấn Lai Châu";
      d!.properties!.name = "Dien Bien Phu";
      a!.properties!.inside = false;
      b.objects.region_labels.geometries.push(structuredClone(b.objects.region_labels.geometries[0]!));
      b.objects.roads.geometries = [];
    });
    expect(baseFaults(bad, topology)).toHaveLength(6);
  });
  it("a deviation", () => {
    expect(deviationFaults({ ...recorded, commune: { metres: 10.1, code: "03158" } }, deviationLimit)).toHaveLength(1);
    expect(deviationFaults({ ...recorded, commune: { metres: Infinity, code: "03158" } }, deviationLimit)).toHaveLength(
      1,
    );
  });
});

const reference = process.env.GEO_REFERENCE;
test.runIf(reference)("outlines stay within 10 m of the reference (GEO_REFERENCE)", { timeout: 60_000 }, () => {
  const outlines = readOutlines(reference!);
  expect(measureDeviations(topology, outlines)).toEqual(recorded);
  const shifted = broken(outlines, ({ communes: [first] }) => {
    first!.geometry = JSON.parse(
      JSON.stringify(first!.geometry).replaceAll("[102.", "[102.001").replaceAll("[103.", "[103.001"),
    );
  });
  expect(deviationFaults(measureDeviations(topology, shifted), deviationLimit)).not.toEqual([]);
});
