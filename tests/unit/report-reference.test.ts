/** The number of a report, what its code says of the printed lines, and what is found to have changed since. */
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { changesSince } from "../../src/features/report/changes";
import { digestOf, readDigest, type Printed } from "../../src/features/report/digest";
import { qrPicture } from "../../src/components/qr/qr";
import { checkSymbol, referenceOf } from "../../src/features/report/reference";
import type { ReportLine, ReportPart } from "../../src/features/report/report";

const place = "place:21.38600,103.01700";

describe("the reference", () => {
  it("is the same for the same place and data, and no other", () => {
    expect(referenceOf(place, "a1b2c3")).toBe("DB-MN97-Z0NZ");
    expect(referenceOf(place, "a1b2c4")).not.toBe(referenceOf(place, "a1b2c3"));
    expect(referenceOf("place:21.38600,103.01701", "a1b2c3")).not.toBe(referenceOf(place, "a1b2c3"));
  });

  it("notices any one wrong character", () => {
    const payload = "7K3F9Q2";
    for (let at = 0; at < payload.length; at += 1)
      for (const other of "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        if (other !== payload[at])
          expect(checkSymbol(payload.slice(0, at) + other + payload.slice(at + 1))).not.toBe(checkSymbol(payload));
  });
});

const line = (id: string, value: string | null, more: Partial<ReportLine> = {}): ReportLine => ({
  id,
  label: { vi: `Mục ${id}`, en: `Entry ${id}` },
  value: value === null ? null : { vi: value, en: `${value} in English` },
  sources: ["a-source"],
  asOf: "2025-06-29",
  ...more,
});
const part = (lines: readonly ReportLine[], id: ReportPart["id"] = "concerns", most?: number): ReportPart => ({
  id,
  title: { vi: "Phần", en: "Part" },
  groups: [{ id: "group", title: null, lines, ...(most !== undefined && { most }) }],
});
const digest = (...parts: ReportPart[]): string => digestOf(parts, "2026-11-27", "a1b2c3", place);
const printed = (...parts: ReportPart[]): Printed => {
  const read = readDigest(digest(...parts), place);
  if (typeof read === "string") throw new Error("The digest is not understood");
  return read;
};
const all = ["zone", "forest", "gate", "plant", "project"].map((id, at) => line(id, `${at + 1} km`));

describe("what has changed since the report was printed", () => {
  it("is nothing where every line says the same, in whichever language", () => {
    const was = printed(part(all));
    expect([was.on, was.dataHash]).toEqual(["2026-11-27", "a1b2c3"]);
    const inOther = all.map((each) => ({ ...each, value: { vi: each.value?.vi ?? "", en: "other words" } }));
    expect(changesSince(was, [part(inOther)])).toEqual([]);
  });

  it.each([
    ["value", line("gate", "9 km")],
    ["value that is no longer known", line("gate", null)],
    ["date", line("gate", "3 km", { asOf: "2026-01-01" })],
    ["source", line("gate", "3 km", { sources: ["another"] })],
    ["remark", line("gate", "3 km", { remark: { vi: "gần đúng", en: "about" } })],
  ])("is a line with another %s", (_, other) => {
    const now = all.map((each) => (each.id === "gate" ? other : each));
    expect(changesSince(printed(part(all)), [part(now)])).toMatchObject([{ changed: [other], added: [], gone: 0 }]);
  });

  it("is a line that is new, and one that is gone", () => {
    const added = line("wind", "50 MW");
    const now = [...all.slice(0, 2), added, ...all.slice(2)];
    expect(changesSince(printed(part(all)), [part(now)])).toMatchObject([{ changed: [], added: [added], gone: 0 }]);
    expect(changesSince(printed(part(now)), [part(all)])).toMatchObject([{ changed: [], added: [], gone: 1 }]);
  });

  it("is found by part, and in the rest of a list that is not on paper", () => {
    const now = all.map((each) => (each.id === "project" ? line("project", "8 km") : each));
    const was = printed(part(all, "concerns", 3), part(all, "near"));
    const found = changesSince(was, [part(now, "concerns", 3), part(all, "near")]);
    expect(found).toMatchObject([{ part: { id: "concerns" }, changed: [{ left: 2 }] }]);
  });

  it("needs three characters a line at most", () => {
    const many = Array.from({ length: 90 }, (_, at) => line(`line ${at}`, `${at}`));
    expect(digest(part(many)).length).toBeLessThan(90 * 2.2 + 26);
  });

  it.each([
    "",
    "20261127-a1b2c3-",
    "20261399-a1b2c3-ABCDE.cAAA",
    "20261127-xyz-ABCDE.cAAA",
    "20261127-a1b2c3-cAAA.uBBB",
  ])("is not told of «%s», which is no digest", (text) => expect(readDigest(text, place)).toBe("damaged"));

  it("is not told where the address was cut or changed anywhere", () => {
    const whole = digest(part(all), part(all, "near"));
    for (let at = 1; at < whole.length; at += 1) {
      expect(readDigest(whole.slice(0, at), place), `cut at ${at}`).toBe("damaged");
      const other = whole[at] === "1" ? "2" : "1";
      expect(
        readDigest(whole.slice(0, at) + other + whole.slice(at + 1), place),
        `changed at ${at}`,
      ).not.toHaveProperty("parts");
    }
  });

  it("is not told of another report", () => {
    for (const other of ["place:21.38600,103.01701", "commune:03158", "hydropower:na-loi"])
      expect(readDigest(digest(part(all)), other)).toBe("other");
  });
});

describe("the code", () => {
  const address = `https://example.vn/?page=report&of=${place}&printed=${digest(part(all))}`;

  it("is drawn module for module as encoded, with the light ones around it", () => {
    const { size, path } = qrPicture(address);
    const { data } = encode(address, { ecc: "M", border: 4 });
    const drawn = data.map((row) => row.map(() => false));
    for (const [, x = "", y = "", width = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1Z/g))
      for (let at = 0; at < Number(width); at += 1) drawn[Number(y)]![Number(x) + at] = true;
    expect(drawn).toEqual(data);
    expect(size).toBe(data.length);
    for (const edge of [0, 1, 2, 3, size - 1, size - 4]) expect(drawn[edge]).not.toContain(true);
  });

  it("grows with what it holds, so that a module is never under a third of a millimetre", () => {
    for (const length of [40, 200, 330, 600]) {
      const { size, widthMm } = qrPicture("x".repeat(length));
      expect(widthMm / size).toBeGreaterThan(0.33);
    }
  });
});
