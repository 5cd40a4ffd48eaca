/** What is said of the grid beside two numbers of metres, and which zones may be meant. */
import { describe, expect, it } from "vitest";
import { withPlainSigns } from "../../src/domain/coordinates/tokens";
import { gridReadings, takeSaidGrid, type SaidGrid } from "../../src/domain/coordinates/zones";

const numbers = "2366411 346019";
const nothing: SaidGrid = { datum: null, utm: null, meridian: null };
const said = (typed: string) => takeSaidGrid(withPlainSigns(typed));

describe("the central meridian", () => {
  it.each([
    ["KTT 103", 103],
    ["KTT 102", 102],
    ["KTT 108", 108],
    ["KTT 104,5", 104.5],
    ["KTT 104.75", 104.75],
    ["KTT 105°", 105],
    ["KTT 104°30'", 104.5],
    ["KTT 104 ° 30 ′", 104.5],
    ["ktt 104°30", 104.5],
    ["kinh tuyến trục 107°45′", 107.75],
    ["KINH TUYEN TRUC 106", 106],
    ["central meridian 106", 106],
    ["CM 106", 106],
  ])("is in «%s»", (words, meridian) => {
    expect(said(`${words} ${numbers}`)).toEqual({ said: { ...nothing, meridian }, rest: numbers });
    expect(said(`${numbers} ${words}`)).toEqual({ said: { ...nothing, meridian }, rest: numbers });
  });

  it.each(["KTT 109", "KTT 101", "KTT 1035"])("is none in «%s», which is not of Việt Nam", (words) =>
    expect(said(`${words} ${numbers}`).said).toEqual(nothing),
  );

  it.each([
    ["5896", 102],
    ["5897", 105],
    ["5898", 108],
    ["5899", 107.75],
    ["9205", 103],
    ["9206", 104],
    ["9207", 104.5],
    ["9208", 104.75],
    ["9209", 105.5],
    ["9210", 105.75],
    ["9211", 106],
    ["9212", 106.25],
    ["9213", 106.5],
    ["9214", 107],
    ["9215", 107.25],
    ["9216", 107.5],
    ["9217", 108.25],
    ["9218", 108.5],
  ])("of EPSG:%s is %d°", (code, meridian) => {
    for (const words of [`EPSG:${code}`, `epsg ${code}`, `EPSG : ${code}`])
      expect(said(`${words} ${numbers}`)).toEqual({ said: { ...nothing, meridian }, rest: numbers });
  });
});

describe("the UTM zone", () => {
  it.each([
    ["UTM 48", 48],
    ["UTM-48", 48],
    ["UTM 48N", 48],
    ["UTM 48 Q", 48],
    ["UTM zone 47", 47],
    ["UTM, múi 49", 49],
    ["utm mui 7", 7],
    ["múi 48", 48],
    ["zone 48Q", 48],
    ["48Q", 48],
    ["48 Q", 48],
    ["UTM 60", 60],
    ["UTM 1", 1],
  ])("is in «%s»", (words, utm) => {
    expect(said(`${words} ${numbers}`)).toEqual({ said: { ...nothing, utm }, rest: numbers });
    expect(said(`${numbers} ${words}`)).toEqual({ said: { ...nothing, utm }, rest: numbers });
  });

  it("may be a bare number from 47 to 49, beside two numbers of metres only", () => {
    expect(said("48 346019 2366411")).toEqual({ said: { ...nothing, utm: 48 }, rest: "346019 2366411" });
    expect(said("346019,5 2366411,25 49").said.utm).toBe(49);
    expect(said("46 346019 2366411").said.utm).toBeNull();
    expect(said("48 346019").said.utm).toBeNull();
    expect(said("48 23.5 103.4").said.utm).toBeNull();
  });

  it("is none beyond 60, and none where a width of 3° or 6° is said", () => {
    expect(said(`UTM 61 ${numbers}`).said).toEqual(nothing);
    expect(said(`UTM 0 ${numbers}`).said).toEqual(nothing);
    for (const width of ["múi 3°", "mui 6", "zone 3 °", "UTM"])
      expect(said(`${width} ${numbers}`)).toEqual({ said: nothing, rest: numbers });
  });

  it("a letter of a band is none beside degrees", () => expect(said("21N 103E")).toEqual({ said: nothing, rest: "21N 103E" })); // prettier-ignore

  it.each([
    ["3405", { datum: "vn2000", utm: 48 }],
    ["3406", { datum: "vn2000", utm: 49 }],
    ["32647", { datum: "wgs84", utm: 47 }],
    ["32648", { datum: "wgs84", utm: 48 }],
    ["32649", { datum: "wgs84", utm: 49 }],
  ] as const)("of EPSG:%s is known with its datum", (code, zone) =>
    expect(said(`EPSG:${code} ${numbers}`)).toEqual({ said: { ...nothing, ...zone }, rest: numbers }),
  );
});

