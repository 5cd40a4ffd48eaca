/** The sheets of the report: its map at a true scale, names that cover nothing, blocks that all find their place. */
import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { landOf } from "../../src/domain/land";
import { namesOnMap } from "../../src/features/report/map/picture-names";
import { fittingFrame, paperFrame, type PaperFrame } from "../../src/features/report/map/paper-frame";
import { sideNames } from "../../src/features/report/map/side-names";
import { formerCommuneAt } from "../../src/domain/points-in-units";
import { sideOf } from "../../src/domain/side";
import { widthOf } from "../../src/map/labels/writings";
import { covers, placeNames } from "../../src/features/report/map/placed-names";
import { featuresInFrame, marksInFrame, reportPicture } from "../../src/features/report/map/report-picture";
import { paperBlocks } from "../../src/features/report/paper/blocks";
import { balanced, flowInto, heldTogether, type MeasuredBlock } from "../../src/features/report/paper/flow";
import type { Report } from "../../src/features/report/report";
import { Locale } from "../../src/locale/locale";
import { same } from "../../src/themes/facts";
import { unitBounds } from "../../src/domain/geography";
import { unitsOf } from "../../src/domain/units";
import { base } from "../fixtures/base";
import { geography } from "../fixtures/geography";
import { places } from "../fixtures/places";
import { themes } from "../fixtures/themes";

const size = { widthMm: 122, heightMm: 92 };
const perMm = 5;

/** Metres on the ellipsoid between two points of the picture. */
function metres({ unproject }: PaperFrame, [x1, y1]: [number, number], [x2, y2]: [number, number]): number {
  const [[lon1, lat1], [lon2, lat2]] = [unproject(x1, y1), unproject(x2, y2)];
  return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? NaN;
}

describe("the scale of the map", () => {
  it.each(places)("is true at $name, in every direction, and so is its bar", ({ at }) => {
    for (const denominator of [100_000, 250_000, 1_000_000]) {
      const frame = paperFrame(at, size, denominator);
      const [x, y] = [frame.width / 2, frame.height / 2];
      expect([frame.width, Math.round(frame.height)]).toEqual([size.widthMm * perMm, size.heightMm * perMm]);
      for (const angle of [0, 45, 90, 135]) {
        const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)].map(
          (part) => 20 * part,
        );
        const onPaper = (40 / perMm / 1000) * denominator;
        const measured = metres(frame, [x - (dx ?? 0), y - (dy ?? 0)], [x + (dx ?? 0), y + (dy ?? 0)]);
        expect(Math.abs(measured / onPaper - 1), `1:${denominator}, ${angle}°`).toBeLessThan(0.005);
      }
      const { km, length } = frame.bar;
      expect(metres(frame, [x - length / 2, y], [x + length / 2, y]) / 1000 / km).toBeCloseTo(1, 3);
    }
  });

  it("fits every commune into the largest usual scale", () => {
    for (const { ref } of unitsOf("commune")) {
      const bounds = unitBounds(geography, ref);
      const frame = fittingFrame(bounds, size);
      const [west, south, east, north] = frame.bounds;
      expect(bounds[0] > west && bounds[1] > south && bounds[2] < east && bounds[3] < north).toBe(true);
    }
  });
});

describe("the map", () => {
  const at = { lat: 21.386, lon: 103.017 };
  const frame = paperFrame(at, size, 250_000);
  const commune = landOf({ level: "commune", code: "03127" });
  const drawing = {
    frame,
    at,
    land: commune,
    rings: [5, 10],
    language: "vi",
    geography,
    base,
    themes,
    taken: [],
  } as const;

  it("draws features at their own points only, and the place in the middle", () => {
    const features = featuresInFrame(drawing);
    expect(features.length).toBeGreaterThan(5);
    for (const { feature, lon, lat } of features) expect(feature.place).toMatchObject({ kind: "point", lon, lat });
    const { place, marks, rings } = reportPicture(drawing);
    expect(place?.map(Math.round)).toEqual([frame.width / 2, Math.round(frame.height / 2)]);
    expect(marks.length).toBe(features.length);
    expect(rings.map(({ km }) => km)).toEqual([5, 10]);
  });

  it("draws an open centre in the mark of what has no known size, and in no other", () => {
    const at = { lat: 21.98, lon: 103.12 };
    const near = { ...drawing, at, frame: paperFrame(at, size, 250_000) };
    const open = reportPicture(near).marks.filter((mark) => mark.open);
    expect(open.map(({ key }) => key)).toEqual(["projects:hp-trung-thu", "hydropower:nam-he"]);
    const [mark] = open;
    expect(mark?.open?.fill).toBe("#ffffff");
    expect(reportPicture(near).marks.length).toBeGreaterThan(1);
  });

  it("draws no mark under that of the place, which the legend would explain in vain", () => {
    const gate = { lat: 21.2214, lon: 102.8969 };
    const [there] = featuresInFrame({ ...drawing, frame: paperFrame(gate, size, 250_000) });
    const own = there ? { lat: there.lat, lon: there.lon } : gate;
    const around = { ...drawing, at: own, frame: paperFrame(own, size, 250_000) };
    expect(featuresInFrame(around).some(({ lat, lon }) => lat === own.lat && lon === own.lon)).toBe(true);
    expect(marksInFrame(around).some(({ lat, lon }) => lat === own.lat && lon === own.lon)).toBe(false);
  });

  it("names a feature of a long name in lines", () => {
    const near = { lat: 22.396, lon: 102.148 };
    const names = namesOnMap({ ...drawing, at: near, frame: paperFrame(near, size, 250_000) });
    expect(names.map(({ lines }) => lines.join(" "))).toContain(
      "Mốc giao điểm đường biên giới Việt Nam – Lào – Trung Quốc (mốc 0)",
    );
  });

  it("names the communes, both roads, what lies beyond the border; and no two names meet", () => {
    const names = namesOnMap(drawing);
    const said = names.map(({ lines }) => lines.join(" "));
    for (const name of ["P. Mường Thanh", "QL279", "QL12", "LÀO", "5 km", "10 km"]) expect(said).toContain(name);
    expect(names.filter(({ kind }) => kind === "former-commune").length).toBeGreaterThan(5);
  });

  it("sets a neighbour's name in the neighbour's land with all its letters", () => {
    const drawn = unitsOf("commune").map(({ ref }) => ({
      ...drawing,
      frame: fittingFrame(unitBounds(geography, ref), size),
    }));
    const names = drawn.flatMap((each) => sideNames(each).map((name) => ({ name, frame: each.frame })));
    expect(names.length).toBeGreaterThan(10);
    for (const { name, frame } of names) {
      const half = (widthOf(name.text) * name.size) / 2;
      for (const x of [name.x - half, name.x, name.x + half])
        for (const y of [name.y - name.size / 2, name.y + name.size / 2]) {
          const [lon, lat] = frame.unproject(x, y);
          const side = formerCommuneAt({ lon, lat }, geography) ? null : sideOf({ lon, lat }, base, geography);
          expect(side?.vi.toLocaleUpperCase("vi")).toBe(name.text);
        }
    }
  });

  it("leaves a name out rather than cover another or leave the frame", () => {
    const wanted = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(() => ({
      text: "Nậm Rốm",
      x: 50,
      y: 50,
      clear: 8,
      size: 10,
    }));
    const placed = placeNames(wanted, [], { width: 200, height: 100 });
    expect(placed.length).toBeGreaterThan(2);
    expect(placed.length).toBeLessThan(wanted.length);
    placed.forEach(({ box }, i) => {
      expect(box.left >= 0 && box.top >= 0 && box.right <= 200 && box.bottom <= 100).toBe(true);
      placed.slice(i + 1).forEach((other) => expect(covers(box, other.box)).toBe(false));
    });
  });
});

