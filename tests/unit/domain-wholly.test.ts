/** A figure of a feature is one of a land only where all of the feature lies in it. */
import { describe, expect, it } from "vitest";
import { containedIn } from "../../src/domain/containment";
import { landOf, landOfAll } from "../../src/domain/land";
import type { UnitRef } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { whollyIn } from "../../src/domain/wholly";
import fc from "./property";

const refsOf = (level: UnitRef["level"]): UnitRef[] => unitsOf(level).map(({ ref }) => ref);
const province: UnitRef = { level: "province", code: "11" };
/** Made of Mường Mươn of the district of Mường Chà and Mường Pồn of that of Điện Biên. */
const muongPon: UnitRef = { level: "commune", code: "03202" };
const [muongCha, dienBien] = ["Mường Chà", "Điện Biên"].map(
  (name) => unitsOf("district").find((each) => each.name === name)!.ref,
) as [UnitRef, UnitRef];
const muongMuon = unitsOf("former-commune").find(({ name }) => name === "Mường Mươn")!.ref;

describe("a feature is whole", () => {
  it("where no land is asked for, and in the province wherever it lies", () => {
    expect(whollyIn(null, [])).toBe(true);
    expect(whollyIn(landOf(province), [])).toBe(true);
    expect(whollyIn(landOf(muongPon), [])).toBe(false);
    expect(whollyIn(landOf(muongPon), [province]), "of no unit of its own").toBe(false);
    expect(whollyIn(landOf(muongPon), [{ level: "commune", code: "99999" }]), "of no land").toBe(false);
  });

  it("in the part of a commune that lies in the district named with it", () => {
    const [itsPart, pon] = [landOf(muongMuon), landOf(muongPon)];
    expect(whollyIn(itsPart, [muongPon, muongCha])).toBe(true);
    expect(whollyIn(itsPart, [muongPon, dienBien])).toBe(false);
    expect(whollyIn(itsPart, [muongPon, muongCha, dienBien]), "in either district").toBe(false);
    expect(whollyIn(itsPart, [muongPon])).toBe(false);
    expect(whollyIn(pon, [muongPon, muongCha])).toBe(true);
  });

  it("only where all of its units are", () => {
    const far = refsOf("commune").find(({ code }) => code !== muongPon.code)!;
    expect(whollyIn(landOf(muongPon), [muongPon, far])).toBe(false);
    expect(whollyIn(landOfAll([muongPon, far]), [muongPon, far])).toBe(true);
  });

  const some = (level: UnitRef["level"], maxLength: number) => fc.subarray(refsOf(level), { maxLength });
  const units = fc
    .tuple(some("commune", 3), some("district", 2), some("former-commune", 3))
    .map((lists) => lists.flat());

  it("in the land of all its units, and in all land around land that it is whole in", () => {
    fc.assert(
      fc.property(units, some("former-commune", 129), some("commune", 5), (listed, parts, more) => {
        const ofAll = landOfAll(listed);
        expect(whollyIn(ofAll, listed)).toBe(listed.length > 0);
        const land = new Set(parts.flatMap(({ code }) => (ofAll.has(code) ? [code] : [])));
        if (!whollyIn(land, listed)) return;
        expect(whollyIn(new Set([...land, ...landOfAll(more)]), listed)).toBe(true);
        expect(containedIn(land, listed)).not.toBe("outside");
      }),
    );
  });
});
