/** Words of the interface in both languages, with `{names}` for what is put into them. */
import { formatNumber } from "../domain/format";
import type { Language } from "../domain/unit";

/** A sentence; the English may have forms for one and for more of `{n}`. */
export interface Word {
  readonly vi: string;
  readonly en: string | { readonly one: string; readonly other: string };
}

/** What a `words.ts` beside a feature holds. */
export type Words = Readonly<Record<string, Word>>;

type ParameterName<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | ParameterName<Rest> : never;
type Parameters<W extends Word> = Record<ParameterName<W["vi"]>, string | number>;
type Arguments<W extends Word> = ParameterName<W["vi"]> extends never ? [] : [Parameters<W>];

/** A word in the language shown, its numbers in that language's own format. A missing parameter is a type error. */
export type Translate = <W extends Word>(word: W, ...args: Arguments<W>) => string;

function formOf(word: Word, language: Language, n: unknown): string {
  const form = word[language];
  if (typeof form === "string") return form;
  return new Intl.PluralRules(language).select(Number(n)) === "one" ? form.one : form.other;
}

/** Makes `t` over a language that is asked for at every call, so that it follows reactive state. */
export function translator(language: () => Language): Translate {
  return (word, ...[parameters = {}]: [Record<string, string | number>?]) =>
    formOf(word, language(), parameters["n"]).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name];
      return typeof value === "number" ? formatNumber(value, language()) : (value ?? "");
    });
}
