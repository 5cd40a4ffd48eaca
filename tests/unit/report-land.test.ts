/** Reports on what has no point: of its land, of a unit, of what is nowhere as far as known; and on what is near a line. */
import { describe, expect, it } from "vitest";
import { reportOf, type Material } from "../../src/features/report/make";
import type { PartId, Report } from "../../src/features/report/report";
import { parseSelection } from "../../src/state/selection";
import type { Subject } from "../../src/state/view";
import { unitsOf } from "../../src/domain/units";
import { contextOf } from "../../src/features/place-facts";
import { pointLayers } from "../../src/themes";
import { featuresOf } from "../../src/themes/features";
import { base } from "../fixtures/base";
import { geography } from "../fixtures/geography";
import { indicators, themes } from "../fixtures/themes";

const material: Material = { themes, geography, base, indicators, heights: null, regions: [] };

function about(subject: Subject | string): Report {
  const report = reportOf(typeof subject === "string" ? parseSelection(subject)! : subject, material);
  if ("why" in report) throw new Error(report.why.en);
  return report;
}
const groupsOf = (report: Report, id: PartId) => report.parts.find((part) => part.id === id)?.groups ?? [];
const linesOf = (report: Report, id: PartId) => groupsOf(report, id).flatMap(({ lines }) => lines);
const values = (report: Report, id: PartId) => linesOf(report, id).map(({ value }) => value?.vi ?? null);
const everything = (report: Report): string =>
  report.parts
    .flatMap(({ note, groups }) => [note?.vi, ...groups.flatMap((each) => [each.title?.vi, each.note?.vi])])
    .concat(report.parts.flatMap(({ id }) => linesOf(report, id).flatMap(({ label, value, remark }) => [label.vi, value?.vi, remark?.vi])))
    .join(" | "); // prettier-ignore

describe("a report on what is known by its units", () => {
  const complex = about("projects:urb-tay-bac-complex");

  it("is about all of that land, in head, brief and heaps", () => {
    expect(values(complex, "head")).toEqual([
      null,
      "Phường Điện Biên Phủ, xã Thanh Nưa",
      null,
      "Thành phố Điện Biên Phủ, huyện Điện Biên",
      expect.stringContaining("phường Điện Biên Phủ: Khoản 44"),
    ]);
    expect(complex.land.size).toBe(11);
    const brief = values(complex, "brief");
    expect(brief).toHaveLength(6);
    expect(brief[0]).toMatch(
      /chỉ cho biết .* ở phường Điện Biên Phủ và xã Thanh Nưa.* các câu sau nói về cả địa bàn ấy/,
    );
    for (const { vi, en } of linesOf(complex, "brief").flatMap(({ value }) => value ?? []))
      expect(vi + en).not.toMatch(/[{}]| {2}|undefined|null/);
    const concerns = linesOf(complex, "concerns").map(({ label }) => label.vi);
    expect(concerns).toContain("Khu vực vùng đồng bào dân tộc thiểu số, phường Điện Biên Phủ");
    expect(concerns).toContain("Khu vực vùng đồng bào dân tộc thiểu số, xã Thanh Nưa");
  });

  it("never speaks of a point, whatever the units", () => {
    const seen = new Set<string>();
    for (const layer of pointLayers)
      for (const { ref, place } of featuresOf(layer, themes)) {
        if (place.kind !== "units" || seen.has(JSON.stringify(place.units))) continue;
        seen.add(JSON.stringify(place.units));
        const report = about({ kind: "feature", ...ref });
        expect(report.at, ref.id).toBeNull();
        const said = everything(report);
        expect(said, ref.id).not.toMatch(/Điểm này|quanh điểm|\d°\)|Điểm đại diện/);
        expect(linesOf(report, "rings").map(({ id }) => id)).toEqual(["none"]);
        expect(report.parts.some(({ id }) => id === "elevation")).toBe(false);
        expect(values(report, "brief"), ref.id).toHaveLength(6);
      }
  });

  it("of a line that reaches a commune says that the rest is not known", () => {
    const road = about("projects:tr-expressway");
    expect(road.about.vi).toContain("Là một tuyến đi tới phường Điện Biên Phủ; chưa rõ đoạn còn lại");
    expect(values(road, "brief")[0]).toContain("không phải về tuyến hay một điểm");
    expect(everything(road)).not.toContain("Thanh Minh cũ, thành phố");
    expect(values(about("projects:tr-vanh-dai-bac"), "head")[1]).toBe("Phường Điện Biên Phủ, xã Thanh Nưa");
  });
});

