/** Which queries are coordinates, and what is said of those that cannot be used. */
import { describe, expect, it } from "vitest";
import { typedCoordinates } from "../../src/features/search/coordinates";
import { Locale } from "../../src/locale/locale";
import type { AppContext } from "../../src/state/context";

const context = { locale: new Locale(() => "vi") } as AppContext;
const everywhere = { inside: () => true, refusal: () => null };
const typed = (query: string) => typedCoordinates(context, query, everywhere);

describe("coordinates in the search", () => {
  it.each(["21,386 103,017", "21.386, 103.017", "21°23′09,6″B 103°01′01,2″Đ", "X 2365683 Y 501567", "21.386,103.017", "103.017,21.386",
    "21 23 9.6 103 1 1.2", "geo:21.386,103.017", "https://www.google.com/maps/@21.386,103.017,15z"])(
    "finds a place in %s, and no name",
    (query) => {
      const { places, fault, sure } = typed(query);
      expect(places.map(({ answer }) => answer.name)).toEqual([expect.stringMatching(/^21,386\d\d B; 103,01[67]\d\d Đ$/)]);
      expect([fault, sure]).toEqual([null, true]);
    },
  ); // prettier-ignore

  it.each(["03158", "QL279", "quốc lộ 6", "44 MW", "thủy điện 2025", "Nậm Mức 2", "22/12/2025", "2 huyện", "12, 13"])(
    "leaves %s to the names",
    (query) => expect(typed(query)).toEqual({ places: [], fault: null, sure: false }),
  );

  it.each([
    ["21°23′10″B", "cần hai", true],
    ["21,386", "cần hai", false],
    ["10,5 106,7", "ở xa", true],
    ["2365683 501566 12", "Có 3 số", true],
    ["10.77,106.7", "ở xa", true],
    ["95 200", "không quá 90°", false],
    ["2365684 501", "«501»", false],
    ["https://maps.app.goo.gl/AbCd", "không ghi tọa độ", true],
  ])("says what is wrong with %s", (query, said, sure) => {
    expect(typed(query)).toMatchObject({ places: [], fault: expect.stringContaining(said) as string, sure });
  });

  it("refuses a place outside the province in the given words", () => {
    const outside = { inside: () => false, refusal: () => ({ vi: "ngoài tỉnh", en: "outside" }) };
    expect(typedCoordinates(context, "21,2 102,8", outside)).toEqual({ places: [], fault: "ngoài tỉnh", sure: true });
  });

  it("offers the places that the same numbers are in other zones, with the reason", () => {
    const far = typed("2366003.6 397873.1");
    expect(far.fault).toContain("không nằm trong tỉnh Điện Biên; theo múi khác thì có");
    expect(far.places.map(({ answer }) => answer.detail)).toContain("VN-2000, kinh tuyến trục 104°00′, múi 3°");

    const inside = ({ lon }: { lon: number }): boolean => lon < 103.4;
    const refusal = (at: { lon: number }) => (inside(at) ? null : { vi: "Bên phía Sơn La.", en: "In Sơn La." });
    const beside = typedCoordinates(context, "2366411 346019", { inside, refusal });
    expect(beside.fault).toMatch(/^VN-2000, UTM múi 48 .*\. Bên phía Sơn La\. Đọc theo múi khác/);
    expect(beside.places.map(({ answer }) => answer.name)).toContain("21,38600 B; 103,01700 Đ");
  });

  it("says that metres of UTM may be of another grid nearby", () => {
    expect(typed("48Q 294218 2366274").places).toHaveLength(2);
  });
});
