/** What the signs in and between two numbers may mean, and which angles they are. */
import { describe, expect, it } from "vitest";
import { CoordinateFault } from "../../src/domain/coordinates/fault";
import { linkText } from "../../src/domain/coordinates/link";
import { tokensOf, withPlainSigns } from "../../src/domain/coordinates/tokens";
import { numberVariants } from "../../src/domain/coordinates/variants";
import { coordinateWords } from "../../src/domain/coordinates/words";
import { coordinateSystems, coordinateText } from "../../src/domain/coordinates/write";

describe("points, commas and spaces", () => {
  it.each([
    ["21,386 103,017", ["21.386 103.017"]],
    ["21.386 103.017", ["21.386 103.017", "21386 103017"]],
    ["21,386,103,017", ["21386103017", "21.386.103.017", "21.386 103.017"]],
    ["-21,38, -103,01", ["-21.38, -103.01", "-21.38 -103.01"]],
    ["21.386.103.017", ["21386103017", "21.386 103.017"]],
    ["21,386,103,017,5", ["21.386.103.017.5"]],
    ["2 365 684 501 567", ["2365684 501 567", "2365684 501567"]],
    ["501 567 2 365 684", ["501 567 2 365 684", "501567 2365684"]],
    ["501 567; 2 365 684", ["501 567; 2365684", "501567 2365684"]],
    ["2,365,684,501,567", ["2365684501567", "2.365.684.501.567", "2365684 501567"]],
    ["501,567,2,365,684", ["501.567.2.365.684", "501567 2365684"]],
    ["2.365.684,501.567", ["2365684.501.567", "2.365.684 501.567", "2.365.684.501.567", "2365684 501567"]],
    ["2.365.684,5 501.567,5", ["2365684.5 501567.5", "2.365.684 5 501.567 5", "2.365.684.5 501.567.5", "2365684 5 501567 5"]],
    ["2,365,684.5 501,567.5", ["2365684.5 501567.5", "2 365 684.5 501 567.5", "2.365.684.5 501.567.5"]],
    ["2365684,501567", ["2365684.501567", "2365684 501567"]],
    ["2365.684 501.567", ["2365.684 501.567", "2365684 501567"]],
  ])("of «%s», the likeliest first", (text, meant) => expect(numberVariants(text)).toEqual(meant)); // prettier-ignore

  it.each(["12 365 684 501 567", "2 365 684 501 5678", "501 567 2 365 6841", "1501 567 2 365 684"])(
    "do not group both numbers of «%s»",
    (text) => expect(numberVariants(text).filter((each) => /^\d+ \d+$/.test(each) && each !== text)).toEqual([]),
  );
});

describe("an angle", () => {
  const read = (typed: string) => tokensOf(withPlainSigns(typed), true).map(({ value, axis }) => [value, axis]);
  const fault = (typed: string) => {
    try {
      read(typed);
    } catch (error) {
      return error instanceof CoordinateFault ? error.word : error;
    }
    return null;
  };

  it("has fewer than 60 minutes and 60 seconds", () => {
    for (const typed of [`21°60'00" 103°01'00"`, `21°59'60" 103°01'00"`, "21 60 103 1", "21 -23 103 1"])
      expect(fault(typed), typed).toBe(coordinateWords["fault.minutes"]);
    expect(read(`21°59'59.9" 103°59'0"`)).toEqual([
      [21 + 59 / 60 + 59.9 / 3600, null],
      [103 + 59 / 60, null],
    ]);
  });

  it("may be written with spaces alone, whole but for its last number, up to 180°", () => {
    expect(read("180 30 21 0")).toEqual([[180.5, null], [21, null]]); // prettier-ignore
    for (const typed of ["21.5 23 103 1", "21 23.5 6 103 1 1", "200 23 103 1", "21° 23 103 1"])
      expect(fault(typed), typed).toBe(coordinateWords["fault.many"]);
  });

  it("has its sign or its letter before or behind all of it", () => {
    const [lat, lon] = [21 + 23 / 60, 103 + 1 / 60];
    expect(read("N 21 23 E 103 1")).toEqual([[lat, "north"], [lon, "east"]]); // prettier-ignore
    expect(read("21 23 N 103 1 E")).toEqual([[lat, "north"], [lon, "east"]]); // prettier-ignore
    expect(read("21 23 S 103 1 W")).toEqual([[-lat, "north"], [-lon, "east"]]); // prettier-ignore
    expect(read("-21 23 103 1")).toEqual([[-lat, null], [lon, null]]); // prettier-ignore
    expect(read("0 0 103 1")).toEqual([[0, null], [lon, null]]); // prettier-ignore
  });
});

describe("a link", () => {
  const place = "21.386 103.017";
  it.each([
    "http://example.vn/?q=21.386,103.017",
    "www.openstreetmap.org/#map=15/21.386/103.017",
    "maps.example.vn/@21.386,103.017",
    "  geo:21.386,103.017",
    "google.com/maps/@21.386,103.017,15z",
    "  maps-google.com.vn/maps/@21.386,103.017,15z",
    "openstreetmap.org/?mlat=21.386&mlon=103.017",
    "https://example.vn/100%/@21.386,103.017",
  ])("is «%s»", (typed) => expect(linkText(typed)).toBe(place));

  it.each(["21.386 103.017", "goo 21.386/103.017", "Xã geo:21.386", "km 5 google.com/maps"])("is not «%s»", (typed) =>
    expect(linkText(typed)).toBeNull(),
  );

  it.each(["google.com/maps/@21.386", "https://example.vn/21.386"])("without a place is «%s»", (typed) =>
    expect(linkText(typed)).toBe(""),
  );
});

it("is printed in each system and language", () => {
  const of = { lat: 21.386, lon: 103.017 };
  const printed = (language: "vi" | "en") => coordinateSystems.map((system) => coordinateText(of, system, language));
  expect(printed("vi")).toEqual([
    "21,38600 B; 103,01700 Đ",
    "21°23′09,6″B 103°01′01,2″Đ",
    "X 2.365.684, Y 501.567",
    "X 2.366.274, Y 294.218",
  ]);
  expect(printed("en")).toEqual([
    "21.38600 N; 103.01700 E",
    "21°23′09.6″N 103°01′01.2″E",
    "X 2,365,684, Y 501,567",
    "X 2,366,274, Y 294,218",
  ]);
});
