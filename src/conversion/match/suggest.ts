/** Units that a cell may mean, the likeliest first. Likeness orders them only: it decides nothing. */
import { distance } from "fastest-levenshtein";
import type { Candidate } from "../analysis-types";
import type { SourceLevel } from "../choices";
import { foldedKey, spellingKey, typedNameOf, type Names } from "../gazetteer";
import type { GazetteerUnit } from "../gazetteer-types";
import type { SaidUnit } from "./said";

const shown = 5;
/** Units of the section stand before others as like. */
const sameDistrict = 0.2;

const likeness = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length, 1);

const forms = new WeakMap<GazetteerUnit, string[]>();

function formsOf(unit: GazetteerUnit): string[] {
  const known = forms.get(unit);
  if (known) return known;
  const made = [unit.name, ...unit.otherNames].map((name) => foldedKey(spellingKey(name)));
  forms.set(unit, made);
  return made;
}

/** `named`: units that code or name say; they stand first. */
export function suggestUnits(
  level: SourceLevel,
  said: SaidUnit,
  named: readonly GazetteerUnit[],
  names: Names,
): Candidate[] {
  const whole = foldedKey(spellingKey(said.name));
  const rest = typedNameOf(said.name)?.rest;
  const texts = rest ? [whole, foldedKey(rest)] : [whole];
  const scored = [...names.of(level).values()].map((unit): Candidate => {
    if (named.includes(unit)) return { code: unit.code, likeness: 1 };
    const best = Math.max(...formsOf(unit).flatMap((form) => texts.map((text) => likeness(text, form))));
    const bonus = said.district !== null && unit.districts.includes(said.district) ? sameDistrict : 0;
    return { code: unit.code, likeness: (best + bonus) / (1 + sameDistrict + 0.01) };
  });
  const order = (code: string) => named.findIndex((unit) => unit.code === code);
  return scored
    .sort((a, b) => b.likeness - a.likeness || order(a.code) - order(b.code))
    .slice(0, Math.max(shown, named.length));
}
