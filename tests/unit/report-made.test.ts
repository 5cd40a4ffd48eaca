/** Reports of every kind of subject, made from the committed data. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bearingTo } from "../../src/domain/distance";
import { loadProvenance } from "../../src/domain/provenance";
import { readElevation } from "../../src/domain/elevation/file";
import { landOfAll } from "../../src/domain/land";
import { changesSince } from "../../src/features/report/changes";
import { digestOf, readDigest } from "../../src/features/report/digest";
import { editionOf } from "../../src/features/report/edition";
import { reportText } from "../../src/features/report/files";
import { placeKey, reportOf, type Material } from "../../src/features/report/make";
import { nearestInside } from "../../src/features/report/nearest-inside";
import { reportLines, type PartId, type Report } from "../../src/features/report/report";
import { qrPicture } from "../../src/components/qr/qr";
import { Locale } from "../../src/locale/locale";
import { decodeQuery } from "../../src/state/url-repair";
import type { Subject } from "../../src/state/view";
import { base } from "../fixtures/base";
import { geography } from "../fixtures/geography";
import { indicators, themes } from "../fixtures/themes";

const bytes = readFileSync(new URL("../../geo/elevation.bin", import.meta.url));
const heights = await readElevation(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const { sources } = await loadProvenance();
const border = ["03158", "03160", "03163"].map((code) => ({ level: "commune" as const, code }));
const regions = [{ name: "Biên giới", land: landOfAll(border) }];
const material: Material = { themes, geography, base, indicators, heights, regions };

function made(subject: Subject): Report {
  const report = reportOf(subject, material);
  if ("why" in report) throw new Error(report.why.en);
  return report;
}
const partOf = (report: Report, id: PartId) => report.parts.find((part) => part.id === id);
const said = (report: Report, id: PartId): string =>
  (partOf(report, id)?.groups ?? []).flatMap(({ lines }) => lines.map(({ value }) => value?.vi ?? "–")).join(" | ");

const subjects: Record<string, Subject> = {
  place: { kind: "place", at: { lat: 21.386, lon: 103.017 } },
  "place by the tripoint": { kind: "place", at: { lat: 22.396, lon: 102.155 } },
  commune: { kind: "unit", unit: { level: "commune", code: "03158" } },
  "former commune": { kind: "unit", unit: { level: "former-commune", code: "03202" } },
  district: { kind: "unit", unit: { level: "district", code: "096" } },
  province: { kind: "unit", unit: { level: "province", code: "11" } },
  plant: { kind: "feature", layer: "hydropower", id: "nam-muc" },
  "plant known by its unit": { kind: "feature", layer: "hydropower", id: "nam-khau-hu" },
  region: { kind: "region", at: 0 },
};

describe("what is not as it looks", () => {
  it("says of the nearest road that two are missing, and of roads that are not drawn nothing", () => {
    const report = made({ kind: "place", at: { lat: 22.39, lon: 102.155 } });
    expect(said(report, "brief")).toMatch(
      /Quốc lộ 12, khoảng 105 km .*bản đồ nền thiếu Quốc lộ 4H, 279B, có thể gần hơn/,
    );
    const district = partOf(made(subjects["district"]!), "unknown")?.groups.flatMap(({ lines }) => lines) ?? [];
    const roads = district.find(({ id }) => id === "road-length");
    expect(roads).toMatchObject({ value: null, remark: { vi: expect.stringContaining("thiếu Quốc lộ 4H, 279B") } });
  });

  it("adds to no district the capital of what lies in others too", () => {
    const lines = partOf(made(subjects["district"]!), "concerns")?.groups.flatMap((group) => group.lines) ?? [];
    const capital = lines.find(({ id }) => id === "capital");
    expect(capital?.value?.vi).toMatch(/^≥\u00a0628\u00a0tỷ đồng$/);
    expect(capital?.remark?.vi).toContain("KOICA");
  });

  it("has all sources of what is made of many", () => {
    const rings = partOf(made(subjects["place"]!), "rings")?.groups[0]?.lines ?? [];
    expect(rings.find(({ id }) => id === "projects")?.sources.length).toBeGreaterThanOrEqual(10);
  });
});

describe.each(Object.entries(subjects))("the report on a %s", (_, subject) => {
  const report = made(subject);
  const lines = report.parts.flatMap(({ groups }) => groups.flatMap((group) => group.lines));

  it("says in both languages whatever it says, from sources that there are", () => {
    expect(lines.length).toBeGreaterThan(30);
    for (const { label, value, sources: ids } of lines) {
      expect([label.vi === "", value?.vi === ""]).toEqual([label.en === "", value?.en === ""]);
      for (const id of ids) expect(sources.has(id), id).toBe(true);
    }
  });

  it("puts a date only with a source that can have given it", () => {
    const wrong = lines.flatMap(({ label, sources: ids, asOf }) => {
      const published = sources.get(ids[0] ?? "")?.date;
      const could = !asOf || !published || asOf.slice(0, published.length) <= published;
      return could ? [] : [`${label.vi}: ${asOf}, ${ids[0]} ${published}`];
    });
    expect(wrong).toEqual([]);
  });

  it("is found unchanged by its own code, which is not too dense to be read", () => {
    const version = { date: "2026-07-18", hash: "a1b2c3" };
    const on = "2026-11-27";
    const { address } = editionOf(report, { on, version, language: "vi", regions, base: "https://example.vn/map/" });
    const { view, dropped } = decodeQuery(new URL(address).search.slice(1));
    expect(dropped).toEqual([]);
    expect(view).toMatchObject({
      page: "report",
      printed: digestOf(report.parts, on, version.hash, placeKey(subject, { regions })),
    });
    const printed = readDigest(view.printed ?? "", placeKey(view.subjects[0]!, view));
    expect(typeof printed === "object" && changesSince(printed, report.parts)).toEqual([]);
    expect(qrPicture(address).widthMm).toBeLessThan(31);
  });

  it("has lines that can be told apart within their part", () => {
    for (const part of report.parts)
      expect(new Set(reportLines(part).map(({ id }, at) => (id === "none" ? at : id))).size, part.id).toBe(
        reportLines(part).length,
      );
  });
});

describe("a report", () => {
  it("gives the coordinates of a place as other software does, and none of what only stands for a unit", () => {
    expect(said(made(subjects["place"]!), "head")).toContain("X 2.365.684, Y 501.567");
    const plant = made(subjects["plant known by its unit"]!);
    expect(plant.at).toBeNull();
    expect(said(plant, "head")).not.toMatch(/X \d|°/);
    expect(partOf(plant, "elevation")).toBeUndefined();
  });

  it("says of land of several communes what they add up to, and of whom to ask no single one", () => {
    const region = made(subjects["region"]!);
    expect(said(region, "head")).toContain("xã Sín Thầu, xã Mường Nhé, xã Mường Toong");
    expect(said(region, "concerns")).toMatch(/1\.236,58\skm²/);
    expect(said(region, "unknown")).not.toContain("UBND xã");
    const brief = said(region, "brief").split(" | ");
    expect(brief).toHaveLength(6);
    expect(brief[0]).toBe(
      "Vùng «Biên giới» gồm địa bàn của 8 đơn vị cấp xã cũ, từ 1/7/2025 thuộc xã Mường Nhé, xã Mường Toong và xã Sín Thầu.",
    );
    expect(brief[1]).toMatch(/diện tích tự nhiên là 1\.236,58\skm²; dân số theo đề án 2025 là 41\.184\sngười/);
    expect(brief[2]).toMatch(/Trong 3 xã, phường có đất ở đây, 2 là xã biên giới .*: khu vực III có 3;/);
    const [first, second] = said(made(subjects["district"]!), "brief").split(" | ");
    expect(first).toMatch(/^Huyện Mường Nhé \(đến 30\/6\/2025\) gồm .* 11 .* \(riêng xã Quảng Lâm chỉ một phần\)\.$/);
    expect(second).toMatch(/dân số .* là [\d.]+\sngười/);
  });

  it("is refused with the reason where there is no place; just beyond the border the nearest place is offered", () => {
    const tripoint = { lat: 22.4017, lon: 102.1406 };
    expect(reportOf({ kind: "place", at: tripoint }, material)).toHaveProperty("why");
    const nearest = nearestInside(tripoint, geography);
    expect(nearest && bearingTo(tripoint, nearest).km).toBeLessThan(0.5);
    expect(nearest && reportOf({ kind: "place", at: nearest }, material)).toHaveProperty("parts");
    expect(nearestInside({ lat: 21.2, lon: 102.7 }, geography)).toBeNull();
    expect(reportOf({ kind: "region", at: 3 }, material)).toHaveProperty("why");
  });

  it("shows on the map what a line says, in every heap that is of this map's own data", () => {
    const place = made(subjects["place"]!);
    const shown = (id: PartId) =>
      partOf(place, id)?.groups.flatMap(({ lines }) => lines.map(({ shows }) => shows?.kind));
    expect(shown("concerns")).not.toContain(undefined);
    expect(shown("not")).not.toContain(undefined);
    expect(shown("head")?.slice(-4)).toEqual(["unit", "unit", "unit", undefined]);
  });

  it("as text has its number, its version and every part", () => {
    const report = made(subjects["place"]!);
    const version = { date: "2026-07-18", hash: "a1b2c3" };
    const edition = editionOf(report, {
      on: "2026-11-27",
      version,
      language: "vi",
      regions,
      base: "https://example.vn/",
    });
    const text = reportText(report, edition, sources, new Locale(() => "vi"));
    for (const words of [edition.reference, "18/7/2026, mã a1b2c3", "27/11/2026", "TÓM TẮT", "XÃ, PHƯỜNG TRONG TỈNH"])
      expect(text).toContain(words);

    /** The sources it says are listed at its end, each once, under the number by which lines cite it. */
    const [lines = "", list = ""] = text.split("\nNGUỒN\n");
    const listed = [...list.matchAll(/^\[(\d+)\] (.+)$/gm)];
    expect(listed.map(([, number]) => Number(number))).toEqual(listed.map((_, at) => at + 1));
    expect(new Set(listed.map(([, , said]) => said)).size).toBe(listed.length);
    const cited = new Set([...lines.matchAll(/ \[(\d+)\]/g)].map(([, number]) => Number(number)));
    expect([...cited].toSorted((a, b) => a - b)).toEqual(listed.map((_, at) => at + 1));
    expect(list).toMatch(/https?:\/\//);
    for (const id of sources.keys()) expect(lines).not.toContain(`[${id}`);
    expect(list).toContain(edition.address);
  });
});
