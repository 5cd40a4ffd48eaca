/** The outcome of an edit in words: what was added or removed, and what was in the region already. */
import type { Edit } from "../../domain/region-edit";
import { formersOf } from "../../domain/region-lands";
import type { Land } from "../../domain/land";
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

const formersListed = (locale: Locale, land: Land): string =>
  listed(
    locale,
    formersOf(land).map(({ ref }) => nameInEra(locale, ref)),
  );

function addedWords(locale: Locale, { units, moved, idle }: Edit): string {
  const [only] = units.length === 1 ? units : [];
  const it = only ? nameInEra(locale, only) : "";
  const count = units.length;
  if (moved.size === 0)
    return only ? locale.t(regionsWords.inAlready, { unit: it }) : locale.t(regionsWords.allInAlready, { n: count });
  if (idle.size > 0) {
    const names = formersListed(locale, idle);
    const [n, of] = [moved.size, moved.size + idle.size];
    return only
      ? locale.t(regionsWords.addedRest, { unit: it, names, n, of })
      : locale.t(regionsWords.addedRestOf, { n, of, names });
  }
  if (!only) return locale.t(regionsWords.addedUnits, { units: count, n: moved.size });
  return only.level === "former-commune"
    ? locale.t(regionsWords.added, { unit: it })
    : locale.t(regionsWords.addedWhole, { unit: it, n: moved.size });
}

function removedWords(locale: Locale, { units, moved, idle }: Edit): string {
  const [only] = units.length === 1 ? units : [];
  const it = only ? nameInEra(locale, only) : "";
  if (moved.size === 0)
    return only ? locale.t(regionsWords.notIn, { unit: it }) : locale.t(regionsWords.noneIn, { n: units.length });
  if (!only) return locale.t(regionsWords.removedUnits, { n: moved.size });
  return idle.size > 0
    ? locale.t(regionsWords.removedPart, { unit: it, n: moved.size, of: moved.size + idle.size })
    : locale.t(regionsWords.removed, { unit: it });
}

/** What was done, and how many former communes the region now has. */
export function editWords(locale: Locale, edit: Edit): string {
  if (edit.units.length === 0) return locale.t(regionsWords.pickedNone);
  const done = capitalise(edit.did === "added" ? addedWords(locale, edit) : removedWords(locale, edit));
  if (edit.moved.size === 0) return done;
  return `${done} ${locale.t(regionsWords.now, { n: edit.region.land.size })}`;
}
