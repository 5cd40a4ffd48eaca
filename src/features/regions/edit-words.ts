/** The outcome of an edit in words: what was added or removed, and what was in the region already. */
import type { Edit } from "../../domain/region-edit";
import { formersOf } from "../../domain/region-lands";
import { capitalise } from "../../domain/names";
import type { UnitRef } from "../../domain/unit";
import { fullName, unit } from "../../domain/units";
import type { Locale } from "../../locale/locale";
import { regionsWords } from "./words";

/** Names listed before «and n more». */
const named = 3;

/** «xã Mường Nhé (mới)», since units of both eras may share a name; in lower case, as inside a sentence. */
export function nameInEra(locale: Locale, ref: UnitRef): string {
  const of = unit(ref);
  const name = of ? fullName(of, locale.language) : ref.code;
  if (ref.level === "province") return name;
  return locale.t(ref.level === "commune" ? regionsWords.new : regionsWords.former, { name });
}

/** «Mường Nhé, Chung Chải và 4 đơn vị khác» */
export function listed(locale: Locale, names: readonly string[]): string {
  const some = names.slice(0, named).join(", ");
  return names.length > named ? locale.t(regionsWords.andMore, { names: some, n: names.length - named }) : some;
}

function addedWords({ t }: Locale, { units, moved, idle }: Edit, unit: string, names: string): string {
  const [n, of] = [moved.size, moved.size + idle.size];
  if (n === 0) return unit ? t(regionsWords.inAlready, { unit }) : t(regionsWords.allInAlready, { n: units.length });
  if (idle.size > 0)
    return unit ? t(regionsWords.addedRest, { unit, names, n, of }) : t(regionsWords.addedRestOf, { n, of, names });
  if (!unit) return t(regionsWords.addedUnits, { units: units.length, n });
  return units[0]?.level === "former-commune"
    ? t(regionsWords.added, { unit })
    : t(regionsWords.addedWhole, { unit, n });
}

function removedWords({ t }: Locale, { units, moved, idle }: Edit, unit: string): string {
  const [n, of] = [moved.size, moved.size + idle.size];
  if (n === 0) return unit ? t(regionsWords.notIn, { unit }) : t(regionsWords.noneIn, { n: units.length });
  if (!unit) return t(regionsWords.removedUnits, { n });
  return idle.size > 0 ? t(regionsWords.removedPart, { unit, n, of }) : t(regionsWords.removed, { unit });
}

/** What was done, and how many former communes the region now has. */
export function editWords(locale: Locale, edit: Edit): string {
  const { did, idle, moved, region, units } = edit;
  if (units.length === 0) return locale.t(regionsWords.pickedNone);
  /* "" for several. */
  const unit = units.length === 1 && units[0] ? nameInEra(locale, units[0]) : "";
  const names = formersOf(idle).map(({ ref }) => nameInEra(locale, ref));
  const done =
    did === "added" ? addedWords(locale, edit, unit, listed(locale, names)) : removedWords(locale, edit, unit);
  if (moved.size === 0) return capitalise(done);
  return `${capitalise(done)} ${locale.t(regionsWords.now, { n: region.land.size })}`;
}
