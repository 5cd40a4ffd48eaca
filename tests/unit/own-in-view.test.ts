/** The reader's tables as sources of figures, and what a view loses with them. */
import { describe, expect, it } from "vitest";
import type { Provenance } from "../../src/domain/provenance";
import type { OwnTable } from "../../src/conversion/own-table";
import { App } from "../../src/state/app.svelte";
import { citeOwn, dropMissing } from "../../src/state/own-in-view";
import { ownTable } from "../fixtures/own-table";
import { FakeHost } from "./fake-host";

const never = () => new Promise<never>(() => undefined);
const official = { id: "nghi-quyet", title: "Nghị quyết" } as Parameters<Provenance["sources"]["set"]>[1];

describe("a table as a source", () => {
  const app = {
    provenance: { value: { sources: new Map([[official.id, official]]), discrepancies: [] } as Provenance | null },
  };
  const cite = (...tables: OwnTable[]) => {
    citeOwn(app as unknown as App, tables);
    return [...app.provenance.value!.sources.values()];
  };

  it("is cited with the name and date it has now, after those of the map", () => {
    const table = ownTable();
    expect(cite(table)).toMatchObject([official, { id: "own-abcd1234", date: "2025-10-01" }]);
    const before = app.provenance.value;
    cite(table);
    expect(app.provenance.value, "nothing new").toBe(before);
    const [, cited] = cite({ ...table, name: "Tên mới", at: "2025-11-02T08:00:00.000Z" });
    expect(cited).toMatchObject({ date: "2025-11-02", note_vi: expect.stringContaining("«Tên mới»") });
  });

  it("is no longer cited once it is gone", () => {
    expect(cite()).toEqual([official]);
  });
});

describe("a view without its table", () => {
  const [gone, here] = ["own-abcd1234-3", "own-abcd1234-4"];
  function drop(query: string, ...had: string[]) {
    const app = new App(new FakeHost(query), { themes: never, provenance: never, geography: never });
    dropMissing(
      app,
      (id) => id === here,
      (id) => had.includes(id),
    );
    return { view: app.view, said: app.notices.all.map(({ kind, detail }) => [kind, detail.parameter, detail.value]) };
  }

  it("loses what it names of it, and says each", () => {
    const { view, said } = drop(`ind=${gone}&table=commune&cols=area,${gone},${here}&sort=-${gone}`);
    expect(view.indicator).toBeNull();
    expect(view.table).toMatchObject({ columns: ["area", here], sort: { column: "name", descending: false } });
    expect(said).toEqual([
      ["missing-own", "ind", gone],
      ["missing-own", "cols", gone],
      ["missing-own", "sort", gone],
    ]);
  });

  it("says that it is no longer sorted by it", () => {
    const { view, said } = drop(`table=commune&sort=-${gone}`);
    expect(view.table?.sort).toEqual({ column: "name", descending: false });
    expect(said).toEqual([["missing-own", "sort", gone]]);
  });

  it("says nothing where the reader has just removed the table", () => {
    const { view, said } = drop(`ind=${gone}&table=commune&cols=${gone}&sort=${gone}`, gone);
    expect(view.indicator).toBeNull();
    expect(view.table?.columns).toEqual([]);
    expect(said).toEqual([]);
  });

  it("keeps what is there", () => {
    const { view, said } = drop(`ind=${here}&table=commune&cols=${here}&sort=-${here}`);
    expect(view).toMatchObject({ indicator: here, table: { columns: [here], sort: { column: here } } });
    expect(said).toEqual([]);
  });
});
