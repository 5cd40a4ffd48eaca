/** Names written with whatever keyboard, Unicode form or abbreviation compare alike in the search, tables and filters. */
import { describe, expect, it } from "vitest";
import { containing, normalise, slug, telexReadings, words } from "../../src/domain/normalise";
import { rowsMatching, tableRowsOf } from "../../src/domain/table";
import fc from "./property";

describe("a name", () => {
  it.each([
    ["Điện Biên Ðông", "dien bien dong"],
    ["ÐIỆN BIÊN ðông", "dien bien dong"],
    ["Mường Mươn".normalize("NFD"), "muong muon"],
    ["TP.Điện Biên Phủ", "thanh pho dien bien phu"],
    ["H. Mường Chà; P.Him Lam; X. Pa Ham", "huyen muong cha phuong him lam xa pa ham"],
    ["Tx Mường Lay, TT. Tủa Chùa", "thi xa muong lay thi tran tua chua"],
    ["QL12 – QL.4H, TL 131", "quoc lo 12 quoc lo 4h tinh lo 131"],
    ["xã Sín Thầu – (Huyện Mường Nhé)", "xa sin thau huyen muong nhe"],
    ["Hỗ trợ. Phát triển", "ho tro phat trien"],
  ])("%s", (text, expected) => expect(normalise(text)).toBe(expected));

  it("is read from Telex that no keyboard took", () => {
    const read = (text: string) => telexReadings(words(text)).map((each) => each.join(" "));
    expect(read("Muowngf Phawng")).toEqual(["muong phang"]);
    expect(read("Toongj Noong"), "oo is a vowel, or ô").toEqual(["toong noong", "tong nong"]);
    expect(read("muong phang 03158")).toEqual([]);
    expect(read("Ddieenj Bieen")).toEqual(["dien bien"]);
    expect(read("Naamj Poof")).toEqual(["nam poo", "nam po"]);
    expect(read("Mươngf 4hx"), "a word with digits is typed as it is").toEqual(["muong 4hx"]);
    expect([read("w"), read("w Phawng")], "no word is left").toEqual([[], []]);
  });

  it("in the name of a file has plain letters and digits, with one dash between words", () => {
    expect(slug("Xã Mường Pồn – (Điện Biên) 2025")).toBe("xa-muong-pon-dien-bien-2025");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(slug(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

it("what is asked is contained however it is written, and nothing asked is contained in all", () => {
  const text = "Nâng cấp Quốc lộ 12, đoạn qua H. Mường Chà";
  for (const query of ["ql12", "QL.12 -", "huyện mường chà", "huyeenj Muwowngf", "  ", "12 doan"])
    expect(containing(query)(text), query).toBe(true);
  expect(containing(" % ")("12 % diện tích"), "signs are looked for as they are").toBe(true);
  for (const query of ["ql6", "mường mươn", "%", "laanf"]) expect(containing(query)(text), query).toBe(false);
});

it("a word is no Telex for a part of another", () => {
  expect(containing("wind")("Quặng thô, chưa chế biến (industry)")).toBe(false);
  expect(containing("Muwowngf Phawng")("Xã Mường Phăng, huyện Điện Biên")).toBe(true);
});

it("the table of units is filtered by the same rules", () => {
  const found = (query: string) => rowsMatching(tableRowsOf("former-commune"), query).map(({ unit }) => unit.name);
  for (const query of [
    "xã Pa Ham, huyện Mường Chà",
    "X. Pa Ham – H. Mường Chà",
    "xax Pa Ham",
    "Pa Ham".normalize("NFD"),
  ])
    expect(found(query), `${query}, and what went into it`).toEqual(["Hừa Ngài", "Pa Ham"]);
  expect(found("Ðiện Biên Ðông")).toHaveLength(14);
  expect(found("3158")).toContain("Leng Su Sìn");
});
