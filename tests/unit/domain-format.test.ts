/** Figures, dates and units in both languages. */
import { describe, expect, it } from "vitest";
import {
  formatArea,
  formatCapital,
  formatDate,
  formatDensity,
  formatNumber,
  typedMinus,
  formatPercent,
  formatSignedPercent,
} from "../../src/domain/format";
import { capitalise, compareNames, lower } from "../../src/domain/names";
import { fold, words } from "../../src/domain/normalise";

describe("figures", () => {
  it("are written with the separators of the language", () => {
    expect(formatNumber(9539.27, "vi")).toBe("9.539,27");
    expect(formatNumber(9539.27, "en")).toBe("9,539.27");
    expect(formatNumber(667417, "vi")).toBe("667.417");
  });

  it("group four digits as well", () => {
    expect(formatNumber(1234, "vi")).toBe("1.234");
    expect(formatNumber(1234, "en")).toBe("1,234");
  });

  it("get no zeros that the source does not give, and no minus before a zero", () => {
    expect(formatNumber(1189.9, "vi")).toBe("1.189,9");
    expect(formatNumber(-0.001, "vi")).toBe("0");
    expect(formatNumber(-0.06, "vi", 1)).toBe("−0,1");
    expect(["−0,1", "5 −3", "−", "−x"].map(typedMinus)).toEqual(["-0,1", "5 −3", "−", "−x"]);
  });

  it("carry their unit", () => {
    expect(formatArea(489.47, "vi")).toBe("489,47\u00a0km²");
    expect(formatDensity(49.633, "vi")).toBe("49,6\u00a0người/km²");
    expect(formatDensity(49.633, "en")).toBe("49.6\u00a0people/km²");
    expect(formatCapital(1469, "vi")).toBe("1.469\u00a0tỷ\u00a0đồng");
    expect(formatCapital(1469, "en")).toBe("VND\u00a01,469\u00a0billion");
    expect(formatPercent(44.7, "vi")).toBe("44,7%");
    expect(formatSignedPercent(7.52, "vi")).toBe("+7,5%");
    expect(formatSignedPercent(-6.44, "en")).toBe("−6.4%");
    expect(formatSignedPercent(0.01, "vi")).toBe("0%");
    expect(formatSignedPercent(-0.01, "vi")).toBe("0%");
  });
});

describe("dates", () => {
  it("stay as exact as they are", () => {
    expect(["2025-06-29", "2025-06", "2025"].map((iso) => formatDate(iso, "vi"))).toEqual([
      "29/6/2025",
      "6/2025",
      "2025",
    ]);
    expect(["2025-06-29", "2025-06", "2025"].map((iso) => formatDate(iso, "en"))).toEqual([
      "29 June 2025",
      "June 2025",
      "2025",
    ]);
  });

  it("that are none are left alone", () => {
    for (const text of ["khoảng 2025", "2025 (dự kiến)", "2025-06-29T08:00", "12025"])
      expect(formatDate(text, "vi")).toBe(text);
  });
});

describe("names", () => {
  it("fold to what people type", () => {
    expect(fold("Điện Biên Phủ")).toBe("dien bien phu");
    expect(fold("Mường Mươn".normalize("NFD"))).toBe("muong muon");
    expect(words("Lối mở A Pa Chải – Long Phú (Trung Quốc)")).toEqual([
      "loi",
      "mo",
      "a",
      "pa",
      "chai",
      "long",
      "phu",
      "trung",
      "quoc",
    ]);
  });

  it("sort in Vietnamese order", () => {
    expect(["Đồng", "Em", "Dân", "Ẳng", "An"].sort(compareNames)).toEqual(["An", "Ẳng", "Dân", "Đồng", "Em"]);
  });

  it("compare in lower case, composed, with the Đ of any keyboard", () =>
    expect(lower("ÐIỆN Biên".normalize("NFD"))).toBe("điện biên".normalize("NFC")));

  it("begin a line with a capital", () => expect(capitalise("đèo Pha Đin")).toBe("Đèo Pha Đin"));
});
