/** The worker without a browser: what it answers to a table, to decisions, to what cannot be read, and what it never sends. */
import { expect, it } from "vitest";
import { noChoices, type Choices } from "../../../src/conversion";
import type { WorkerAnswer, Kind, WorkerRequest } from "../../../src/features/own-table/protocol";
import type { Shown } from "../../../src/features/own-table/shown";
import { handlerOf } from "../../../src/features/own-table/worker/handler";
import { messyTable } from "../../fixtures/own-table/messy";
import { toldEngine } from "./engine";

const { csv, expected } = messyTable();
const text = (content: string, name = "bảng.csv") => ({ kind: "text" as const, name, text: content });

function worker() {
  const engine = toldEngine();
  const answers: WorkerAnswer[] = [];
  const handle = handlerOf(
    () => Promise.resolve(engine),
    (answer) => answers.push(answer),
  );
  let id = 0;
  async function ask<K extends Kind>(
    kind: K,
    asked: Extract<WorkerRequest, { kind: K }>["asked"],
  ): Promise<WorkerAnswer> {
    id += 1;
    await handle({ id, kind, asked } as WorkerRequest);
    const last = answers.findLast((answer) => answer.id === id && answer.kind !== "progress");
    if (!last) throw new Error("No answer");
    return last;
  }
  return { engine, answers, ask };
}

const shownIn = (answer: WorkerAnswer): Shown => {
  if (answer.kind !== "open" && answer.kind !== "decide") throw new Error(`Answered with ${answer.kind}`);
  return answer.value;
};
const open = (content: string, choices: Choices = noChoices) => ({ source: text(content), choices, regions: [] });

it("shows the messy table: every row in a heap, unknown names as questions, the doubled unit", async () => {
  const { ask } = worker();
  const { table } = shownIn(await ask("open", open(csv)));
  const { matching } = table;
  const matched = Object.values(matching.by).reduce((sum, n) => sum + n, 0);
  expect(matched).toBe(Object.keys(expected.codes).length);
  expect(matched + matching.choose + matching.unknown + matching.leftOut).toBe(matching.of);
  expect(matching.questions.map(({ rows }) => rows[0])).toEqual(expected.unknownRows);
  expect(matching.doubled.map(({ code, count, way }) => ({ code, count, way }))).toEqual([
    { code: expected.doubled.code, count: 2, way: null },
  ]);
  expect(table.preview).toHaveLength(30);
});

it("takes a decision for the cells that ask, keeps the question to be decided anew, and does not read the file again", async () => {
  const { ask, engine } = worker();
  const before = shownIn(await ask("open", open(csv)));
  const question = before.table.matching.questions[0]!;
  const missing = before.table.matching.missing[0]!;
  const choices: Choices = { ...noChoices, decisions: { [question.key]: missing } };
  const after = shownIn(await ask("decide", { choices, regions: [] }));
  expect(after.choices).toEqual(choices);
  expect(after.table.matching.by.decision).toBe(question.count);
  expect(after.table.matching.missing).not.toContain(missing);
  expect(after.table.matching.questions.find(({ key }) => key === question.key)).toMatchObject({
    state: "decided",
    code: missing,
    said: question.said,
  });
  expect(engine.readings).toHaveLength(1);
});

it("reads the file again where the delimiter is chosen", async () => {
  const { ask, engine } = worker();
  await ask("open", open(csv));
  await ask("decide", { choices: { ...noChoices, delimiter: ";" }, regions: [] });
  expect(engine.readings.map(({ delimiter }) => delimiter)).toEqual([null, ";"]);
});

it("refuses what is no table in words of both languages, and keeps the table that was there", async () => {
  const { ask } = worker();
  const before = shownIn(await ask("open", open(csv)));
  const refused = await ask("open", open("\u0000\u0001\u0002 no table"));
  expect(refused).toMatchObject({ kind: "refused" });
  if (refused.kind === "refused") expect(refused.said.word.vi && refused.said.word.en).toBeTruthy();
  const still = shownIn(await ask("decide", { choices: noChoices, regions: [] }));
  expect(still.table.file).toEqual(before.table.file);
});

it("tells a fault of the program from a fault of the file", async () => {
  const { ask } = worker();
  expect(await ask("decide", { choices: noChoices, regions: [] })).toMatchObject({ kind: "broken" });
});

it("gives the rows without a unit as a file, with their number in the sheet", async () => {
  const { ask } = worker();
  await ask("open", open(csv));
  const answer = await ask("notFound", { kind: "standard" });
  if (answer.kind !== "notFound") throw new Error(answer.kind);
  const lines = (await answer.value.text()).trim().split("\r\n");
  expect(lines.slice(1).map((line) => Number(line.split(",")[0]) - 1)).toEqual(expected.unknownRows);
});

