/** The command line of the lookup: what it writes, says and ends with. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerColumns, answerRows } from "../../../src/conversion/lookup";
import { csvText } from "../../../src/components/table/csv";
import { projectRows } from "../../../tools/convert/units";
import { runLookup } from "../../../tools/lookup/run";
import { lookupBook, lookupCsv, lookupList } from "../../fixtures/lookup-list";

const folder = mkdtempSync(join(tmpdir(), "lookup-"));
const at = (name: string): string => join(folder, name);
const rows = projectRows();
const list = lookupList(5000);

beforeAll(() => {
  writeFileSync(at("names.csv"), lookupCsv(list));
  writeFileSync(at("short.csv"), "Tên;Ngày\nxã Sá Tổng;2022\nMường Chà;\nMường Chà;\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

async function lookup(...args: string[]) {
  const [out, told]: [string[], string[]] = [[], []];
  const code = await runLookup(args, () => rows, { out: (text) => out.push(text), tell: (line) => told.push(line) });
  return { code, out: out.join(""), told: told.join("\n") };
}

describe("lookup", () => {
  it("tells a unit then and now, its clause, seat and sources", async () => {
    const { code, out } = await lookup("xã Chung Chải");
    expect(code).toBe(0);
    for (const part of [
      "Xã Chung Chải (03157",
      "Nay thuộc xã Mường Nhé (03160)",
      "khoản 1 Điều 1",
      "Trụ sở",
      "14/1/2002",
      "Nguồn:",
    ])
      expect(out).toContain(part);
    expect((await lookup("03158", "--lang", "en")).out).toContain("Made of Sín Thầu commune (03154)");
  });

  it("asks for what is unclear, and ends with 3", async () => {
    const { code, out } = await lookup("Mường Chà");
    expect(code).toBe(3);
    expect(out).toContain("Nhiều đơn vị cùng tên như vậy; có thể là: thị trấn Mường Chà (03172");
    expect((await lookup("Mường Chà", "--date", "2026")).code).toBe(0);
  });

  it("answers 5,000 rows as the core does, each row, and names what is unclear", async () => {
    const { code, out, told } = await lookup(at("names.csv"), "--standard");
    expect(code).toBe(3);
    const answers = answerRows(
      lookupBook,
      list.map(({ asked }, row) => ({ row: row + 1, asked })),
    );
    const wanted = csvText(answerColumns(lookupBook, answers, "vi"), "standard");
    const withoutSpaces = (text: string) =>
      text
        .normalize("NFC")
        .replace(/[ ]+/g, " ")
        .replace(/(^|,) | (,|$)/gm, "$1$2");
    expect(withoutSpaces(out)).toBe(withoutSpaces(wanted));
    expect(told).toContain("Các cột: tên #1 Tên đơn vị; mã #2 Mã; cấp huyện #3 Huyện; ngày #4 Ngày.");
    expect(told).toMatch(/^5\.000 dòng: \d/m);
    expect(told).toContain("có thể là:");
  });

  it("takes decisions, and writes a workbook with the sources", async () => {
    const file = at("answers.xlsx");
    const decided = await lookup(at("short.csv"), "--decide", "Mường Chà=commune:03166", "-o", file);
    expect(decided.code).toBe(0);
    const [answers, sources] = await readXlsxFile(readFileSync(file)).then(
      (sheets) => sheets as unknown as { data: unknown[][] }[],
    );
    expect(answers!.data[2]!.join(" ")).toContain("Xã Mường Chà 03166");
    expect(sources!.data.flat()).toContain("nq-1661-2025");
    const left = await lookup(at("short.csv"), "--decide", "Mường Chà=-");
    expect([left.code, left.told.includes("2 bỏ qua")]).toEqual([0, true]);
  });

  it.each([
    [[], "Chưa nêu"],
    [["--date", "hôm qua", "x"], "«hôm qua»"],
    [["--lang", "fr", "x"], "--lang"],
    [["short.csv", "--decide", "Mường Chà=commune:99999"], "commune:99999"],
    [["short.csv", "--decide", "Tân Lập=-"], "Tân Lập"],
    [["short.csv", "--name", "Họ tên"], "Họ tên"],
    [["--nothing"], "--nothing"],
  ])("%j is wrong usage", async (args, said) => {
    const { code, told } = await lookup(...args.map((each) => (each === "short.csv" ? at(each) : each)));
    expect(code).toBe(2);
    expect(told).toContain(said);
  });

  it("says that a file cannot be read, and helps in both languages", async () => {
    expect((await lookup(at("none.csv"))).code).toBe(1);
    expect((await lookup("--help")).out).toContain("Mã thoát");
    expect((await lookup("--help", "--lang", "en")).out).toContain("Exit codes");
  });
});
