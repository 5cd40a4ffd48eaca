/** Which unit is meant: certain, or asked; nothing is guessed. */
import type { Era } from "../../domain/unit";
import { sourceLevels, type SourceLevel } from "../choices";
import { foldedKey, spellingKey } from "../gazetteer";
import { suggestUnits } from "../match/suggest";
import type { Book } from "./book";
import { eraIn, readDate, type DateSpan } from "./dates";
import { fitsOf, type Fit } from "./fits";
import { keyReadings } from "./keys";
import { saidOf, type SaidOf } from "./said";
import { meantKey, type UnitAnswer, type AskedUnit, type AnswerDoubt, type Meant, type Note } from "./types";

const shown = 5;
/** Less alike than this, a name is no slip of the pen. */
const likeEnough = 0.5;

const eraAt = (level: SourceLevel): Era => (level === "commune" ? "after" : "before");

interface When {
  span: DateSpan | null;
  era: Era | null;
  notes: Note[];
}

/** «cũ», «mới» say more of what is meant than the date of the paper does. */
function whenOf(date: string, said: SaidOf): When {
  const span = date === "" ? null : readDate(date);
  const notes: Note[] = date !== "" && !span ? ["date-unread"] : [];
  const era = said.era ?? (span && eraIn(span));
  if (span && era === null) notes.push("date-both");
  return { span: said.era === "before" && span && eraIn(span) === "after" ? null : span, era, notes };
}

/** Each once, in order. */
function distinct(fits: readonly Fit[]): Meant[] {
  const seen = new Set<string>();
  return fits
    .filter(({ unit }) => {
      const key = `${unit.level}:${unit.code}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ meant }) => meant);
}

/** A former commune and the present one that it became: what it is today is certain. */
function isEither({ gazetteer }: Book, meant: readonly Meant[]): boolean {
  const former = meant.find(({ level }) => level === "former-commune");
  const present = meant.find(({ level }) => level === "commune");
  return (
    meant.length === 2 &&
    former !== undefined &&
    present !== undefined &&
    gazetteer.lineage.filter(({ from }) => from === former.code).every(({ to }) => to === present.code)
  );
}

/** What is alike by its letters, over all levels of the era. */
function suggestions({ names }: Book, { name }: SaidOf, era: Era | null): Meant[] {
  if (name === "") return [];
  const levels = sourceLevels.filter((level) => era === null || eraAt(level) === era);
  return levels
    .flatMap((level) =>
      suggestUnits(level, { code: "", name, district: null }, [], names).map((each) => ({ level, ...each })),
    )
    .filter(({ likeness }) => likeness >= likeEnough)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, shown)
    .map(({ level, code }) => ({ level, code, formerName: null }));
}

const choose = (doubt: AnswerDoubt, meant: readonly Meant[], notes: readonly Note[]): UnitAnswer => ({
  state: "choose",
  doubt,
  meant,
  notes,
});

/** Of fits that something speaks against, the least serious first. */
const seriousness: readonly (AnswerDoubt | null)[] = [null, "marks", "not-yet", "ended", "conflict"];
const byLikelihood = (a: Fit, b: Fit): number => seriousness.indexOf(a.against) - seriousness.indexOf(b.against);

const isProvinceName = ({ name, code }: SaidOf): boolean => code === "" && foldedKey(spellingKey(name)) === "dien bien";

function found(book: Book, said: SaidOf, when: When, fits: readonly Fit[]): UnitAnswer | null {
  const inEra = (fit: Fit) => when.era === null || eraAt(fit.unit.level) === when.era;
  const clean = fits.filter(({ against }) => against === null);
  const fitting = distinct(clean.filter(inEra));
  const { notes } = when;
  if (fitting.length === 0) {
    const [elsewhere] = clean;
    /** Those that were there and bore another name then may be meant as well. */
    const thenNamed = fits.filter((fit) => inEra(fit) && (fit.against === "not-yet" || fit.against === "ended"));
    if (elsewhere) return choose("era", distinct([...thenNamed, ...clean]), notes);
    const [first, ...others] = [...fits.filter(inEra), ...fits.filter((fit) => !inEra(fit))].toSorted(byLikelihood);
    return first ? choose(first.against ?? "conflict", distinct([first, ...others]), notes) : null;
  }
  if (said.unread.length > 0) return choose("unread", fitting, notes);
  if (isProvinceName(said)) return choose("province", fitting, notes);
  if (when.era === null && isEither(book, fitting)) return { state: "either", doubt: null, meant: fitting, notes };
  const [meant, ...more] = fitting;
  if (!meant || more.length > 0) return choose("several", fitting, notes);
  return { state: "found", doubt: null, meant: [meant], notes: [...notes, ...notesOn(book, said, meant)] };
}

function notesOn({ gazetteer, unit }: Book, { districts }: SaidOf, { level, code, formerName }: Meant): Note[] {
  const last = level === "former-commune" ? gazetteer.districtOf[code] : null;
  const earlier = districts !== null && last && unit(level, code) && !districts.includes(last);
  return [
    ...(formerName === null ? [] : (["former-name"] as const)),
    ...(earlier ? (["earlier-district"] as const) : []),
  ];
}

/** What the keys of a keyboard may leave open as well. */
const openByKeys: ReadonlySet<AnswerDoubt | null> = new Set([null, "several", "era", "ended", "not-yet"]);

/** As keys of a Vietnamese keyboard, where nothing is called so; their diacritics must be the unit's. */
function byKeys(book: Book, asked: AskedUnit): UnitAnswer | null {
  for (const text of keyReadings(asked.text)) {
    const said = saidOf(book, { ...asked, text });
    const when = whenOf(asked.date?.trim() ?? "", said);
    const answer = found(book, said, when, fitsOf(book, said, when.span));
    if (answer && openByKeys.has(answer.doubt)) return { ...answer, notes: [...answer.notes, "keys"] };
  }
  return null;
}

/** Answers for what a person wrote, whatever the spelling. */
export function lookUp(book: Book, asked: AskedUnit): UnitAnswer {
  const said = saidOf(book, asked);
  const when = whenOf(asked.date?.trim() ?? "", said);
  const answer = found(book, said, when, fitsOf(book, said, when.span));
  if (answer && answer.doubt !== "marks") return answer;
  const typed = byKeys(book, asked);
  if (typed) return typed;
  if (answer) return answer;
  return { state: "unknown", doubt: "unknown", meant: suggestions(book, said, when.era), notes: when.notes };
}

/** Under which a decision is kept: rows that say the same are decided together. */
export function askedKey({ text, code = "", district = "", date = "" }: AskedUnit): string {
  return [text, code, district, date]
    .map((part) => part.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase())
    .join("\t");
}

/** With what the reader decided: the unit meant, or null to leave the row out; undefined: nothing yet. */
export function decidedAnswer(answer: UnitAnswer, decision: Meant | null | undefined): UnitAnswer {
  if (decision === undefined) return answer;
  if (decision === null) return { ...answer, state: "left-out", meant: [] };
  return { ...answer, state: "decided", meant: [decision] };
}

/** Reads `meantKey` back; null for what names no unit. */
export function meantFrom(book: Book, key: string): Meant | null {
  const [level, code = "", ...rest] = key.split(":");
  const known = sourceLevels.find((each) => each === level);
  if (!known || !book.unit(known, code)) return null;
  const meant: Meant = { level: known, code, formerName: rest.length > 0 ? rest.join(":") : null };
  return meantKey(meant) === key ? meant : null;
}
