/** The shortlist: kept and ordered, the same in every window; its files, and that nothing is lost to a bad one. */
import { describe, expect, it, vi } from "vitest";
import { cleanNote, maxStarred, noteLength, Shortlist, type Starred } from "../../src/state/shortlist.svelte";
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
