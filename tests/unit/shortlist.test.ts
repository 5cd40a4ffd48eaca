/** The shortlist: kept and ordered, the same in every window; its files, and that nothing is lost to a bad one. */
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
import { cleanNote, maxStarred, noteLength, Shortlist, type Starred } from "../../src/state/shortlist.svelte";
import { thingOf } from "../../src/state/things";
import { unitsOf } from "../../src/domain/units";
import type { App } from "../../src/state/app.svelte";
import { geography } from "../fixtures/geography";
import { themes } from "../fixtures/themes";
import { fakeKept } from "./fake-kept";

vi.spyOn(console, "warn").mockImplementation(() => undefined);

const app = { themes: { value: themes }, geography: { value: geography }, view: { language: "vi" } } as unknown as App;
function browser() {
  const { state, storage } = fakeKept<Starred>();
  const open = async (): Promise<Shortlist> => {
    const shortlist = new Shortlist(app, () => Promise.resolve(storage()));
    await shortlist.load();
    return shortlist;
  };
  return { state, open };
}
const ids = (of: Shortlist): string[] => of.items.map(({ id }) => id);
const [a, b, c] = ["commune:03202", "hydropower:nam-muc", "place:21.38600,103.01700"] as const;
const three = [a, b, c].map((id) => ({ id }));

describe("the shortlist", () => {
  it("is there again, in its order, with notes and name, and in every window", async () => {
    const { open } = browser();
    const [here, there] = [await open(), await open()];
    await here.add(...three);
    await here.setNote(b, "Hỏi chủ đầu tư");
    await here.setName("Khảo sát tháng 12");
    await here.move(c, 0);
    await vi.waitFor(() => expect(ids(there)).toEqual([c, a, b]));
    const later = await open();
    expect([ids(later), later.name, later.byId(b)?.note]).toEqual([[c, a, b], "Khảo sát tháng 12", "Hỏi chủ đầu tư"]);
  });

  it("has every change when the page was left before the browser had kept it, and nothing of what is gone", async () => {
    const tab = new Map<string, string>();
    vi.stubGlobal("sessionStorage", {
      getItem: (key: string) => tab.get(key) ?? null,
      setItem: (key: string, value: string) => tab.set(key, value),
      removeItem: (key: string) => tab.delete(key),
    });
    const { state, open } = browser();
    for (const change of [
      (list: Shortlist) => list.setNote(b, "Hỏi chủ"),
      (list: Shortlist) => list.setName("Khảo sát"),
      (list: Shortlist) => list.move(c, 0),
      (list: Shortlist) => list.remove(a),
      (list: Shortlist) => list.add({ id: "commune:03158", note: "mới" }),
      (list: Shortlist) => Promise.all([list.add({ id: "commune:03158" }), list.setNote("commune:03158", "đổi ngay")]),
      (list: Shortlist) =>
        Promise.all([list.setNote(b, "một"), list.setNote(b, "hai"), list.move(b, 2), list.remove(a)]),
    ]) {
      state.kept.clear();
      tab.clear();
      const list = await open();
      await list.add(...three);
      const before = new Map(state.kept);
      const written = change(list);
      const held = new Map(tab);
      await written;
      expect([held.size, tab.size], "held only until it is kept").toEqual([1, 0]);
      state.kept.clear();
      for (const [key, value] of before) state.kept.set(key, value);
      for (const [key, value] of held) tab.set(key, value);
      const opening = open();
      expect(tab.size, "held on while the next page, which may be left as soon, brings it there").toBe(1);
      const again = await opening;
      expect([again.items, again.name, tab.size]).toEqual([list.items, list.name, 0]);
      expect([...state.kept.values()].length, "and it is kept").toBe(list.all.length);
    }
    tab.set(
      "dien-bien-map.under-way.shortlist",
      JSON.stringify({ "commune:03158": { change: { note: "x" } }, [a]: 5, [b]: { put: 7 } }),
    );
    const [ids1, last] = [[...state.kept.keys()].filter((id) => id !== "list-name").toSorted(), await open()];
    expect([ids(last).toSorted(), tab.size]).toEqual([ids1, 0]);
    tab.set("dien-bien-map.under-way.shortlist", "{");
    expect(ids(await open()).toSorted()).toEqual(ids1);
    vi.unstubAllGlobals();
  });

  it("takes each once, and no more than forty", async () => {
    const shortlist = await browser().open();
    expect(await shortlist.add({ id: a }, { id: a })).toBe(1);
    expect(await shortlist.add({ id: a })).toBe(0);
    const many = unitsOf("former-commune").map(({ key }) => ({ id: key as string }));
    expect(await shortlist.add(...many)).toBe(maxStarred - 1);
    expect([shortlist.full, shortlist.items.length]).toEqual([true, maxStarred]);
    expect(await shortlist.add({ id: b })).toBe(0);
  });

  it("moves to any place, however often", async () => {
    const shortlist = await browser().open();
    await shortlist.add(...three);
    await shortlist.move(a, 2);
    expect(ids(shortlist)).toEqual([b, c, a]);
    await shortlist.move(c, 5);
    expect(ids(shortlist)).toEqual([b, a, c]);
    for (let turn = 0; turn < 150; turn += 1) await shortlist.move(ids(shortlist)[2] ?? "", 1);
    expect(ids(shortlist)).toEqual([b, a, c]);
    await shortlist.move(c, 0);
    expect(ids(shortlist)).toEqual([c, b, a]);
    await shortlist.move("commune:03160", 0);
    expect(ids(shortlist)).toEqual([c, b, a]);
  });

  it("gives back what was removed, in its place and with its note", async () => {
    const shortlist = await browser().open();
    await shortlist.add(...three);
    await shortlist.setNote(b, "x");
    await shortlist.remove(b);
    expect(ids(shortlist)).toEqual([a, c]);
    await shortlist.undo();
    expect([ids(shortlist), shortlist.byId(b)?.note]).toEqual([[a, b, c], "x"]);
  });

  it("stays in memory and says so where the browser refuses", async () => {
    const { open, state } = browser();
    const shortlist = await open();
    state.refuses = true;
    await shortlist.add({ id: a });
    expect([ids(shortlist), shortlist.fault, shortlist.isKept(a)]).toEqual([[a], "unkept", false]);
  });

  it("reads nothing that is no entry", async () => {
    const { open, state } = browser();
    for (const each of [{ id: "x" }, { id: a, order: "1", note: "" }, null, { id: b, order: 1, note: "" }])
      state.kept.set(String(state.kept.size), each);
    expect(ids(await open())).toEqual([b]);
  });

  it("cleans notes and cuts them between characters", () => {
    expect(cleanNote("a\u0000\r\nb\u202e")).toBe("a\nb");
    expect(Array.from(cleanNote("😀".repeat(noteLength + 5)))).toHaveLength(noteLength);
  });
});

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
