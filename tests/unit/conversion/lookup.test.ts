/** The lookup of units: every unit finds itself in any spelling, and what is unclear is asked, never guessed. */
import { describe, expect, it } from "vitest";
import {
  answerRows,
  livesOf,
  lookUp,
  meantKey,
  readUnitList,
  readPasted,
  sayerOf,
  askedRows,
  type UnitAnswer,
  type AskedUnit,
} from "../../../src/conversion/lookup";
import { readDate } from "../../../src/conversion/lookup";
import { marksAgree } from "../../../src/conversion/lookup/marks";
import { lookupBook as book } from "../../fixtures/lookup-list";

const ask = (text: string, date = "", more: Partial<AskedUnit> = {}): UnitAnswer =>
  lookUp(book, { text, date, ...more });
const keys = ({ meant }: UnitAnswer): string[] => meant.map(meantKey);
const told = (answer: UnitAnswer): string => [answer.state, answer.doubt, ...keys(answer)].filter(Boolean).join(" ");

describe("every unit", () => {
  const { units, districtOf } = book.gazetteer;

  it.each(["former-commune", "commune", "district"] as const)(
    "of level %s finds itself by name, district and date",
    (level) => {
      for (const unit of units.filter((each) => each.level === level)) {
        const date = level === "commune" ? "2025-07-01" : "2025-06-30";
        const district = level === "former-commune" ? book.unit("district", districtOf[unit.code] ?? "") : undefined;
        const within = district ? { district: `${district.type} ${district.name}` } : {};
        expect(told(ask(`${unit.type} ${unit.name}`, date, within)), unit.name).toBe(`found ${level}:${unit.code}`);
      }
    },
  );

  it("finds itself by its code and a date", () => {
    for (const { level, code } of units)
      expect(told(ask(code, level === "commune" ? "2025-07-01" : "30/6/2025"))).toBe(`found ${level}:${code}`);
  });

  it("says, of a code without a date, both units that bear it, which are one today", () => {
    for (const { code } of units.filter(({ level }) => level === "commune"))
      expect(told(ask(code))).toBe(`either former-commune:${code} commune:${code}`);
    expect(told(ask("03157"))).toBe("found former-commune:03157");
  });
});

describe("what is unclear", () => {
  it.each([
    ["Mường Chà", "", "choose several former-commune:03172 commune:03166 district:097"],
    ["xã Mường Chà", "", "found commune:03166"],
    ["xã Mường Nhé", "", "either former-commune:03160 commune:03160"],
    ["xã Mường Nhé", "2025", "either former-commune:03160 commune:03160"],
    ["phường Mường Thanh", "", "choose several former-commune:03136 commune:03334"],
    ["na tong", "2024", "choose several former-commune:03263 former-commune:03365"],
    ["Na Tông", "2024", "found former-commune:03365"],
    ["Thanh Lương", "2024", "choose marks former-commune:03328"],
    ["xã Chung Chải", "1/9/2025", "choose era former-commune:03157"],
    ["xã Chung Chải cũ", "1/9/2025", "found former-commune:03157"],
    ["Tà Lèng", "2018", "found former-commune:03145:Tà Lèng"],
    ["Tà Lèng", "2022", "choose ended former-commune:03145:Tà Lèng"],
    ["thị trấn Mường Lay", "2003", "found former-commune:03172:Mường Lay"],
    ["huyện Mường Lay", "2003", "found district:097:Mường Lay"],
    ["thị xã Mường Lay", "2003", "choose not-yet district:095"],
    ["thị xã Lai Châu", "2003", "found district:095:Lai Châu"],
    ["xã Nậm Vì", "2005", "choose not-yet former-commune:03161"],
    ["03158 Sín Thầu", "", "found commune:03158"],
    ["03154 Sín Thầu", "", "found former-commune:03154"],
    ["03157 Sín Thầu", "2024", "choose conflict former-commune:03157 former-commune:03154 commune:03158"],
    ["Điện Biên", "", "choose province district:100"],
    ["bản Mới, xã Mường Mùn, huyện Tuần Giáo", "2024", "found former-commune:03268"],
    ["Tổ 3, huyện Mường Chà", "2024", "choose unread district:097"],
    ["X. MƯỜNG NHÉ", "2024", "found former-commune:03160"],
    ["Điện Biên Đông (101)", "2024", "choose unread former-commune:03203 district:101"],
    ["xã Thanh Yên, huyện Sông Mã", "2024", "choose unread former-commune:03346"],
  ])("«%s» of «%s»", (text, date, answer) => {
    expect(told(ask(text, date))).toBe(answer);
  });

  it.each(["Xã Dung", "xã Tân Lập", "99999", "", " ", "…", "Tổng cộng", "__proto__", "constructor", "toString"])(
    "no unit is called «%s»",
    (text) => {
      expect(ask(text).state).toBe("unknown");
    },
  );

  it("takes keys of a keyboard, and a district that a commune lay in earlier", () => {
    expect(told(ask("xax Sins Thaauf", "2024"))).toBe("found former-commune:03154");
    expect(told(ask("xa4 Mu7o7ng2 Nhe1", "2024"))).toBe("found former-commune:03160");
    expect(ask("Mường Phăng, huyện Điện Biên", "2018")).toMatchObject({ state: "found", notes: ["earlier-district"] });
  });
});