it("sends little, however long the table is", async () => {
  const { ask } = worker();
  const head = "Mã;Đơn vị;Dân số";
  const lines = Array.from({ length: 3000 }, (_, at) => `;Nơi không có ${at};${at}`);
  const known = "03127;Phường Him Lam;10\n03130;Phường Thanh Bình;20\n03133;Phường Tân Thanh;30";
  const shown = shownIn(await ask("open", open(`${head}\n${known}\n${lines.join("\n")}`)));
  expect(shown.table.matching.unknown).toBe(3000);
  expect(shown.table.matching.allQuestions).toBe(3000);
  expect(shown.table.matching.questions).toHaveLength(300);
  expect(JSON.stringify(shown).length).toBeLessThan(500_000);
});

it("gives sheets for a workbook and CSV of a level and of every row", async () => {
  const { ask } = worker();
  await ask("open", open(csv));
  const sheets = await ask("sheets", { language: "vi" });
  if (sheets.kind !== "sheets") throw new Error(sheets.kind);
  expect(sheets.value.map(({ columns }) => columns[0]!.cells.length)).toContain(45);
  const lines = async (of: "commune" | "rows"): Promise<number> => {
    const answer = await ask("csv", { of, kind: "standard", language: "vi" });
    if (answer.kind !== "csv") throw new Error(answer.kind);
    return (await answer.value.text()).trim().split("\r\n").length;
  };
  expect(await lines("commune")).toBe(46);
  expect(await lines("rows")).toBe(messyTable().sheet.rows.length + 1);
});

it("tells a record and a session from a table, and finds a digit that was changed in a record", async () => {
  const { ask } = worker();
  await ask("open", open(csv));
  const recorded = await ask("record", {});
  if (recorded.kind !== "record") throw new Error(recorded.kind);
  const content = await recorded.value.text();
  const recognised = async (source: string) => {
    const answer = await ask("recognise", { source: text(source) });
    return answer.kind === "recognise" && answer.value;
  };
  expect(await recognised(content)).toBe("record");
  expect(await recognised('{"format":"dien-bien-own-tables","version":1,"tables":[]}')).toBe("session");
  expect(await recognised('{"type":"FeatureCollection","features":[]}')).toBe("table");
  expect(await recognised(csv)).toBe("table");

  const check = async (record: string) => {
    const answer = await ask("verify", { record: text(record), source: null });
    if (answer.kind !== "verify") throw new Error(answer.kind);
    return answer.value;
  };
  expect(await check(content)).toMatchObject({ recomputed: true, allFindings: 0 });
  const figure = /"value": ?"(\d{4,})"/.exec(content)![1]!;
  const altered = await check(content.replace(`"${figure}"`, `"${Number(figure) + 1}"`));
  expect(altered.findings.map(({ kind }) => kind)).toEqual(["altered", "differs"]);
});

it("converts the tables of a session again, and names those that cannot be", async () => {
  const { ask } = worker();
  const saved = (id: string, content: string) => ({
    id,
    name: `Bảng ${id}`,
    fileName: `${id}.csv`,
    at: "2026-01-02T03:04:05.000Z",
    source: new TextEncoder().encode(content),
    choices: noChoices,
  });
  const tables = [saved("aaaaaaaa", csv), saved("bbbbbbbb", "một;hai\n1;2")];
  const file = await ask("saveSession", { tables });
  if (file.kind !== "saveSession") throw new Error(file.kind);
  const session = await file.value.text();
  const answer = await ask("session", { source: text(session) });
  if (answer.kind !== "session") throw new Error(answer.kind);
  expect(answer.value.tables.map(({ id }) => id)).toEqual(["aaaaaaaa"]);
  expect(answer.value.failed).toEqual(["Bảng bbbbbbbb"]);
  expect(await ask("session", { source: text("{}") })).toMatchObject({ kind: "refused" });
});

it("keeps the points of a file that names no units, also through a session; a table without points it does not", async () => {
  const { ask } = worker();
  const at = (lon: number, lat: number) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [lon, lat] },
    properties: { tên: "Trường" },
  });
  const features = [at(103.01, 21.38), at(103.02, 21.39)];
  await ask("open", open(JSON.stringify({ type: "FeatureCollection", features })));
  const kept = await ask("keep", {});
  if (kept.kind !== "keep") throw new Error(kept.kind);
  expect(kept.value.points).toHaveLength(2);
  expect(kept.value.conversion.columns).toEqual([]);

  const { bytes: source, choices, fileName } = kept.value;
  const tables = [{ id: "aaaaaaaa", name: "Trường", fileName, at: "2026-01-02T03:04:05.000Z", source, choices }];
  const file = await ask("saveSession", { tables });
  if (file.kind !== "saveSession") throw new Error(file.kind);
  const session = await ask("session", { source: text(await file.value.text()) });
  if (session.kind !== "session") throw new Error(session.kind);
  expect(session.value.failed).toEqual([]);
  expect(session.value.tables[0]?.points).toHaveLength(2);

  await ask("open", open("một;hai\n1;2"));
  expect(await ask("keep", {})).toMatchObject({ kind: "broken" });
});
