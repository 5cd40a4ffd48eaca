/** The worker of the lookup page, what its address holds, and what the sheet for a wall says. */
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { meantKey } from "../../src/conversion/lookup";
import { askedPart, partAsked } from "../../src/features/lookup/part";
import type { ListAnswered, ListAsked, ListKind, ListRequest } from "../../src/features/lookup/protocol";
import { pageAddress, viewAddress, wallContent } from "../../src/features/lookup/wall/wall";
import { listHandler } from "../../src/features/lookup/worker/handler";
import { qrPicture } from "../../src/components/qr/qr";
import { unitsOf } from "../../src/domain/units";
import { lookupBook as book } from "../fixtures/lookup-list";

type Posted = Parameters<Parameters<typeof listHandler>[1]>[0];

function line() {
  const posted: Posted[] = [];
  const handle = listHandler(
    () =>
      Promise.resolve({
        book,
        bytesOf: async (file) => new Uint8Array(await file.arrayBuffer()),
        sources: () => Promise.resolve([]),
        workbook: () => Promise.resolve(new Blob()),
      }),
    (answer) => posted.push(answer),
  );
  return {
    posted,
    ask: async <K extends ListKind>(kind: K, asked: ListAsked[K]): Promise<ListAnswered[K]> => {
      await handle({ id: 1, kind, asked } as ListRequest);
      return (posted.at(-1) as unknown as { value: ListAnswered[K] }).value;
    },
  };
}

describe("the worker of the lookup", () => {
  const text = "Tên\tNgày\nMường Chà\t\nxã Sá Tổng\t2022\nMường Chà\t\nKhông ở đâu\t";

  it("gives the rows to be decided on first, a page at a time, and keeps decisions", async () => {
    const { ask } = line();
    const shown = await ask("open", { source: { kind: "text", name: "x", text }, date: "" });
    expect(shown.counts).toMatchObject({ all: 4, found: 1, choose: 2, unknown: 1 });
    expect(shown.questions.map(({ asked, count }) => [asked.text, count])).toEqual([
      ["Mường Chà", 2],
      ["Không ở đâu", 1],
    ]);
    const rows = await ask("rows", { filter: "all", from: 0, count: 3 });
    expect(rows.map(({ row }) => row)).toEqual([1, 3, 4]);
    const [question] = shown.questions;
    const decisions = { [question!.key]: meantKey(question!.choices[1]!) };
    const decided = await ask("choose", { choices: { ...shown.choices, decisions } });
    expect(decided.counts).toMatchObject({ decided: 2, choose: 0 });
    expect(decided.questions.map(({ asked }) => asked.text)).toEqual(["Không ở đâu", "Mường Chà"]);
    expect((await ask("text", { language: "en" })).split("\n")).toHaveLength(5);
  });

  it("looks up by other columns, and with a date for all", async () => {
    const { ask } = line();
    const shown = await ask("open", { source: { kind: "text", name: "x", text }, date: "2026" });
    expect(shown.choices).toMatchObject({ date: "2026", columns: { name: 0, date: 1 } });
    expect(shown.counts).toMatchObject({ found: 3, choose: 0 });
    const turned = await ask("choose", {
      choices: { ...shown.choices, columns: { name: 1, code: null, district: null, date: null } },
    });
    expect(turned.counts).toMatchObject({ all: 1, unknown: 1 });
  });

  it("says in words that a file is no list, and that none is open", async () => {
    const { ask, posted } = line();
    await ask("rows", { filter: "all", from: 0, count: 1 });
    expect(posted.at(-1)).toMatchObject({ kind: "broken" });
    await ask("open", {
      source: { kind: "file", file: new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])], "a.pdf") },
      date: "",
    });
    expect(posted.at(-1)).toMatchObject({ kind: "refused" });
  });
});

describe("the address", () => {
  it.each([
    ["Mường Chà", ""],
    ["Sá Tổng, huyện Mường Chà", "1/5/2024"],
    ["", "2024"],
  ])("holds «%s» of «%s»", (text, date) => {
    expect(partAsked(askedPart({ text, date }))).toEqual({ text, date });
  });

  it("holds nothing for nothing", () => {
    expect(askedPart({ text: " ", date: "" })).toBeNull();
    expect(partAsked(null)).toEqual({ text: "", date: "" });
  });
});

describe("the sheet for a wall", () => {
  it("names the former communes of each commune, with seat and clause", () => {
    for (const { ref } of unitsOf("commune")) {
      const content = wallContent(ref.code)!;
      expect(content.former.length).toBeGreaterThan(1);
      expect(content.former.every(({ name, district }) => name.vi && district)).toBe(true);
      expect(content.clause).toBeGreaterThan(0);
      expect(content.seat).toMatch(/^Trụ sở/);
    }
    expect(wallContent("99999")).toBeNull();
  });

  it("leads to the unit under whatever path the app stands", () => {
    expect(pageAddress("03158", "https://example.vn/ban-do/")).toBe("https://example.vn/ban-do/vi/commune/03158.html");
    expect(viewAddress("03158", "https://example.vn/ban-do/")).toBe("https://example.vn/ban-do/?sel=commune:03158");
  });

  it("draws the code that the encoder gives, module by module", () => {
    const address = pageAddress("03158", "https://example.vn/ban-do/");
    const { path, size } = qrPicture(address);
    const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+Z/g))
      for (let at = 0; at < Number(run); at += 1) drawn[Number(y)]![Number(x) + at] = true;
    expect(drawn).toEqual(encode(address, { ecc: "M", border: 4 }).data);
  });
});
