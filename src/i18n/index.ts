/** Words of the interface, typed by the Vietnamese dictionary and picked by the language shown. */
import { formatNumber } from "../domain/format";
import type { Language } from "../domain/unit";
import { vi } from "./vi";
import type { viMore } from "./vi-more";

type Vietnamese = typeof vi & typeof viMore;
export type Key = keyof Vietnamese;
/** A sentence, or its forms for one and for several of `{n}`. */
export type Entry = string | { one: string; other: string };
export type Dictionary = Record<Key, Entry>;
/** What the shell begins with: the words that cards, lists and pages need come with the first of them. */
export type ShellDictionary = Record<keyof typeof vi, Entry> & Partial<Dictionary>;

type ParameterName<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | ParameterName<Rest> : never;
type Parameters<K extends Key> = Record<ParameterName<Vietnamese[K]>, string | number>;
type Arguments<K extends Key> = ParameterName<Vietnamese[K]> extends never ? [] : [Parameters<K>];

/** Words for a key; numbers among the parameters are written in the language's own format. */
export type Translate = <K extends Key>(key: K, ...args: Arguments<K>) => string;

/** Every word of a language. Rejects when a file cannot be read. */
export async function loadDictionary(language: Language): Promise<Dictionary> {
  if (language === "vi") return { ...vi, ...(await import("./vi-more")).viMore };
  const [{ en }, { enMore }] = await Promise.all([import("./en"), import("./en-more")]);
  return { ...en, ...enMore };
}

function form(entry: Entry | undefined, language: Language, parameters: Record<string, string | number>): string {
  if (entry === undefined) return "";
  if (typeof entry === "string") return entry;
  return new Intl.PluralRules(language).select(Number(parameters["n"])) === "one" ? entry.one : entry.other;
}

/** Makes `t` over a dictionary and language that are asked for at every call, so that it follows reactive state. */
export function translator(current: () => { dictionary: ShellDictionary; language: Language }): Translate {
  return (key, ...[parameters = {}]: [Record<string, string | number>?]) => {
    const { dictionary, language } = current();
    return form(dictionary[key], language, parameters).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name];
      return typeof value === "number" ? formatNumber(value, language) : (value ?? "");
    });
  };
}
