import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messyTable } from "../../fixtures/own-table/messy";
import { runConvert, type ExitCode } from "../../../tools/convert/run";
import { readGazetteer } from "../../../tools/convert/units";
import { runVerify } from "../../../tools/convert/verify";

const folder = mkdtempSync(join(tmpdir(), "convert-"));
const at = (name: string): string => join(folder, name);
const table = at("bang.csv");
const messy = messyTable();
const gazetteer = readGazetteer();

beforeAll(() => writeFileSync(table, messy.csv));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  code: ExitCode;
  out: string;
  told: string;
}

async function ended(run: typeof runConvert, ...args: string[]): Promise<Ended> {
  const [out, told]: [string[], string[]] = [[], []];
  const code = await run(args, () => gazetteer, { out: (text) => out.push(text), tell: (line) => told.push(line) });
  return { code, out: out.join(""), told: told.join("\n") };
}
const convert = (...args: string[]): Promise<Ended> => ended(runConvert, ...args);
const verify = (...args: string[]): Promise<Ended> => ended(runVerify, ...args);

const decided = [table, "--decide", "Chiềng Khay=-", "--decide", "xa muong gion=-", "--doubled", "03208=first"];

describe("convert", () => {
  it("writes nothing while rows are to be decided on, and names them", async () => {
    const { code, out, told } = await convert(table);
    expect(code).toBe(3);
    expect(out).toBe("");
    expect(told).toContain("4 dòng chưa quy đổi được");
    expect(told).toContain("dòng 125: không tìm thấy «Chiềng Khay»");
    expect(told).toContain("xã Phì Nhừ (03208) có 2 dòng: 109, 110");
  });

  it("converts once each row is decided on, with the wrong subtotal named and totals proven", async () => {
    const { code, out, told } = await convert(...decided, "--standard");
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\r\n");
    expect(lines).toHaveLength(46);
    expect(lines[2]).toMatch(/^03158,Xã Sín Thầu,xã,.*,516\.42,3 trên 3,5460,3 trên 3$/);
    expect(told).toContain(
      "dòng 134 «Huyện Nậm Pồ», Diện tích, dân số – Dân số 2019: in 54.920, cộng được 54.908, lệch 12",
    );
    expect(told).toContain("Dân số 2019: tổng nguồn 575.646 = tổng kết quả 575.646");
  });

  it("takes rules by the name, the place or the letter of a column", async () => {
    const rules = [
      "--rule",
      "dien_tich_km2:maximum",
      "--rule",
      "#5:mean:area",
      "--decimals",
      "E:1",
      "--rule",
      "C:text",
    ];
    const { out, told } = await convert(...decided, "--standard", "--to", "province", ...rules);
    const [, row = ""] = out.split("\r\n");
    expect(row).toBe("11,Tỉnh Điện Biên,phường; xã; thị trấn,127 trên 129,228.93,127 trên 129,4356.6,124 trên 129");
    expect(told).toContain("Diện tích (km²): giá trị lớn nhất");
  });

  it("records a conversion that is verified to the digit, and can be repeated from the record", async () => {
    const { code } = await convert(
      ...decided,
      "-o",
      at("kq.xlsx"),
      "--record",
      at("bb.json"),
      "--report",
      at("dong.csv"),
    );
    expect(code).toBe(0);
    expect(readFileSync(at("kq.xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect(readFileSync(at("dong.csv"), "utf8").trimEnd().split("\r\n")).toHaveLength(messy.sheet.rows.length + 1);
    expect(await verify(at("bb.json"), table)).toMatchObject({ code: 0 });
    expect(await verify(at("bb.json"))).toMatchObject({ code: 0 });
    mkdirSync(at("khac"));
    copyFileSync(at("bb.json"), at("khac/bb.json"));
    expect(await verify(at("khac/bb.json"))).toMatchObject({ code: 3 });
    const [plain, again] = [await convert(...decided), await convert(table, "--choices", at("bb.json"))];
    expect(again.out).toBe(plain.out);
  });

  it("names each digit that somebody changed in a record", async () => {
    await convert(...decided, "--record", at("bb.json"));
    const text = readFileSync(at("bb.json"), "utf8");
    writeFileSync(at("doi.json"), text.replace('"575646"', '"575647"'));
    const { code, told } = await verify(at("doi.json"), table);
    expect(code).toBe(1);
    expect(told).toContain("575.647");
    expect(told).toContain("575.646");
  });

  it("keeps flows as pairs, between communes and between districts", async () => {
    const pairs = ["Nơi đi;Nơi đến;Số người", "Xã Sín Thầu;Xã Leng Su Sìn;5", "Xã Sen Thượng;Phường Noong Bua;7"];
    writeFileSync(at("luong.csv"), pairs.join("\n"));
    const { code, out, told } = await convert(at("luong.csv"), "--standard");
    expect({ code, lines: out.trimEnd().split("\r\n").slice(1) }).toEqual({
      code: 0,
      lines: [
        "Xã Sín Thầu (03158),Xã Sín Thầu (03158),5,1 trên 1",
        "Xã Sín Thầu (03158),Phường Mường Thanh (03334),7,1 trên 1",
      ],
    });
    expect(told).toContain("tổng nguồn 12 = tổng kết quả 12");
    const districts = await convert(at("luong.csv"), "--to", "district", "--standard");
    expect(districts.out).toContain("Huyện Mường Nhé (096),Huyện Mường Nhé (096),5,1 trên 1");
    expect(await convert(at("luong.csv"), "--to", "province")).toMatchObject({ code: 2, out: "" });
  });

  it("prints templates that it reads itself", async () => {
    const { out } = await convert("--template", "former-commune", "--standard");
    expect(out.split("\r\n")[1]).toBe("1,03124,Phường Noong Bua,thành phố Điện Biên Phủ,,,");
    writeFileSync(at("mau.csv"), out.replaceAll(",,,\r\n", ",5,,\r\n"));
    const { code, told } = await convert(at("mau.csv"), "--lang", "en");
    expect(code).toBe(0);
    expect(told).toContain("source 645 = result 645");
  });

  it("says how the file was read, and which cells count as missing", async () => {
    writeFileSync(at("chu.csv"), "Xã;Số hộ\nXã Sen Thượng;chục\nXã Chung Chải;5\n");
    const { code, told } = await convert(at("chu.csv"));
    expect(code).toBe(0);
    expect(told).toContain("Tệp CSV; bảng mã utf-8; phân cách bằng «;»");
    expect(told).toContain("Số hộ: 1 ô không phải là số và được coi là chưa có số liệu.");
  });

  it("does what the worked example in the docs says", async () => {
    const docs = readFileSync("docs/convert.md", "utf8");
    const [, example = ""] = /```\n(Biểu số 01[\s\S]*?)```/.exec(docs) ?? [];
    writeFileSync(at("vi-du.csv"), example);
    const first = await convert(at("vi-du.csv"));
    expect(first.code).toBe(3);
    const [, line = "?"] = /\n\s+(dòng 5: .*)\n/.exec(docs) ?? [];
    expect(first.told).toContain(line);
    const decide = ["--decide", "TT. Mường Nhé=03160", "--rule", "so_ho_ngheo:sum"];
    const { code, out, told } = await convert(at("vi-du.csv"), ...decide, "--standard");
    expect(code).toBe(0);
    expect(out).toContain("03158,Xã Sín Thầu,930,3 trên 3,217,2 trên 3");
    const [, said = "?"] = /«(in 3\.000, cộng được .*?)»/.exec(docs) ?? [];
    expect(told).toContain(said);
  });

  it.each([
    [["--help"], 0, "Mã thoát"],
    [["--help", "--lang", "en"], 0, "Exit codes"],
    [[], 2, "Chưa nêu tệp"],
    [["--turn"], 2, "Không hiểu"],
    [["--turn", "--lang=en"], 2, "Not understood"],
    [["a.csv", "b.csv"], 2, "một tệp mỗi lần"],
    [["a.csv", "--to", "xã"], 2, "commune | district"],
    [["a.csv", "--rule", "sum"], 2, "<cột>:<quy tắc>"],
    [["no-such-file.csv"], 1, "Không đọc được no-such-file.csv"],
    [[table, "--rule", "gia:sum"], 2, "Không có cột «gia»"],
    [[table, "--rule", "#4:median"], 2, "không nhận «median»"],
    [[table, "--decide", "Paris=03158"], 2, "Không có ô nào «Paris»"],
    [[table, "--decide", "Chiềng Khay=99999"], 2, "Không có đơn vị mã 99999"],
  ] as const)("%j ends with %i and says why", async (args, code, words) => {
    const result = await convert(...args);
    expect(result.code).toBe(code);
    expect(result.out + result.told).toContain(words);
  });
});

it.each([[["--turn", "bb.json"]], [[]], [["a", "b", "c"]]])("verify %j is wrong usage", async (args) => {
  expect(await verify(...args)).toMatchObject({ code: 2, out: "" });
});
