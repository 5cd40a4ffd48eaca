/** The small rules by which files are read, each by itself. */
import { describe, expect, it } from "vitest";
import { chooseSheet } from "../../../src/conversion/read/choose-sheet";
import { findDelimiter, namedDelimiter } from "../../../src/conversion/read/delimiter";
import { excelDate } from "../../../src/conversion/read/excel-date";
import { checkCell, checkSize } from "../../../src/conversion/read/fail";
import { isCompound, isZip, refuseMarkup, refuseOthers } from "../../../src/conversion/read/kind";
import { shownNumber, shownPercent } from "../../../src/conversion/read/number";
import { numberFormatKind } from "../../../src/conversion/read/number-format";
import { checkPositions, positionOf } from "../../../src/conversion/read/positions";
import { decodeText } from "../../../src/conversion/read/text";
import { startWork } from "../../../src/conversion/read/work";
import { readWords } from "../../../src/conversion/read/words";
import { ConversionError } from "../../../src/conversion/message";
import { knownNames } from "./known-names";

/** The name of the word that is thrown, with what is said with it; null where nothing is thrown. */
function thrown(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    const [name] = Object.entries(readWords).find(([, word]) => word === error.said.word) ?? ["?"];
    return [name, ...Object.values(error.said.with)].join(" ");
  }
}
const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => new TextEncoder().encode(text);

describe("a date of a spreadsheet", () => {
  it.each([
    [45837, false, "2025-06-29"],
    [45837.25, false, "2025-06-29T06:00:00"],
    [0, false, "00:00:00"],
    [0.75, false, "18:00:00"],
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [61, false, "1900-03-01"],
    [0, true, "1904-01-01"],
    [0.5, true, "1904-01-01T12:00:00"],
    [1, true, "1904-01-02"],
    [59, true, "1904-02-29"],
    [2_958_465, false, "9999-12-31"],
    [2_958_466, false, null],
    [-1, false, null],
    [Number.NaN, false, null],
  ])("%j (from 1904: %j) is %s", (serial, from1904, iso) => expect(excelDate(serial, from1904)).toBe(iso));
});

it.each([
  [14, undefined, "date"],
  [22, undefined, "date"],
  [47, undefined, "date"],
  [13, undefined, null],
  [9, undefined, "percent"],
  [10, undefined, "percent"],
  [2, undefined, null],
  [164, undefined, null],
  [164, "dd/mm/yyyy;@", "date"],
  [14, "0.00", null],
  [165, '#,##0" ngày d"', null],
  [166, "[h]:mm", "date"],
  [167, "[$-42A]0.0%", "percent"],
  [168, "[Red]0", null],
  [169, "General", null],
  [170, "0;dd", null],
  [171, "\\d0", null],
  [172, "_d0*s", null],
  [173, "YYYY", "date"],
])("format %j %j is of a %s", (id, code, kind) => expect(numberFormatKind(id, code)).toBe(kind));

it("a number is shown to fifteen digits", () => {
  expect([0.1 + 0.2, 1234567.8899999999, 12, -0.5, 1e15, 123456789012345680].map(shownNumber)).toEqual([0.3, 1234567.89, 12, -0.5, 1e15, 123456789012346000]); // prettier-ignore
  expect([0.125, 0.07, -1].map(shownPercent)).toEqual([12.5, 7, -100]);
});

describe("the delimiter of a text", () => {
  it.each([
    ["a;b\n1,5;2,5\n", ";"],
    ["a,b\n1,2\n", ","],
    ["a\tb;c\n1\t2;3\n", "\t"],
    ["a|b\n", "|"],
    ["a\nb\n", null],
    ["", null],
    ["a;b;c\nx\ny\nz\na,b\nc,d\ne,f\ng,h\n", ","],
    ["title\nnote\nmore\na;b\n", ";"],
    ["\n\n\na;b\nc;d\n", ";"],
  ])("%j is %j", (text, delimiter) => expect(findDelimiter(text)).toBe(delimiter));

  it("may be named in the first line", () => {
    expect(namedDelimiter("sep=|\r\na|b")).toEqual({ delimiter: "|", rest: "a|b" });
    expect(namedDelimiter("sep=;\na")).toEqual({ delimiter: ";", rest: "a" });
    expect(["sep=x\na", "sep=;", "a\nsep=;\n", ""].map(namedDelimiter)).toEqual([null, null, null, null]);
  });
});

