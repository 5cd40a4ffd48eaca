/** Answers in words. Names of units are data and stay Vietnamese. */
import { formatDate } from "../../domain/format";
import { capitalise } from "../../domain/names";
import { englishTypes, type Language } from "../../domain/unit";
import { translator, type Translate } from "../../locale/word";
import type { GazetteerUnit } from "../gazetteer-types";
import type { Book } from "./book";
import { livesOf, type EarlierMove, type Lives, type PresentUnit } from "./lives";
import type { UnitAnswer, Meant } from "./types";
import { lookupWords as words } from "./words";

export interface Sayer {
  /** «xã Mường Pồn», “Mường Pồn commune”. */
  unit: (unit: GazetteerUnit) => string;
  /** The same with its code. */
  coded: (unit: GazetteerUnit) => string;
  /** With code, former district and era, so that no other unit is called so. */
  meant: (meant: Meant) => string;
  /** The units meant; of two eras with «hoặc». */
  all: (answer: UnitAnswer) => string;
  /** What it is today: «nay thuộc xã Mường Nhé (03160)». */
  today: (lives: Lives) => string;
  clause: (present: PresentUnit) => string;
  seat: (present: PresentUnit) => string | null;
  move: (move: EarlierMove) => string;
  /** Why it is unclear with what may be meant, and what must be known with an answer; empty: nothing. */
  remarks: (answer: UnitAnswer) => string[];
}

const percentOf = (share: string): number => Math.round(Number(share) * 1000) / 10;

function todayIn(t: Translate, coded: Sayer["coded"], { meant, unit, present }: Lives): string {
  const [first, ...more] = present;
  if (!first) return "";
  if (more.length === 0 && meant.level === "commune") return t(words.isToday, { units: coded(unit) });
  if (more.length === 0 && first.share === null) return t(words.inToday, { units: coded(first.unit) });
  const units = present.map(({ unit: each, share, parts }) =>
    share === null
      ? t(words.partOf, { unit: coded(each), ...parts })
      : t(words.shareOf, { unit: coded(each), percent: percentOf(share) }),
  );
  return t(words.spreadToday, { units: units.join("; ") });
}

export function sayerOf(book: Book, language: Language): Sayer {
  const t = translator(() => language);
  const unit = ({ type, name }: GazetteerUnit): string =>
    language === "vi" ? `${type} ${name}` : `${name} ${englishTypes[type as keyof typeof englishTypes]}`;
  const coded = (of: GazetteerUnit): string => `${unit(of)} (${of.code})`;

  function meant(of: Meant): string {
    const lives = livesOf(book, of);
    if (!lives) return of.code;
    const era = t(words[of.level === "commune" ? "era.after" : "era.before"]);
    const districts = of.level === "former-commune" ? lives.districts.map(unit) : [];
    const name =
      of.formerName === null ? unit(lives.unit) : t(words.formerly, { unit: unit(lives.unit), name: of.formerName });
    return `${name} (${[lives.unit.code, ...districts, era].join(", ")})`;
  }

  function all({ state, meant: those }: UnitAnswer): string {
    const [one, other] = those.map(meant);
    if (!one || state === "choose" || state === "unknown") return "";
    return other && state === "either" ? t(words.or, { one, other }) : one;
  }

  function remarks({ state, doubt, meant: those, notes }: UnitAnswer): string[] {
    const open = state === "choose" || state === "unknown";
    const units = those.map(meant).join("; ");
    const why = open && doubt ? t(words[`doubt.${doubt}`]) : "";
    const which = open && units ? t(words[state === "choose" ? "mayBe" : "alike"], { units }) : "";
    return [[why, which].filter(Boolean).join("; "), ...notes.map((note) => t(words[`note.${note}`]))].filter(Boolean);
  }

  return {
    unit,
    coded,
    meant,
    all,
    remarks,
    today: (lives) => todayIn(t, coded, lives),
    clause: ({ clause }) => (clause === null ? "" : t(words.clause, { clause: String(clause) })),
    seat: ({ seat }) => seat && capitalise([seat.words, seat.address].filter(Boolean).join(" – ")),
    move: ({ date, text }) => t(words.move, { date: formatDate(date, language), text: text[language] }),
  };
}
