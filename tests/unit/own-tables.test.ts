/** A reader's tables stay as long as the browser lets them, and none is lost to another window or to a refusal. */
import { describe, expect, it, vi } from "vitest";
import type { OwnTable } from "../../src/conversion/own-table";
import { OwnTables } from "../../src/state/own-tables.svelte";
import { ownTable } from "../fixtures/own-table";
import { fakeKept } from "./fake-kept";

vi.spyOn(console, "warn").mockImplementation(() => undefined);

/** Windows of one browser. */
function fakeStorage() {
  const { state, storage } = fakeKept<OwnTable>();
  return { state, open: async () => new OwnTables(() => Promise.resolve(storage())) };
}

const first = ownTable({ id: "aaaa1111", name: "Một", at: "2025-10-01T08:00:00.000Z" });
const second = ownTable({ id: "bbbb2222", name: "Hai", at: "2025-10-02T08:00:00.000Z" });
const names = (tables: OwnTables): string[] => tables.tables.map(({ name }) => name);

describe("own tables", () => {
  it("are there again when the page is opened anew, oldest first", async () => {
    const { open } = fakeStorage();
    const before = await open();
    await before.keep(second);
    await before.keep(first);
    const after = await open();
    await after.load();
    expect(after.tables).toEqual([first, second]);
    expect(after.isKept(first.id)).toBe(true);
    expect(after.fault).toBeNull();
  });

  it("are seen from another window once it loads, and renaming there keeps what was converted here", async () => {
    const { open } = fakeStorage();
    const [here, there] = [await open(), await open()];
    await here.keep(first);
    await there.load();
    await here.keep({ ...first, fileName: "moi.csv" });
    await there.keep(second);
    await there.rename(first.id, "  Đổi \n tên ");
    await here.load();
    expect(here.tables).toEqual([{ ...first, fileName: "moi.csv", name: "Đổi tên" }, second]);
  });

  it("come and go in every window at once", async () => {
    const { open } = fakeStorage();
    const [here, there] = [await open(), await open()];
    await Promise.all([here.load(), there.load()]);
    await here.keep(first);
    await here.keep(second);
    await vi.waitFor(() => expect(names(there)).toEqual(["Một", "Hai"]));
    await there.removeAll();
    await vi.waitFor(() => expect(names(here)).toEqual([]));
    expect(there.removed).toHaveLength(2);
  });

  it("do not come back by a change when another window has removed them", async () => {
    const { open, state } = fakeStorage();
    const [here, there] = [await open(), await open()];
    await here.keep(first);
    await there.load();
    await here.removeAll();
    await there.rename(first.id, "Khác");
    expect(state.kept.size).toBe(0);
  });

  it("are removed in one act and given back by undo", async () => {
    const { open, state } = fakeStorage();
    const tables = await open();
    await tables.keep(first);
    await tables.keep(second);
    await tables.removeAll();
    expect(tables.tables).toEqual([]);
    expect(state.kept.size).toBe(0);
    await tables.undo();
    expect(tables.tables).toEqual([first, second]);
    expect(state.kept.size).toBe(2);
    expect(tables.removed).toEqual([]);
    await tables.remove(first.id);
    expect(names(tables)).toEqual(["Hai"]);
  });

  it("stay in memory and say so where the browser refuses, and are kept once it no longer does", async () => {
    const { open, state } = fakeStorage();
    const tables = await open();
    state.refuses = true;
    await tables.keep(first);
    expect(names(tables)).toEqual(["Một"]);
    expect([tables.fault, tables.isKept(first.id)]).toEqual(["unkept", false]);
    state.refuses = false;
    await tables.keep(second);
    await tables.load();
    expect(names(tables)).toEqual(["Một", "Hai"]);
    expect(tables.fault).toBe("unkept");
    await tables.keep(first);
    expect([tables.fault, tables.isKept(first.id)]).toEqual([null, true]);
  });

  it("are neither lost nor brought back by reading while they are written", async () => {
    const { open, state } = fakeStorage();
    const tables = await open();
    await tables.keep(first);
    let goOn = (): void => undefined;
    state.reading = new Promise((resolve) => (goOn = resolve));
    const loading = tables.load();
    await new Promise((resolve) => setTimeout(resolve));
    await Promise.all([tables.keep(second), tables.remove(first.id)]);
    goOn();
    await loading;
    expect(names(tables)).toEqual(["Hai"]);
    await tables.load();
    expect(names(tables)).toEqual(["Hai"]);
  });

  it("that could not be kept leave nothing behind once they are removed", async () => {
    const { open, state } = fakeStorage();
    const tables = await open();
    state.refuses = true;
    await tables.keep(first);
    state.refuses = false;
    await tables.remove(first.id);
    expect([tables.fault, tables.tables]).toEqual([null, []]);
  });

  it("say so where they cannot be read, and go on", async () => {
    const { open, state } = fakeStorage();
    const tables = await open();
    state.refuses = true;
    await tables.load();
    expect(tables.fault).toBe("unread");
    state.refuses = false;
    await tables.load();
    expect(tables.fault).toBeNull();
  });

  it("of an earlier build are left alone", async () => {
    const { open, state } = fakeStorage();
    state.kept.set("cccc3333", { id: "cccc3333", name: "Cũ" });
    state.kept.set("dddd4444", undefined);
    const tables = await open();
    await tables.load();
    expect(tables.tables).toEqual([]);
    expect(state.kept.size).toBe(2);
  });

  it("show their points or not, and keep a name that is not empty", async () => {
    const { open } = fakeStorage();
    const tables = await open();
    await tables.keep(first);
    await tables.showPoints(first.id, false);
    await tables.rename(first.id, "   ");
    expect(tables.byId(first.id)).toEqual({ ...first, pointsShown: false });
    expect(tables.newId()).toMatch(/^[a-z0-9]{8}$/);
  });
});
