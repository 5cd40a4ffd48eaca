/** The units of a level that what is said may mean, each with what speaks against it. */
import { fold } from "../../domain/normalise";
import { sourceLevels, type SourceLevel } from "../choices";
import { readCode, spellingKey, typedNameOf } from "../gazetteer";
import { fitsLevel } from "../gazetteer/level-names";
import { typedName } from "../gazetteer/types-of-units";
import type { GazetteerUnit } from "../gazetteer-types";
import type { Book, FormerNameRow } from "./book";
import type { DateSpan } from "./dates";
import { marksAgree } from "./marks";
import type { SaidOf } from "./said";
import type { AnswerDoubt, Meant } from "./types";

export interface Fit {
  unit: GazetteerUnit;
  meant: Meant;
  /** null: nothing speaks against it. */
  against: AnswerDoubt | null;
}

const plainName = (name: string): string => fold(spellingKey(name));
const bareName = (name: string): string => plainName(typedNameOf(name)?.rest ?? name);

const formerOf = ({ formerNames }: Book, { level, code }: GazetteerUnit): FormerNameRow[] =>
  formerNames.filter((row) => row.level === level && row.code === code);

/** Whether the unit bears the name today, in some spelling; the names of earlier times stand apart. */
function bears(book: Book, unit: GazetteerUnit, name: string): boolean {
  const past = new Set(formerOf(book, unit).map((row) => row.name));
  const present = [unit.name, ...unit.otherNames.filter((each) => !past.has(each))].map(plainName);
  const joined = (text: string) => text.replaceAll(" ", "");
  return [plainName(name), bareName(name)].some((said) => present.some((each) => joined(each) === joined(said)));
}

/** The first day on which it was there, as far as that is known. */
const foundedOn = ({ moves }: Book, { level, code }: GazetteerUnit): string =>
  level === "former-commune"
    ? (moves.find(({ kind, codes }) => kind === "founded" && codes.includes(code))?.date ?? "")
    : "";

/** Against the name it bears now. */
function againstOwn(book: Book, unit: GazetteerUnit, span: DateSpan | null): AnswerDoubt | null {
  if (!span) return null;
  const renamed = formerOf(book, unit).filter(({ kind }) => kind === "renamed");
  const since = [foundedOn(book, unit), ...renamed.map(({ ended }) => ended)].sort().at(-1) ?? "";
  return since !== "" && span.to < since ? "not-yet" : null;
}

function againstMarks(unit: GazetteerUnit, said: string): AnswerDoubt | null {
  const typed = [said, typedNameOf(said)?.rest ?? said];
  return [unit.name, ...unit.otherNames].some((name) => typed.some((each) => marksAgree(each, name))) ? null : "marks";
}

/** Units by a name of earlier times. */
function formerFits(book: Book, level: SourceLevel, said: SaidOf, span: DateSpan | null): Fit[] {
  const typed = typedNameOf(said.name);
  return book.formerNames.flatMap((row): Fit[] => {
    const unit = row.level === level ? book.unit(level, row.code) : undefined;
    const untyped = plainName(row.name) === plainName(said.name);
    const named = untyped || (typed?.type === row.type && plainName(typed.rest) === plainName(row.name));
    if (!unit || !named) return [];
    const texts = untyped || !typed ? [said.name] : [typed.rest];
    const marks = texts.some((each) => marksAgree(each, row.name)) ? null : "marks";
    const ended = span && span.from >= row.ended ? "ended" : null;
    return [{ unit, meant: { level, code: unit.code, formerName: row.name }, against: marks ?? ended }];
  });
}

function nameFits(book: Book, level: SourceLevel, said: SaidOf, span: DateSpan | null): Fit[] {
  const typed = typedName(spellingKey(said.name));
  if (typed && !fitsLevel(typed.type, level)) return [];
  const reading = book.names.find(level, said.name);
  const own = (reading?.units ?? []).filter((unit) => bears(book, unit, said.name));
  return [
    ...own.map((unit): Fit => {
      const against = reading?.clash ? "conflict" : reading?.exact ? null : againstMarks(unit, said.name);
      const meant = { level, code: unit.code, formerName: null };
      return { unit, meant, against: against ?? againstOwn(book, unit, span) };
    }),
    ...formerFits(book, level, said, span),
  ];
}

function codeFits(book: Book, level: SourceLevel, said: SaidOf, span: DateSpan | null): Fit[] {
  const named = said.name === "" ? [] : nameFits(book, level, said, span);
  const unit = book.unit(level, readCode(level, said.code) ?? "");
  if (!unit) return named.map((fit) => ({ ...fit, against: "conflict" }));
  const own = { unit, meant: { level, code: unit.code, formerName: null } };
  if (said.name === "") return [{ ...own, against: againstOwn(book, unit, span) }];
  const same = named.filter((fit) => fit.unit === unit);
  const others = named.filter((fit) => fit.unit !== unit).map((fit): Fit => ({ ...fit, against: "conflict" }));
  return same.length > 0 ? [...same, ...others] : [{ ...own, against: "conflict" }, ...others];
}

/** Those that lie, or once lay, in none of the districts said do not fit; a district lies in none. */
function inDistricts(fits: readonly Fit[], { districts }: SaidOf): Fit[] {
  return fits.map((fit) => {
    const lies =
      districts === null ||
      (fit.unit.level !== "district" && fit.unit.districts.some((code) => districts.includes(code)));
    return lies ? fit : { ...fit, against: fit.against ?? "conflict" };
  });
}

/** At all levels. */
export function fitsOf(book: Book, said: SaidOf, span: DateSpan | null): Fit[] {
  if (said.name === "" && said.code === "") return [];
  return sourceLevels.flatMap((level) =>
    inDistricts((said.code === "" ? nameFits : codeFits)(book, level, said, span), said),
  );
}