describe("a report on a unit", () => {
  it("speaks of the unit and of all its parts", () => {
    const commune = about("commune:03202");
    expect(values(commune, "brief")[0]).toBe(
      "Xã Mường Pồn (từ 1/7/2025; khoản 15, Điều 1, Nghị quyết số 1661/NQ-UBTVQH15) lập từ xã Mường Mươn và xã Mường Pồn cũ, thuộc huyện Điện Biên và huyện Mường Chà cũ.",
    );
    const told = linesOf(commune, "concerns").map(({ label, value }) => `${label.vi}: ${value?.vi}`);
    expect(told).toContain("Nông thôn mới (đến 30/6/2025), xã Mường Mươn cũ: Cơ bản đạt chuẩn");
    const unknown = linesOf(commune, "unknown").find(({ label }) => label.vi === "Nông thôn mới");
    expect(unknown).toMatchObject({ value: null, remark: { vi: "Của cả xã Mường Pồn cũ" } });
    expect(everything(commune)).not.toContain("Điểm này");
    expect(linesOf(commune, "rings").map(({ id }) => id)).toEqual(["none"]);
  });

  it("says what it is and of what it is a part, not the kind alone", () => {
    expect(about("commune:03202").about).toEqual({
      vi: "Xã, thuộc tỉnh Điện Biên.",
      en: "Commune, in Điện Biên province.",
    });
    expect(about("commune:03127").about.vi).toBe("Phường, thuộc tỉnh Điện Biên.");
    expect(about("former-commune:03202").about.vi).toBe("Xã (đến 30/6/2025), thuộc huyện Mường Chà.");
    expect(about("district:097").about.vi).toBe("Huyện (đến 30/6/2025), thuộc tỉnh Điện Biên.");
  });

  it("is measured from its seat where that is known, which is said and is no more exact than the seat", () => {
    const ward = about("commune:03127");
    const near = values(ward, "brief")[3];
    expect(near).toMatch(
      /từ điểm của tổ dân phố, bản nơi đặt trụ sở phường Điện Biên Phủ, có thể lệch 2\skm, gần nhất là/u,
    );
    expect(near).not.toContain("°");
    expect(ward.at).toEqual({ lat: 21.38602, lon: 103.02301 });
    expect(groupsOf(ward, "rings")[0]?.columns).toHaveLength(4);
    expect(groupsOf(ward, "near").some(({ title }) => title?.vi.startsWith("Trụ sở"))).toBe(false);
  });

  it("reads well, in both languages", () => {
    const every = (n: number) => (_: unknown, at: number) => at % n === 0;
    const sample = [...unitsOf("commune").filter(every(5)), ...unitsOf("former-commune").filter(every(14))];
    for (const { ref } of sample) {
      const report = about({ kind: "unit", unit: ref });
      const brief = linesOf(report, "brief").flatMap(({ value }) => value ?? []);
      expect(brief).toHaveLength(6);
      for (const { vi, en } of brief) {
        expect(vi + en).not.toMatch(/[{}]| {2}|undefined|null|NaN|, \.|;\./);
        expect(vi).not.toContain("Điểm này");
      }
    }
  });
});

