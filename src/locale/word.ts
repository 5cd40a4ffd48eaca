/** Words of the interface in both languages, with `{name}` for parameters. */
import { formatNumber } from "../domain/format";
import type { Language } from "../domain/unit";

/** English may have a singular and a plural by `{n}`. */
export interface Word {
  readonly vi: string;
  readonly en: string | { readonly one: string; readonly other: string };
}

/** The content of a `words.ts`. */
export type Words = Readonly<Record<string, Word>>;

type ParameterName<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | ParameterName<Rest> : never;
type Parameters<W extends Word> = Record<ParameterName<W["vi"]>, string | number>;
type Arguments<W extends Word> = ParameterName<W["vi"]> extends never ? [] : [Parameters<W>];

/** Numbers are formatted in the language. A missing parameter is a type error. */
export type Translate = <W extends Word>(word: W, ...args: Arguments<W>) => string;

function formOf(word: Word, language: Language, n: unknown): string {
  const form = word[language];
  if (typeof form === "string") return form;
  return new Intl.PluralRules(language).select(Number(n)) === "one" ? form.one : form.other;
}

/** `language` is called each time, so that words follow reactive state. */
export function translator(language: () => Language): Translate {
  return (word, ...[parameters = {}]: [Record<string, string | number>?]) =>
    formOf(word, language(), parameters["n"]).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name];
      return typeof value === "number" ? formatNumber(value, language()) : (value ?? "");
    });
}