describe("lists as they are pasted", () => {
  it("take a name a line with its commas, and cells apart by tabs", async () => {
    const lines = await readPasted("Mường Nhé, huyện Mường Nhé\n\nxã Sá Tổng; huyện Mường Chà\nTà Lèng", book);
    expect(lines).toMatchObject({ start: 0, columns: { name: 0, code: null, district: null, date: null } });
    expect(answerRows(book, askedRows(lines, "2018")).map(({ row, answer }) => [row, told(answer)])).toEqual([
      [0, "found former-commune:03160"],
      [2, "found former-commune:03178"],
      [3, "found former-commune:03145:Tà Lèng"],
    ]);
    const cells = await readPasted("Tên xã\tNgày\nMường Nhé\t1/8/2025\nMường Nhé\t1/8/2024", book);
    expect(cells).toMatchObject({ start: 1, columns: { name: 0, date: 1 } });
    expect(answerRows(book, askedRows(cells, "")).map(({ answer }) => told(answer))).toEqual([
      "found commune:03160",
      "choose several former-commune:03160 district:096",
    ]);
  });

  it("take codes alone", async () => {
    const codes = await readPasted("Mã\n3158\n03160\n11.096.03157", book);
    expect(answerRows(book, askedRows(codes, "2024")).map(({ answer }) => told(answer))).toEqual([
      "found former-commune:03158",
      "found former-commune:03160",
      "found former-commune:03157",
    ]);
  });
});

describe("addresses as a court's clerk has them", () => {
  it.each([
    ["bản Mớ xã Thanh Nưa huyện Điện Biên", "either former-commune:03322 commune:03328"],
    ["Số 5 phường Him Lam", "found former-commune:03127"],
    ["SN 12, tổ 3, P.Tân Thanh, TPĐBP", "found former-commune:03133"],
    ["khu 3 TT Tủa Chùa", "found former-commune:03217"],
    ["ban Co xa Thanh Nua huyen Dien Bien", "either former-commune:03322 commune:03328"],
    ["xã mường mươn h mường chà", "found former-commune:03202"],
    ["xã Na Son, H. ĐBĐ, tỉnh ĐB", "either former-commune:03205 commune:03203"],
    ["UBND xã Na Son", "either former-commune:03205 commune:03203"],
    ["UBND huyện Điện Biên", "found district:100"],
    ["Công an phường Him Lam", "found former-commune:03127"],
  ])("«%s» is %s", (text, wanted) => expect(told(ask(text))).toBe(wanted));

  it("are asked about where the commune is not said", () => {
    expect(told(ask("Bản Mớ huyện Điện Biên"))).toBe("choose unread district:100");
    for (const text of ["bản Xa Dung", "Thôn 5 Thanh Yên", "UBND", "UBND tỉnh Điện Biên"])
      expect(ask(text).state, text).toBe("unknown");
  });

  it("of a day on which nobody bore the name offer also who bears it since", () => {
    expect(told(ask("Mường Chà", "1/1/2004"))).toBe("choose era former-commune:03172 district:097 commune:03166");
  });

  it("may be a list of one, while a head alone is none", async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const list = await readUnitList(bytes("xã Mường Nhé, huyện Mường Nhé\n"), book);
    expect(answerRows(book, askedRows(list, "2024")).map(({ answer }) => told(answer))).toEqual([
      "found former-commune:03160",
    ]);
    await expect(readUnitList(bytes("STT,Tên xã,Mã\n"), book)).rejects.toThrow();
  });
});

