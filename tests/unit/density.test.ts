/** No density is made of people and land that were counted within different boundaries. */
import { describe, expect, it } from "vitest";
import { unit } from "../../src/domain/units";
import { densityOf } from "../../src/features/card/density";

const density = (code: string, level: "former-commune" | "district" = "former-commune") =>
  densityOf(unit({ level, code })!);

describe("density of former communes whose boundaries changed on 1 January 2020", () => {
  it("is left out where only the census of 2019 counted them", () => {
    for (const code of ["03217", "03331"]) expect(density(code)).toBeNull();
  });

  it("is left out for the city, to which some of that land came, and not for the district with both its parts", () => {
    expect(density("094", "district")).toBeNull();
    expect(density("098", "district")).not.toBeNull();
    expect(density("100", "district")?.figure.series).toBe("yearbook-2022");
  });

  it("is of the newest figure within today's boundaries where there is one", () => {
    const thanhLuong = density("03328");
    expect(thanhLuong?.figure.series).toBe("yearbook-2022");
    expect(thanhLuong?.value).toBeCloseTo(7280 / 35.35, 6);
  });
});
