/** Which queries are coordinates, and what is said of those that cannot be used. */
import { describe, expect, it } from "vitest";
import { typedCoordinates } from "../../src/features/search/coordinates";
import { Locale } from "../../src/locale/locale";
import type { AppContext } from "../../src/state/context";

const context = { locale: new Locale(() => "vi") } as AppContext;
const typed = (query: string) => typedCoordinates(context, query, () => null);

describe("coordinates in the search", () => {
  it.each(["21,386 103,017", "21.386, 103.017", "21°23′09,6″B 103°01′01,2″Đ", "X 2365683 Y 501567"])(
    "finds a place in %s, and no name",
    (query) => {
      expect(typed(query)).toMatchObject({ answer: { name: expect.stringMatching(/^21,386\d\d B; 103,01[67]\d\d Đ$/) as string }, fault: null, sure: true }); // prettier-ignore
    },
  );

  it.each(["03158", "QL279", "quốc lộ 6", "44 MW", "thủy điện 2025", "Nậm Mức 2", "22/12/2025", "2 huyện", "12, 13"])(
    "leaves %s to the names",
    (query) => expect(typed(query)).toEqual({ answer: null, fault: null, sure: false }),
  );

  it.each([
    ["21°23′10″B", "cần hai", true],
    ["21,386", "cần hai", false],
    ["10,5 106,7", "ở xa", true],
    ["2365683 501566 12", "Có 3 số", true],
  ])("says what is wrong with %s", (query, said, sure) => {
    expect(typed(query)).toMatchObject({ answer: null, fault: expect.stringContaining(said) as string, sure });
  });

  it("refuses a place outside the province in the given words", () => {
    const refused = typedCoordinates(context, "21,2 102,8", () => ({ vi: "ngoài tỉnh", en: "outside" }));
    expect(refused).toEqual({ answer: null, fault: "ngoài tỉnh", sure: true });
  });
});
