/** The open table: what it keeps when something fails, what is undone, and the worker it starts anew. */
import { expect, it, vi } from "vitest";
import { noChoices } from "../../../src/conversion";
import { OpenTable } from "../../../src/features/own-table/open-table.svelte";
import type { WorkerAnswer, WorkerRequest } from "../../../src/features/own-table/protocol";
import type { Port } from "../../../src/features/own-table/worker/client";
import { handlerOf } from "../../../src/features/own-table/worker/handler";
import { messyTable } from "../../fixtures/own-table/messy";
import { toldEngine } from "./engine";

const { csv } = messyTable();
const source = { kind: "text" as const, name: "bảng", text: csv };
const bad = { kind: "text" as const, name: "hỏng", text: "\u0000\u0001\u0002" };

/** Workers in this process, as many as are asked for. */
class FakePort implements Port {
  static all: FakePort[] = [];
  onmessage: Port["onmessage"] = null;
  onerror: Port["onerror"] = null;
  onmessageerror: Port["onmessageerror"] = null;
  ended = false;
  silent = false;
  asked: WorkerRequest["kind"][] = [];
  readonly #handle = handlerOf(
    () => Promise.resolve(toldEngine()),
    (answer) => this.#answer(answer),
  );
  constructor() {
    FakePort.all.push(this);
  }
  #answer(answer: WorkerAnswer): void {
    if (!this.ended) this.onmessage?.({ data: structuredClone(answer) } as MessageEvent<WorkerAnswer>);
  }
  postMessage(request: WorkerRequest): void {
    this.asked.push(request.kind);
    if (!this.silent) void this.#handle(structuredClone(request));
  }
  terminate(): void {
    this.ended = true;
  }
  fail(): void {
    this.onerror?.({ message: "out of memory" } as ErrorEvent);
  }
}

function start() {
  FakePort.all = [];
  return new OpenTable(
    () => [],
    () => new FakePort(),
  );
}
const port = () => FakePort.all.at(-1)!;

it("opens a table and takes decisions, to be undone and redone one by one", async () => {
  const table = start();
  expect(await table.open(source)).toBe(true);
  const unit = table.shown!.table.matching.doubled[0]!.code;
  await table.decide({ doubled: { [unit]: "add" } });
  expect(table.shown!.table.matching.doubled[0]!.way).toBe("add");
  expect(table.undo()).toBe(true);
  await vi.waitFor(() => expect(table.shown!.table.matching.doubled[0]!.way).toBeNull());
  expect(table.undo()).toBe(false);
  expect(table.redo()).toBe(true);
  await vi.waitFor(() => expect(table.shown!.table.matching.doubled[0]!.way).toBe("add"));
  expect(table.choices.doubled).toEqual({ [unit]: "add" });
});

it("keeps the table that was there where another cannot be read, and says why", async () => {
  const table = start();
  await table.open(source);
  const before = table.shown;
  expect(await table.open(bad)).toBe(false);
  expect(table.shown).toBe(before);
  expect(table.trouble).toMatchObject({ name: "hỏng" });
  expect(table.trouble?.said?.word.vi).toBeTruthy();
  await table.decide({ doubled: { "*": "first" } });
  expect(table.shown!.table.file.name).toBe("bảng");
  expect(table.trouble).toBeNull();
});

it("starts another worker after a crash, with the file and the decisions", async () => {
  const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const table = start();
  await table.open(source);
  port().silent = true;
  const decision = table.decide({ doubled: { "*": "last" } });
  port().fail();
  await decision;
  expect(table.trouble).toMatchObject({ said: null, name: null });
  expect(table.choices.doubled).toEqual({ "*": "last" });
  table.trouble!.retry();
  await vi.waitFor(() => expect(table.shown!.choices.doubled).toEqual({ "*": "last" }));
  expect(FakePort.all).toHaveLength(2);
  expect(port().asked).toEqual(["open"]);
  expect(table.trouble).toBeNull();
  quiet.mockRestore();
});

it("is stopped without a word of trouble, and what was decided meanwhile is taken back", async () => {
  const table = start();
  await table.open(source);
  port().silent = true;
  const decision = table.decide({ doubled: { "*": "last" } });
  table.stop();
  await decision;
  expect(table.busy).toBeNull();
  expect(table.trouble).toBeNull();
  expect(table.choices).toEqual(noChoices);
  expect(table.canUndo).toBe(false);
});

