/** What became of an edit, in words: what came in or went out, and what is not counted twice. */
import type { Edit } from "../../domain/region-edit";
import { formersOf } from "../../domain/region-lands";
import type { Land } from "../../domain/land";
import { capitalise } from "../../domain/names";
import type { UnitRef } from "../../domain/unit";
import { fullName, unit } from "../../domain/units";
import type { Shell } from "../../state/shell.svelte";

/** Names listed before «and n more». */
const named = 3;

/** «xã Mường Nhé (mới)»: the same name may be of either era. As inside a sentence; see `capitalise`. */
export function nameInEra(shell: Shell, ref: UnitRef): string {
  const of = unit(ref);
  const name = of ? fullName(of, shell.language) : ref.code;
  if (ref.level === "province") return name;
  return shell.t(ref.level === "commune" ? "region.new" : "region.former", { name });
}

/** «Mường Nhé, Chung Chải và 4 đơn vị khác» */
export function listed(shell: Shell, names: readonly string[]): string {
  const some = names.slice(0, named).join(", ");
  return names.length > named ? shell.t("region.and_more", { names: some, n: names.length - named }) : some;
}

/** Former communes in a list, each with its era. */
const formersListed = (shell: Shell, land: Land): string =>
  listed(
    shell,
    formersOf(land).map(({ ref }) => nameInEra(shell, ref)),
  );

function addedWords(shell: Shell, { units, moved, idle }: Edit): string {
  const { t } = shell;
  const [only] = units.length === 1 ? units : [];
  const it = only ? nameInEra(shell, only) : "";
  const count = units.length;
  if (moved.size === 0) return only ? t("region.in_already", { unit: it }) : t("region.all_in_already", { n: count });
  if (idle.size > 0) {
    const names = formersListed(shell, idle);
    const [n, of] = [moved.size, moved.size + idle.size];
    return only ? t("region.added_rest", { unit: it, names, n, of }) : t("region.added_rest_of", { n, of, names });
  }
  if (!only) return t("region.added_units", { units: count, n: moved.size });
  return only.level === "former-commune"
    ? t("region.added", { unit: it })
    : t("region.added_whole", { unit: it, n: moved.size });
}

function removedWords(shell: Shell, { units, moved, idle }: Edit): string {
  const { t } = shell;
  const [only] = units.length === 1 ? units : [];
  const it = only ? nameInEra(shell, only) : "";
  if (moved.size === 0) return only ? t("region.not_in", { unit: it }) : t("region.none_in", { n: units.length });
  if (!only) return t("region.removed_units", { n: moved.size });
  return idle.size > 0
    ? t("region.removed_part", { unit: it, n: moved.size, of: moved.size + idle.size })
    : t("region.removed", { unit: it });
}

/** One or two sentences: what was done, and how much the region now holds. */
export function editWords(shell: Shell, edit: Edit): string {
  if (edit.units.length === 0) return shell.t("region.gathered_none");
  const done = capitalise(edit.did === "added" ? addedWords(shell, edit) : removedWords(shell, edit));
  if (edit.moved.size === 0) return done;
  return `${done} ${shell.t("region.now", { n: edit.region.land.size })}`;
}
