/** Languages that are spoken on the walk, and communes that it leads through. */
import type { UnitRef } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { Locale } from "../../src/locale/locale";

export const vi = new Locale(() => "vi");

export const en = new Locale(() => "en");

export const commune = (name: string): UnitRef => unitsOf("commune").find((each) => each.name === name)!.ref;
