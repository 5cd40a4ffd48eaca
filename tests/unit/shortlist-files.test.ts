/** The files of a shortlist: what they hold, and that nothing is lost to a bad one. */
import { describe, expect, it, vi } from "vitest";
import { kmlText } from "../../src/domain/kml";
import {
  listColumns,
  listGeoJson,
  listKml,
  type ListedThing,
  type ListMaking,
} from "../../src/features/shortlist/files";
import { ListFileFault, listFileText, readListFile } from "../../src/features/shortlist/list-file";
import { shortlistWords } from "../../src/features/shortlist/words";
import { Locale } from "../../src/locale/locale";
import { parseSelection } from "../../src/state/selection";
import { thingOf } from "../../src/state/things";
import { geography } from "../fixtures/geography";
import { themes } from "../fixtures/themes";

vi.spyOn(console, "warn").mockImplementation(() => undefined);

const [a, b, c] = ["commune:03202", "hydropower:nam-muc", "place:21.38600,103.01700"] as const;

describe("the file of a list", () => {
  it("is read back as it was written", () => {
    const items = [
      { id: a, note: 'Dòng một\nDòng "hai"' },
      { id: c, note: "" },
    ];
    expect(readListFile(listFileText("Tên", items))).toEqual({ name: "Tên", items, unread: 0 });
    expect(readListFile(`\uFEFF${listFileText("", items)}`).items).toEqual(items);
  });

  it("is refused with a word of its own for each fault", () => {
    const file = (change: object): string =>
      JSON.stringify({ format: "dien-bien-shortlist", version: 1, name: "", items: [{ id: a }], ...change });
    const faultOf = (text: string): unknown => {
      try {
        readListFile(text);
        return null;
      } catch (fault) {
        if (!(fault instanceof ListFileFault)) throw fault;
        return fault.word;
      }
    };
    for (const [text, fault] of [
      ["", "json"],
      ["{", "json"],
      ["x".repeat(1_000_001), "large"],
      ["[]", "other"],
      ["null", "other"],
      ['"text"', "other"],
      [file({ format: "session" }), "other"],
      [file({ items: {} }), "other"],
      [file({ version: 2 }), "version"],
      [file({ version: "1" }), "version"],
      [file({ items: [] }), "none"],
      [file({ items: [{ id: "commune" }, 7, null] }), "none"],
      [file({ items: Array.from({ length: 41 }, () => ({ id: a })) }), "many"],
    ] as const)
      expect(faultOf(text), text.slice(0, 80)).toBe(shortlistWords[`fault.${fault}`]);
    expect(readListFile(file({ items: [{ id: a, note: 5 }, { id: b }, { id: b, note: "x" }] }))).toEqual({
      name: "",
      items: [{ id: b, note: "" }],
      unread: 1,
    });
  });
});