describe("the sources of a line", () => {
  it("are its first one with the date, and how many there are besides", () => {
    const line = (sources: string[], asOf: string | null, id: string) => ({
      id,
      label: same(id),
      value: same("1"),
      sources,
      asOf,
    });
    const lines = [line(["a", "b", "c"], "2025", "x"), line(["a"], "2021", "y"), line(["b"], "2020", "z")];
    const part = { id: "facts" as const, title: same("T"), groups: [{ id: "g", title: null, lines }] };
    const report = { parts: [part] } as unknown as Report;
    const { flow } = paperBlocks(report, new Locale(() => "vi"), new Map(), 1);
    const cites = flow.flatMap((block) => (block.kind === "line" ? [block.cite] : []));
    expect(cites).toEqual(["[1] 2025 +2", "[1] 2021", "[2]"]);
  });
});

describe("the columns", () => {
  const lines = (n: number, height = 10): MeasuredBlock[] =>
    Array.from({ length: n }, () => ({ height, keepsNext: false }));
  const head: MeasuredBlock = { height: 12, keepsNext: true };

  it("take every block once, in order", () => {
    const blocks = [head, ...lines(30), head, ...lines(20)];
    const found = flowInto(blocks, [200, 200, 200, 200]);
    expect(found?.flat()).toEqual(blocks.map((_, at) => at));
    for (const column of found ?? [])
      expect(column.reduce((sum, at) => sum + (blocks[at]?.height ?? 0), 0)).toBeLessThanOrEqual(200);
  });

  it("never end with a heading", () => {
    const blocks = [...lines(9), head, head, ...lines(3)];
    expect(flowInto(blocks, [100, 100])).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13],
    ]);
  });

  it("have the head of a table again where it goes on, and on another page the title of the part", () => {
    const rows = lines(40).map((row) => ({ ...row, titles: [0], heads: [1] }));
    const blocks = [head, { ...head, titles: [0] }, ...rows];
    const found = flowInto(blocks, [200, 200, 200, 200]) ?? [];
    expect(found.slice(0, 3).map((column) => column.slice(0, 3))).toEqual([
      [0, 1, 2],
      [1, 19, 20],
      [0, 1, 37],
    ]);
    expect(found.flat().filter((at) => at > 1)).toEqual(rows.map((_, at) => at + 2));
  });

  it("keep what is short under one heading whole, and of more no line alone", () => {
    const blocks = [...lines(8), head, ...lines(3), head, ...lines(12)];
    const found = flowInto(heldTogether(blocks, 200), [120, 200, 200, 200]) ?? [];
    expect(found[0]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const long = [...lines(8), head, ...lines(9)];
    expect(flowInto(long, [104, 200])?.[0]?.at(-1), "a heading with one line").toBe(9);
    expect(flowInto(heldTogether(long, 200), [104, 200])?.[0]?.at(-1)).toBe(7);
    expect(flowInto(long, [180, 200])?.[1]).toEqual([17]);
    expect(flowInto(heldTogether(long, 200), [180, 200])?.[1]).toEqual([16, 17]);
  });

  it("say so where it is too much", () => {
    expect(flowInto(lines(50), [200, 200])).toBeNull();
    expect(flowInto([{ height: 300, keepsNext: false }], [200, 200])).toBeNull();
  });

  it("end at about the same height on the last page", () => {
    const blocks = lines(50);
    const columns = [200, 200, 300, 300];
    const found = flowInto(blocks, columns) ?? [];
    const even = balanced(blocks, columns, found);
    expect(even.flat()).toEqual(blocks.map((_, at) => at));
    expect(Math.abs((even[2]?.length ?? 0) - (even[3]?.length ?? 0))).toBeLessThanOrEqual(1);
  });
});