describe("a report on what is nowhere as far as known", () => {
  it("has its name and its facts, and nothing of a place", () => {
    const plant = about("hydropower:nam-nua-2");
    expect([plant.name.vi, plant.at, plant.land.size]).toEqual(["Thủy điện Nậm Núa 2", null, 0]);
    expect(values(plant, "facts")[0]).toMatch(/^7,5\sMW$/u);
    expect(plant.parts.map(({ id }) => id)).toEqual(["head", "facts", "brief", "unknown"]);
    expect(everything(plant)).not.toMatch(/UBND xã [^,]|\{|Điểm này/);
  });

  it("is none of what is in no list, with what was asked for", () => {
    for (const id of ["projects:none", "hydropower:none"]) {
      const refused = reportOf(parseSelection(id)!, material);
      expect("why" in refused && refused.why.vi).toContain(`«${id}»`);
    }
  });
});

describe("the subject itself", () => {
  it.each([
    "border-gates:tay-trang",
    "hydropower:nam-muc",
    "projects:tr-airport",
    "projects:hp-na-loi",
    "hydropower:na-loi",
  ])("is neither near itself nor counted: %s", (id) => {
    const report = about(id);
    const { name } = report;
    for (const part of ["near", "concerns"] as const)
      expect(linesOf(report, part).map(({ label }) => label.vi)).not.toContain(name.vi);
    expect(values(report, "brief")[3]).not.toContain(`${name.vi},`);
    expect(report.parts.find((part) => part.id === "rings")?.note?.vi).toContain(
      "Không kể chính công trình, dự án này.",
    );
  });

  it("is left out by the name that another list has of it", () => {
    const project = about("projects:hp-na-loi");
    expect(linesOf(project, "near").map(({ id }) => id)).not.toContain("hydropower:na-loi");
    const plant = about("hydropower:na-loi");
    expect(linesOf(plant, "concerns").map(({ id }) => id)).not.toContain("projects:hp-na-loi");
  });
});

describe("works in the lists of a unit", () => {
  it("are in groups as long as their headings say, what is certain apart from what is possible", () => {
    for (const id of ["commune:03127", "commune:03202", "projects:urb-tay-bac-complex"]) {
      const groups = groupsOf(about(id), "concerns").filter(({ id, most }) => most !== undefined && id !== "figures");
      expect(groups.length).toBeGreaterThan(1);
      for (const { title, lines } of groups) expect(title?.vi.match(/\d+/)?.[0], title?.vi).toBe(String(lines.length));
    }
    const [plants, projects, possible] = groupsOf(about("commune:03127"), "concerns").filter(({ most }) => most);
    expect([plants?.title?.vi, projects?.title?.vi, possible?.title?.vi]).toEqual([
      "1 nhà máy, dự án thủy điện",
      "21 dự án, quy hoạch, công trình",
      "Có thể thêm 8 dự án, quy hoạch, công trình",
    ]);
  });

  it("say where two lists have the same thing", () => {
    const ward = about("commune:03127");
    const twin = linesOf(ward, "concerns").find(({ id }) => id === "projects:hp-na-loi");
    expect(twin?.remark?.vi).toBe("Cũng có trong danh mục «Thủy điện»: là một công trình");
    expect(values(ward, "brief")[4]).toContain("(1 công trình có tên trong cả hai danh mục)");
  });
});

describe("neighbours and ranks", () => {
  it("never say a boundary of 0 km", () => {
    const short = unitsOf("commune").flatMap((commune) =>
      contextOf(commune, [], themes, geography).neighbours.filter(({ km }) => km < 0.05).map(() => commune),
    ); // prettier-ignore
    expect(short.length).toBeGreaterThan(0);
    for (const { ref } of short) {
      const line = linesOf(about({ kind: "unit", unit: ref }), "context").find(({ id }) => id === "neighbours");
      expect(line?.value?.vi).not.toMatch(/, 0\s?km/);
      expect(line?.value?.vi).toMatch(/khoảng \d+\s?m\)|giáp tại một điểm/u);
    }
  });

  it("agree on the rural programme in a ward with a rural part", () => {
    const place = about({ kind: "place", at: { lat: 21.386, lon: 103.017 } });
    const outside = linesOf(place, "not").find(({ label }) => label.vi === "Nông thôn mới");
    expect(outside?.remark?.vi).toContain("Trong phường Điện Biên Phủ có xã Thanh Minh cũ thuộc diện này");
    const rank = linesOf(place, "context").find(({ id }) => id === "ntm-share");
    expect(rank?.label.vi).toBe("Đạt chuẩn NTM (%; tính trên 1/6 đơn vị cũ)");
  });
});

it("a place near a line is said to be of all communes across it, in head and heaps", () => {
  const corner = about({ kind: "place", at: { lat: 21.3678, lon: 103.00103 } });
  const all = "xã Thanh Nưa, phường Điện Biên Phủ hoặc phường Mường Thanh";
  expect(corner.about.vi).toContain(all);
  expect(values(corner, "head")[3]).toBe(`X${all.slice(1)}`);
  expect(corner.parts.find(({ id }) => id === "concerns")?.note?.vi).toContain("tính theo xã Thanh Nưa");
});