it("shows the answer to the last of several decisions only", async () => {
  const table = start();
  await table.open(source);
  await Promise.all([table.decide({ doubled: { "*": "first" } }), table.decide({ doubled: { "*": "last" } })]);
  expect(table.shown!.choices.doubled).toEqual({ "*": "last" });
});

it("gives the table to a worker that was started for something else", async () => {
  const table = start();
  await table.open(source);
  table.stop();
  await table.attempt(bad, () => Promise.resolve(), "recognise", { source: bad });
  await table.decide({ doubled: { "*": "add" } });
  expect(table.shown!.choices.doubled).toEqual({ "*": "add" });
  expect(port().asked).toEqual(["recognise", "open"]);
});

it("asks anew where the worker has been stopped since", async () => {
  const table = start();
  await table.open(source);
  table.stop();
  const file = await table.ask("notFound", { kind: "standard" });
  expect(await file.text()).toContain("Chiềng Khay");
});

it("shows a decision although a file that is no table is tried meanwhile", async () => {
  const table = start();
  await table.open(source);
  await Promise.all([table.decide({ doubled: { "*": "first" } }), table.open(bad)]);
  expect(table.shown!.choices.doubled).toEqual({ "*": "first" });
  expect(table.shown!.choices).toBe(table.choices);
  expect(table.trouble).toMatchObject({ name: "hỏng" });
});

it("never lets a decision about one table reach the next", async () => {
  const table = start();
  await table.open(source);
  const opening = table.open({ ...source, name: "bảng khác" });
  const decision = table.decide({ doubled: { "*": "first" } });
  const file = table.ask("notFound", { kind: "standard" });
  await expect(file).rejects.toThrow("put away");
  await decision;
  expect(await opening).toBe(true);
  expect(table.source).toMatchObject({ name: "bảng khác" });
  expect(table.shown!.table.file.name).toBe("bảng khác");
  expect(table.choices).toEqual(noChoices);
  expect(table.shown!.choices).toEqual(noChoices);
  expect(table.canUndo).toBe(false);
  expect(table.busy).toBeNull();
});

it("takes a decision about the table that stays where the next cannot be read", async () => {
  const table = start();
  await table.open(source);
  const opening = table.open(bad);
  await table.decide({ doubled: { "*": "first" } });
  expect(await opening).toBe(false);
  expect(table.shown!.table.file.name).toBe("bảng");
  expect(table.shown!.choices.doubled).toEqual({ "*": "first" });
});

it("keeps the table with the choices that its result was made with", async () => {
  const table = start();
  await table.open(source);
  const first = table.decide({ doubled: { "*": "first" } });
  const kept = table.ask("keep", {});
  const last = table.decide({ doubled: { "*": "last" } });
  await Promise.all([first, last]);
  const { choices, conversion, fileName } = await kept;
  expect(fileName).toBe("bảng");
  expect(choices.doubled).toEqual({ "*": "first" });
  expect(conversion.tables).not.toEqual(table.shown!.result!.tables);
});

it("gives back what could be undone and redone where steps are stopped", async () => {
  const table = start();
  await table.open(source);
  await table.decide({ doubled: { "*": "first" } });
  port().silent = true;
  table.undo();
  table.stop();
  await vi.waitFor(() => expect(table.choices.doubled).toEqual({ "*": "first" }));
  expect([table.canUndo, table.canRedo]).toEqual([true, false]);
  await table.decide({ doubled: { "*": "last" } });
  port().silent = true;
  const both = [table.decide({ doubled: {} }), table.decide({ doubled: { "*": "add" } })];
  table.stop();
  await Promise.all(both);
  expect(table.choices.doubled).toEqual({ "*": "last" });
  table.undo();
  await vi.waitFor(() => expect(table.shown!.choices.doubled).toEqual({ "*": "first" }));
});

it("has the table that was read last, whatever was tried after it", async () => {
  const table = start();
  await table.open(source);
  const other = { ...source, name: "bảng khác" };
  const asked = [
    table.open(other),
    table.open(bad),
    table.attempt(bad, () => Promise.resolve(), "recognise", { source: bad }),
  ];
  expect(await Promise.all(asked)).toEqual([true, false, "table"]);
  expect(table.source).toBe(other);
  expect(table.shown!.table.file.name).toBe("bảng khác");
  expect(table.busy).toBeNull();
});
