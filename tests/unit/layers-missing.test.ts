/** What is not known is never shown as something: no point, no class, no figure, no line. */
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import { figure, onlyKnown } from "../../src/themes/facts";
import { ntm } from "../../src/themes/ntm/layer";
import { placeOf } from "../../src/themes/places";
import { projects } from "../../src/themes/projects/layer";
import { featuresOf, valuesOf } from "../../src/themes/features";
import { themes } from "../fixtures/themes";

const projectRows = await loadTable("projects");

it("a figure that is not known is null in every format, never 0", () => {
  expect(figure(null, String)).toBeNull();
  expect(figure(0, String)).toEqual({ vi: "0", en: "0" });
});

it("facts worth a line only when known are left out otherwise", () => {
  const fact = (value: string | null) => ({
    label: { vi: "a", en: "a" },
    value: value === null ? null : { vi: value, en: value },
    sources: [],
    asOf: null,
  });
  expect(onlyKnown([fact(null), fact("1")])).toEqual([fact("1")]);
});

it("a centre point of a unit is no place of a feature known by its unit only", () => {
  const row = { former_communes: [], communes: ["03158"], districts: [], lon: 102.2, lat: 22.3 };
  expect(placeOf({ ...row, precision: "commune" })).toEqual({
    kind: "units",
    units: [{ level: "commune", code: "03158" }],
  });
  expect(placeOf({ ...row, precision: "site" })).toMatchObject({ kind: "point" });
  expect(placeOf({ ...row, communes: [], precision: "none" })).toEqual({ kind: "unknown" });
});

it("without rows every commune's New Rural status is unknown, and wards stay out of the programme", () => {
  const classes = new Set(valuesOf(ntm, { ...themes, ntm: [] }, "before").map(({ classId }) => classId));
  expect(classes).toEqual(new Set(["unknown", "not_applicable"]));
});

describe("the classes of projects", () => {
  const features = featuresOf(projects, themes);
  const statuses: Record<string, string[]> = {
    completed: ["completed", "existing"],
    under_construction: ["under_construction"],
    works_not_stated: ["works_not_stated"],
    preparing: ["approved", "preparing"],
    proposed: ["proposed"],
    calling: ["calling"],
    unknown: ["unknown"],
  };
  it.each(projects.classes.map(({ id }) => id))("%s holds its statuses and no others", (id) => {
    const ids = features.filter(({ classId }) => classId === id).map((feature) => feature.ref.id);
    expect(ids).toEqual(projectRows.filter(({ status }) => statuses[id]?.includes(status)).map((row) => row.id));
  });
});