describe("lives", () => {
  it("say what became of each former commune, by which clause, and where its office is", () => {
    const say = sayerOf(book, "vi");
    for (const { from, to } of book.gazetteer.lineage) {
      const lives = livesOf(book, { level: "former-commune", code: from, formerName: null })!;
      expect(lives.present.map(({ unit }) => unit.code)).toEqual([to]);
      expect(lives.former.map(({ code }) => code)).toContain(from);
      expect(lives.present[0]!.clause).toBeGreaterThan(0);
      expect(say.today(lives)).toContain(to);
    }
  });

  it("say what befell a commune before, the oldest first, with a source", () => {
    const lives = livesOf(book, { level: "former-commune", code: "03166", formerName: null })!;
    expect(lives.moves.map(({ date }) => date)).toEqual(["2002-01-14", "2006-03-21", "2012-08-25", "2012-08-25"]);
    expect(lives.moves.every(({ sources }) => sources.length > 0)).toBe(true);
  });

  it("say which communes a district went to, and with how many of its communes", () => {
    const { present } = livesOf(book, { level: "district", code: "102", formerName: null })!;
    expect(present.map(({ unit, parts }) => [unit.name, parts.n, parts.of])).toEqual([
      ["Mường Ảng", 3, 10],
      ["Nà Tấu", 2, 10],
      ["Búng Lao", 2, 10],
      ["Mường Lạn", 3, 10],
    ]);
  });

  it("say a share as an estimate, should a lineage ever divide a commune", () => {
    const [first, ...others] = book.gazetteer.lineage;
    const lineage = [{ ...first!, weight: "0.6" }, { ...first!, to: "03166", weight: "0.4" }, ...others];
    const divided = { ...book, gazetteer: { ...book.gazetteer, lineage } };
    const lives = livesOf(divided, { level: "former-commune", code: first!.from, formerName: null })!;
    expect(lives.present.map(({ share }) => share).sort()).toEqual(["0.4", "0.6"]);
    expect(sayerOf(divided, "en").today(lives)).toContain("60% (estimated)");
  });
});

describe("dates and marks", () => {
  it.each([
    ["2024-05-01", "2024-05-01", "2024-05-01"],
    ["1/5/2024", "2024-05-01", "2024-05-01"],
    ["01.05.2024", "2024-05-01", "2024-05-01"],
    ["ngày 1 tháng 5 năm 2024", "2024-05-01", "2024-05-01"],
    ["5/2024", "2024-05-01", "2024-05-31"],
    ["tháng 2 năm 2024", "2024-02-01", "2024-02-29"],
    ["2024", "2024-01-01", "2024-12-31"],
  ])("«%s» is from %s to %s", (text, from, to) => {
    expect(readDate(text)).toEqual({ from, to });
  });

  it.each(["30/2/2024", "13/2024", "hôm qua", "5", "", "1/5/24"])("«%s» is no date", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it.each([
    ["Muong Cha", "Mường Chà", true],
    ["Mương Cha", "Mường Chà", true],
    ["Mường Chá", "Mường Chà", false],
    ["Ẳng Tở", "Ảng Tở", false],
    ["Pá Mì", "Pá Mỳ", true],
    ["MườngChà", "Mường Chà", true],
    ["Dien Bien", "Điện Biên", true],
    ["Điên", "Diên", false],
  ])("«%s» may be «%s»: %s", (typed, name, may) => {
    expect(marksAgree(typed, name)).toBe(may);
  });
});