describe("the kind of a file", () => {
  it("is told by its first bytes", () => {
    expect([[0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0x50, 0x4b, 7, 8], [0x50, 0x4b, 1, 2], [0x50, 0x4c, 3, 4], [0x50]].map((start) => isZip(bytes(...start)))).toEqual([true, true, true, false, false, false]); // prettier-ignore
    expect(isCompound(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0))).toBe(true);
    expect(isCompound(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe2))).toBe(false);
  });

  it("is named where it is no table", () => {
    const refused = (of: Uint8Array) => thrown(() => refuseOthers(of));
    expect(["%PDF-1", "{\\rtf1", "GIF89a", "Rar!", "SQLite format 3", "MIME-Version: 1.0"].map((text) => refused(ascii(text)))).toEqual(["PDF", "RTF", "GIF", "RAR", "SQLite", "MHTML"].map((kind) => `otherFile ${kind}`)); // prettier-ignore
    expect([[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x37, 0x7a, 0xbc, 0xaf], [0x1f, 0x8b]].map((start) => refused(bytes(...start)))).toEqual(["PNG", "JPEG", "7-Zip", "GZIP"].map((kind) => `otherFile ${kind}`)); // prettier-ignore
    expect([refused(ascii("Tên;Số")), refused(bytes(0x1f))]).toEqual([null, null]);
  });

  it("is told of markup behind comments and spaces", () => {
    const refused = (text: string) => thrown(() => refuseMarkup(text));
    expect(["<html>", " <!DOCTYPE HTML>", "<!-- a --> <!--b--><table class=x>", "<Div>", "<x><html>"].map(refused)).toEqual(Array(5).fill("html")); // prettier-ignore
    expect(["<?xml version='1.0'?>", "<kml>", "<a:b c>", "<a\n>"].map(refused)).toEqual(Array(4).fill("xml"));
    expect(refused('<?xml version="1.0"?><html>')).toBe("html");
    expect(refused("MIME-Version: 1.0")).toBe("otherFile MHTML");
    expect(["<5;6", "<!-- never ends", "a <html>", "<htmlx", "<>"].map(refused)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("a size", () => {
  it("is refused above its limit only", () => {
    expect([32_767, 32_768].map((length) => thrown(() => checkCell("x".repeat(length), 4)))).toEqual([null, "cellTooLong 5 32767"]); // prettier-ignore
    expect(thrown(() => checkSize(100_200, 16_384, 5_000_000))).toBeNull();
    expect(thrown(() => checkSize(100_201, 0, 0))).toBe("tooManyRows 100000");
    expect(thrown(() => checkSize(0, 16_385, 0))).toBe("tooManyColumns 16384");
    expect(thrown(() => checkSize(0, 0, 5_000_001))).toBe("tooManyCells 5000000");
  });
});

describe("a position", () => {
  const said = { n: 3, feature: "A" };

  it("lies on the globe", () => {
    expect(positionOf([180, -90, 5], said)).toEqual({ lon: 180, lat: -90 });
    for (const wrong of [[181, 0], [-181, 0], [0, 91], [0, -91], [0], ["0", 0], [0, "0"], null, {}, "x"])
      expect(
        thrown(() => positionOf(wrong, said)),
        JSON.stringify(wrong),
      ).toMatch(/^geojsonPosition 3 A /);
  });

  it("of a line or an area may lie three lists deep", () => {
    for (const good of [[[0, 0], [1, 1]], [[[0, 0]]], [[[[0, 0], [1, 1]]]]]) expect(thrown(() => checkPositions(good, said))).toBeNull(); // prettier-ignore
    for (const wrong of [[], [[]], [[[[[0, 0]]]]], [[0, 0], [200, 0]], null, [[0, 0], []], ["x"]])
      expect(thrown(() => checkPositions(wrong, said)), JSON.stringify(wrong)).toMatch(/^geojsonPosition/); // prettier-ignore
  });
});

describe("the sheet of a workbook", () => {
  const samples = [{ name: "Bìa", rows: [["Báo cáo"]] }, { name: "Trống", rows: [[null], []] }, { name: "Một", rows: [["Him Lam"]] }, { name: "Hai", rows: [["Him Lam"], ["Noong Bua"]] }, { name: "Ba", rows: [["Him Lam"], ["Noong Bua"]] }]; // prettier-ignore
  const choose = (of: typeof samples, sheet: string | null = null) => chooseSheet(of, { sheet }, knownNames);

  it("is the first with the most names, or the one asked for", () => {
    expect(choose(samples)).toEqual({ sheets: ["Bìa", "Một", "Hai", "Ba"], name: "Hai" });
    expect(choose(samples, "Bìa").name).toBe("Bìa");
    expect(thrown(() => choose(samples, "Trống"))).toBe("noSuchSheet Trống");
    expect(thrown(() => choose(samples.slice(1, 2)))).toBe("noCells");
    expect(thrown(() => choose([]))).toBe("noCells");
  });
});

describe("the encoding of a text", () => {
  const utf16 = (text: string, little: boolean) =>
    Uint8Array.from([...text].flatMap((sign) => { const code = sign.charCodeAt(0); return little ? [code & 255, code >> 8] : [code >> 8, code & 255]; })); // prettier-ignore
  const decoded = (of: Uint8Array) => {
    const { encoding, text, tie } = decodeText(of, null, knownNames);
    return [encoding, text, tie.length];
  };

  it("is UTF-16 by its mark or by its zeros", () => {
    const text = "Tên xã;Số hộ 123\n";
    expect(decoded(utf16(text, true))).toEqual(["utf-16le", text, 0]);
    expect(decoded(utf16(text, false))).toEqual(["utf-16be", text, 0]);
    expect(decoded(utf16(`\ufeffXã`, true))).toEqual(["utf-16le", "Xã", 0]);
    expect(decoded(utf16(`\ufeffXã`, false))).toEqual(["utf-16be", "Xã", 0]);
    expect(decoded(ascii(text))).toEqual(["utf-8", text, 0]);
  });

  it("is none of bytes that no text has, but for one sign in a hundred", () => {
    expect(thrown(() => decoded(ascii("a\u0001b")))).toBe("binary");
    expect(thrown(() => decoded(ascii(`${"a".repeat(98)}\u0001\u0002`)))).toBe("binary");
    expect(decoded(ascii(`${"a".repeat(99)}\u0001`))[0]).toBe("utf-8");
    expect(thrown(() => decoded(ascii(`${"a".repeat(500)}\0`)))).toBe("binary");
    expect(decoded(ascii("a\u001a\f\v"))[0]).toBe("utf-8");
  });
});

describe("long work", () => {
  it("tells its share, and that of its parts, of the whole", () => {
    const shares: number[] = [];
    const work = startWork((share) => shares.push(share));
    work.done(0.5);
    work.part(0.2, 0.6).done(0.5);
    work.part(0.2, 0.6).part(0.5, 1).done(0.5);
    expect(shares).toEqual([0.5, expect.closeTo(0.4, 9), expect.closeTo(0.5, 9)]);
    startWork().done(1);
  });

  it("stops where the reader has stopped it", async () => {
    const stop = new AbortController();
    const work = startWork(undefined, stop.signal);
    await work.breathe();
    stop.abort();
    await expect(work.part(0, 1).breathe()).rejects.toBeInstanceOf(ConversionError);
  });
});
