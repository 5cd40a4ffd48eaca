/** What the words of a row or of a head say by themselves. */
import { describe, expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import { namesOf } from "../../../src/conversion/gazetteer";
import { cellText, countsWholes, isEmptyCell, isFigure, isNote, isTitle, namedKind, plainLabel, saysThousands, sumLabel } from "../../../src/conversion/layout/labels"; // prettier-ignore

const names = namesOf(gazetteer);

describe("a cell", () => {
  it("is text in one line, composed", () => {
    expect(cellText(null)).toBe("");
    expect(cellText(12.5)).toBe("12.5");
    expect(cellText("  Xã\n\t Nà  Tấu ".normalize("NFD"))).toBe("Xã Nà Tấu");
    expect(cellText("a b")).toBe("a b");
    expect(cellText("a\u00a0\u00a0b")).toBe("a b");
    expect(cellText("plain!")).toBe("plain!");
  });

  it("is empty with nothing but spaces in it", () => {
    expect([null, "", " \u00a0\n"].map(isEmptyCell)).toEqual([true, true, true]);
    expect([0, "0", " x "].map(isEmptyCell)).toEqual([false, false, false]);
  });

  it.each([5, "5", " 5 ", "1.234,5", "-5", "−5", "+ 5", "(1.234)", "12,5%", "12 345", "1\u00a0234"])("%j is a figure", (cell) =>
    expect(isFigure(cell)).toBe(true),
  ); // prettier-ignore
  it.each([null, "", "-", "Xã 5", "5 xã", "x5", "5x", ".", "()"])("%j is none", (cell) =>
    expect(isFigure(cell)).toBe(false),
  );

  it("names a commune, a district, or both", () => {
    expect(namedKind(names, "Sín Thầu")).toEqual({ commune: true, district: false });
    expect(namedKind(names, "Mường Nhé")).toEqual({ commune: true, district: true });
    expect(namedKind(names, "Huyện Mường Nhé")).toEqual({ commune: false, district: true });
    expect(namedKind(names, "Kim Quy")).toEqual({ commune: false, district: false });
  });

  it("is compared without diacritics and punctuation", () =>
    expect(plainLabel("  Ghi-chú: (Đ.V.T) ")).toBe("ghi chu d v t"));
});

describe("a sum", () => {
  it.each([
    ["Tổng cộng", "total"],
    ["Tổng số", "total"],
    ["TỔNG", "total"],
    ["Total", "total"],
    ["Toàn tỉnh", "total"],
    ["Cả tỉnh", "total"],
    ["Tỉnh Điện Biên", "total"],
    ["Tổng số toàn tỉnh", "total"],
    ["I. Tổng số", "total"],
    ["12 Tổng số", "total"],
    ["a) Toàn tỉnh", "total"],
    ["Toàn bộ", "total"],
    ["Cộng", "sum"],
    ["Toàn huyện", "sum"],
    ["Cả thị xã", "sum"],
    ["Chung TP", "sum"],
    ["Cộng huyện Mường Nhé", "huyen muong nhe"],
    ["Tổng cộng huyện Điện Biên Đông", "huyen dien bien dong"],
    ["Tổng số hộ", "ho"],
  ])("«%s» is of %s", (text, of) => {
    const found = sumLabel(text);
    expect(found?.of === "district" ? found.text : found?.of).toBe(of);
  });

  it.each(["", "Mường Nhé", "Huyện Mường Nhé", "Cộng trang", "Cộng mang sang", "Mang sang", "Chuyển trang", "Cộng chuyển", "Cộngg", "Xã Tổng", "Huyện toàn"])(
    "«%s» is none",
    (text) => expect(sumLabel(text)).toBeNull(),
  ); // prettier-ignore
});

describe("a row that names no unit", () => {
  it.each(["Ghi chú: số liệu ước", "Nguồn: Cục Thống kê", "Nguồn số liệu", "* Lưu ý", "Đơn vị tính: ha", "ĐVT: ha", "Người lập biểu", "GIÁM ĐỐC", "KT. CHỦ TỊCH", "Nơi nhận:", "TM. UBND", "Mường Nhé, ngày 5 tháng 1 năm 2024", "ngày  tháng  năm", "Trong đó:", "Chia ra", "Thành thị", "Khu vực nông thôn", "Nam", "Nữ", "- Nữ", "Các xã", "Khối phường", "Phường, xã", "Xã, phường, thị trấn", "1. Bao gồm", "Cộng mang sang"])(
    "«%s» is a note or a part of all",
    (text) => expect(isNote(text)).toBe(true),
  ); // prettier-ignore
  it.each(["", "Nà Tấu", "Nam Sơn", "Xã Nà Tấu", "Năm 2024", "Tổng số", "Thầy giáo"])("«%s» is none", (text) =>
    expect(isNote(text)).toBe(false),
  );

  it.each(["UBND TỈNH ĐIỆN BIÊN", "Ủy ban nhân dân", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Biểu số 2", "Phụ lục I", "Bảng 1", "Đơn vị tính: ha", "Đơn vị : triệu đồng", "đơn vị: ha".normalize("NFD"), "(Kèm theo Công văn)", "Số liệu năm 2024"])(
    "«%s» is a title",
    (text) => expect(isTitle(text)).toBe(true),
  ); // prettier-ignore
  it.each(["Đơn vị", "Tên xã", "Hộ nghèo", "Tên đơn vị: xã", "Bản đồ"])("«%s» heads a column", (text) =>
    expect(isTitle(text)).toBe(false),
  );
});

it("no unit's name, however it stands, is a sum, a note, a title or a figure", () => {
  const ways = gazetteer.units.flatMap(({ name, type, otherNames }) =>
    [name, ...otherNames].flatMap((each) => [each, `${type} ${each}`, `1. ${each}`, `- ${type} ${each}`.toUpperCase()]),
  );
  expect(ways.filter((text) => sumLabel(text) ?? (isNote(text) || isTitle(text) || isFigure(text)))).toEqual([]);
});

describe("a head", () => {
  it.each(["Dân số", "Tổng dân số", "Số hộ", "Tổng số hộ nghèo", "Dân số – Nam", "Nữ", "Số học sinh", "Households", "Năm 2023 – Số nhân khẩu", "Số hộ thiếu diện tích đất", "Hộ vay vốn", "Người tàn tật", "Ho ngheo"])(
    "«%s» counts what has no parts",
    (title) => expect(countsWholes(title)).toBe(true),
  ); // prettier-ignore
  it.each(["Diện tích", "Dân số (%)", "Dân số (người/km²)", "Tỷ lệ hộ nghèo", "Dân số – Tỷ lệ", "Dân số bình quân", "Dân số (nghìn người)", "Mật độ – Dân số", "Hội viên", "Tỷ trọng – Nữ", "Tỷ suất chết – Nam", "Tỷ số – Nữ", "Hộ – Diện tích đất", "Hộ nghèo – Sản lượng lúa", "Người lao động – Số tiền", "Hộ (ha)", "Nhân khẩu – Rừng (m²)", "Hồ chứa", "Số hồ, đập"])(
    "«%s» may have parts",
    (title) => expect(countsWholes(title)).toBe(false),
  ); // prettier-ignore

  it("says thousands in words or figures", () => {
    expect(["Nghìn người", "1.000 con", "ĐVT: 1000 đồng", "Triệu đồng", "Tỷ đồng", "ngàn"].map(saysThousands)).toEqual(Array(6).fill(true)); // prettier-ignore
    const others = ["Người", "10.000 con", "1.0001", "Tỷ lệ hộ nghèo", "Tỷ trọng", "Tỷ suất sinh", "Tỷ số giới tính"];
    expect(others.filter(saysThousands), "«tỷ» is also a ratio").toEqual([]);
  });
});
