/** A session file gives back every table it was made of, and a broken one is refused with a reason. */
import { describe, expect, it } from "vitest";
import { noChoices, type Choices } from "../../src/conversion/choices";
import { readSession, sessionFile, SessionFault } from "../../src/conversion/own-table-session";
import { ownTable } from "../fixtures/own-table";
import fc from "./property";

const choices: Choices = {
  ...noChoices,
  encoding: "tcvn3",
  delimiter: ";",
  numbers: { decimal: ",", thousands: "." },
  header: { from: 1, to: 2 },
  level: "former-commune",
  roles: { 0: "ordinal", 3: "value" },
  decisions: { "na tong": "03214", "xa la": null },
  doubled: { "*": "add" },
  rules: { 3: { kind: "rate", over: 4, under: 5, factor: 100 }, 4: { kind: "mean", weight: "area" } },
  decimals: { 3: 2 },
};
const table = ownTable({ choices });
const { id, name, fileName, at, source } = table;
const saved = { id, name, fileName, at, source, choices };

/** The file with something in it changed. */
function changed(change: (session: Record<string, unknown> & { tables: Record<string, unknown>[] }) => void): string {
  const session = JSON.parse(sessionFile([saved]));
  change(session);
  return JSON.stringify(session);
}
function fault(text: string): string {
  try {
    readSession(text);
    return "none";
  } catch (error) {
    return error instanceof SessionFault ? `${error.kind} ${error.table ?? ""}`.trim() : "uncaught";
  }
}

describe("session file", () => {
  it("gives back tables, choices and bytes", () => {
    expect(readSession(sessionFile([table, { ...table, id: "bbbb2222" }]))).toEqual([
      saved,
      { ...saved, id: "bbbb2222" },
    ]);
    expect(readSession(sessionFile([]))).toEqual([]);
  });

  it("gives back any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200_000 }), (source) => {
        expect(readSession(sessionFile([{ ...saved, source }]))[0]?.source).toEqual(source);
      }),
      { numRuns: 20 },
    );
  });

  it("is refused where it is something else", () => {
    for (const text of ["", "xã;dân số", "null", "[]", "3", '{"format":"geojson"}', sessionFile([saved]).slice(0, -9)])
      expect(fault(text)).toBe("format");
  });

  it("is refused where it is of a later version, or damaged", () => {
    expect(fault(changed((session) => (session["version"] = 2)))).toBe("version");
    expect(fault(changed((session) => (session["version"] = "1")))).toBe("damaged");
    expect(fault(changed((session) => Object.assign(session, { tables: {} })))).toBe("damaged");
  });

  it("names the table that is damaged", () => {
    const broken: Record<string, unknown> = {
      id: "../../etc",
      name: " ",
      fileName: 3,
      at: "hôm qua",
      source: "không phải base64!",
      choices: null,
    };
    for (const [field, value] of Object.entries(broken))
      expect([field, fault(changed(({ tables }) => tables.push({ ...tables[0], [field]: value })))]).toEqual([
        field,
        "damaged 2",
      ]);
  });

  it("is refused with choices that are none", () => {
    const broken: Record<string, unknown> = {
      encoding: "ebcdic",
      delimiter: 3,
      numbers: { decimal: "x", thousands: null },
      header: { from: -1, to: 2 },
      level: "province",
      roles: { 3: "king" },
      decisions: { x: 3 },
      doubled: { "*": "twice" },
      rules: { 3: { kind: "constructor" } },
      decimals: { a: 1 },
    };
    for (const [field, value] of Object.entries(broken)) {
      const text = changed(({ tables }) => (tables[0]!["choices"] = { ...noChoices, [field]: value }));
      expect([field, fault(text)]).toEqual([field, "damaged 1"]);
    }
    for (const rule of [
      { kind: "rate", over: 1 },
      { kind: "mean", weight: "gold" },
      { kind: "class", way: "best" },
      "sum",
    ])
      expect(fault(changed(({ tables }) => (tables[0]!["choices"] = { ...noChoices, rules: { 1: rule } })))).toBe(
        "damaged 1",
      );
  });
});