it.each([
  ["VN-2000", "vn2000"],
  ["VN2000", "vn2000"],
  ["vn 2000", "vn2000"],
  ["WGS 84", "wgs84"],
  ["WGS-84", "wgs84"],
  ["wgs84", "wgs84"],
] as const)("«%s» is the datum", (words, datum) =>
  expect(said(`${words} ${numbers}`)).toEqual({ said: { ...nothing, datum }, rest: numbers }),
);

describe("the zones that may be meant", () => {
  const ids = (given: Partial<SaidGrid>) =>
    gridReadings({ ...nothing, ...given }).map((tier) => tier.map(({ id }) => id));
  const [[own], beside, elsewhere = []] = ids({}) as [string[], string[], string[]];

  it("are the province's own, then those that lie near it, then those of elsewhere, each once", () => {
    expect(own).toBe("vn2000-103");
    expect(beside).toEqual(["utm48-vn2000", "utm48-wgs84", "vn2000-105"]);
    expect(elsewhere).toEqual([
      ...[102, 104, 104.5, 104.75, 105.5, 105.75, 106, 106.25, 106.5, 107, 107.25, 107.5, 107.75, 108, 108.25, 108.5].map(
        (meridian) => `vn2000-${meridian}`,
      ),
      "utm47-wgs84",
      "utm49-vn2000",
    ]); // prettier-ignore
  });

  it("begin with what is said; all others come last", () => {
    const all = [own!, ...beside, ...elsewhere];
    const but = (...these: string[]) => all.filter((id) => !these.includes(id));
    expect(ids({ meridian: 103 })).toEqual([["vn2000-103"], [], but("vn2000-103")]);
    expect(ids({ meridian: 104.5 })).toEqual([["vn2000-104.5"], [], but("vn2000-104.5")]);
    expect(ids({ utm: 48 })).toEqual([["utm48-vn2000", "utm48-wgs84"], [], but("utm48-vn2000", "utm48-wgs84")]);
    expect(ids({ utm: 49 })[0]).toEqual(["utm49-vn2000", "utm49-wgs84"]);
    expect(ids({ utm: 47 })[0], "VN-2000 has no zone 47").toEqual(["utm47-wgs84"]);
    expect(ids({ utm: 47, datum: "vn2000" })[0], "but where it is said").toEqual(["utm47-vn2000"]);
    expect(ids({ utm: 48, datum: "wgs84" })).toEqual([["utm48-wgs84"], [], but("utm48-wgs84")]);
    expect(ids({ datum: "vn2000" })).toEqual([
      ["vn2000-103"],
      ["utm48-vn2000", "vn2000-105"],
      [...elsewhere.filter((id) => id !== "utm47-wgs84"), "utm48-wgs84", "utm47-wgs84"],
    ]);
    expect(ids({ datum: "wgs84" }).slice(0, 2)).toEqual([[], ["utm48-wgs84"]]);
  });

  it("are named by their central meridian or number", () => {
    const names = gridReadings({ ...nothing, meridian: 107.75 }).flatMap((tier) => tier.map(({ name }) => name.vi));
    expect(names[0]).toContain("107°45′");
    expect(names.some((name) => name.includes("104°00′"))).toBe(true);
    expect(names.some((name) => name.includes("UTM múi 47"))).toBe(true);
  });
});