describe("files of the entries", () => {
  const locale = new Locale(() => "vi");
  const listed = (id: string, note = ""): ListedThing => {
    const selection = parseSelection(id);
    return { id, note, thing: selection && thingOf(selection, { themes, geography, regions: [] }) };
  };
  const making: ListMaking = {
    name: 'Danh sách <1> & "2"',
    listed: [
      listed(a, "=1+1 <b>"),
      listed(b),
      listed(c),
      listed("hydropower:no-such", "giữ lại"),
      listed("projects:urb-tay-bac-complex"),
    ].filter(({ id, thing }) => thing !== null || id === "hydropower:no-such"),
    geography,
    themes,
    locale,
  };

  it("give longitude before latitude in GeoJSON, and none where nothing is known", () => {
    const collection = JSON.parse(listGeoJson(making)) as GeoJSON.FeatureCollection;
    expect(collection.features).toHaveLength(making.listed.length);
    expect(collection.features[2]?.geometry).toEqual({ type: "Point", coordinates: [103.017, 21.386] });
    expect(collection.features[1]?.geometry).toEqual({
      type: "Point",
      coordinates: [103.293486, 21.798083].map((n) => expect.closeTo(n, 4)),
    });
    expect(collection.features[3]?.geometry).toBeNull();
    expect(collection.features[3]?.properties).toMatchObject({ key: "hydropower:no-such", note: "giữ lại" });
    const [west = 0, south = 0, east = 0, north = 0] = collection.bbox ?? [];
    expect(west > 102 && east < 104 && south > 20.8 && north < 22.7).toBe(true);
    for (const { properties, geometry } of collection.features)
      if (geometry) expect(properties?.["accuracy"]).not.toBe("");
    expect(collection).toMatchObject({ license: expect.stringContaining("ODbL") });
  });

  it("have no point of what is known by its units only, nor of a unit whose seat is not known", () => {
    const complex = making.listed.findIndex(({ id }) => id === "projects:urb-tay-bac-complex");
    const { features } = JSON.parse(listGeoJson(making)) as GeoJSON.FeatureCollection;
    expect(features[complex]).toMatchObject({
      geometry: null,
      properties: { accuracy: "Chỉ xác định được đến phường Điện Biên Phủ và xã Thanh Nưa, chưa có tọa độ" },
    });
    expect(features[0]?.geometry?.type).toMatch(/Polygon$/);
    expect(listKml(making).match(/<Point>/g)).toHaveLength(2);
    const columns = listColumns(making);
    const cell = (title: string, row: number) => columns.find((column) => column.title === title)?.cells[row]?.value;
    for (const row of [0, complex])
      for (const title of ["Vĩ độ (WGS 84)", "Kinh độ (WGS 84)"]) expect(cell(title, row)).toBeNull();
    expect(cell("Vị trí được biết đến đâu", complex)).toMatch(/^Chỉ xác định được đến/);
    const seat = JSON.parse(listGeoJson({ ...making, listed: [listed("commune:03160")] })) as GeoJSON.FeatureCollection;
    expect(seat.features[0]?.geometry?.type).toBe("Point");
  });

  it("are well-formed KML with escaped text, longitude first", () => {
    const kml = listKml(making);
    expect(kml).toContain("<name>Danh sách &lt;1&gt; &amp; &quot;2&quot;</name>");
    expect(kml).toContain("=1+1 &lt;b&gt;");
    expect(kml).toContain("<coordinates>103.017000,21.386000</coordinates>");
    expect(wellFormed(kml)).toBe(true);
    expect(kml.match(/<Placemark /g)).toHaveLength(making.listed.length);
  });

  it("leave out of KML what XML cannot hold", () => {
    const odd = kmlText("a\u0000b\uD800c\u0008", "]]>", [
      { id: "x y:z", name: "'", description: "", at: null, data: { 'k"<': 1, none: null } },
    ]);
    expect(odd).toContain("<name>abc</name>");
    expect(odd).toContain('<Placemark id="x-y-z">');
    expect(odd).not.toContain("none");
    expect(wellFormed(odd)).toBe(true);
    expect(wellFormed("<a><b></a></b>")).toBe(false);
  });

  it("have one row each in tables, with the note and where the point is from", () => {
    const columns = listColumns(making);
    const cell = (title: string, row: number) => columns.find((column) => column.title === title)?.cells[row]?.value;
    expect(cell("Tên", 0)).toBe("Xã Mường Pồn");
    expect(cell("Ghi chú của bạn", 0)).toBe("=1+1 <b>");
    expect(cell("Vĩ độ (WGS 84)", 2)).toBe(21.386);
    expect(cell("Vĩ độ (WGS 84)", 3)).toBeNull();
    expect(cell("Loại", 3)).toBe("Không còn trong dữ liệu");
  });
});

/** Tags closed in the order in which they were opened, no bare ampersand or angle bracket, no character XML forbids. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  const text = xml.replace(/^<\?xml [^>]*\?>/, "");
  let at = 0;
  for (const { 0: tag, 1: closing, 2: name, 3: rest = "", index } of text.matchAll(
    /<(\/?)([\w.]+)((?:\s+[\w:]+="[^"<]*")*)>/g,
  )) {
    if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#39);)/.test(text.slice(at, index))) return false;
    if (/&(?!(?:amp|lt|gt|quot|apos|#39);)/.test(rest)) return false;
    at = index + tag.length;
    if (closing) {
      if (open.pop() !== name) return false;
    } else open.push(name ?? "");
  }
  return open.length === 0 && text.slice(at).trim() === "";
}
