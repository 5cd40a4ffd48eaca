/** The English dictionary is English: no entry was copied over from the Vietnamese one. */
import { expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { enMore } from "../../src/i18n/en-more";
import { vi } from "../../src/i18n/vi";
import { viMore } from "../../src/i18n/vi-more";

const vietnameseLetter = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;
const english: Record<string, string | { one: string; other: string }> = { ...en, ...enMore };

it("has every key of the Vietnamese", () => {
  expect(Object.keys(english).toSorted()).toEqual(Object.keys({ ...vi, ...viMore }).toSorted());
});

it("translates every sentence", () => {
  const formsOf = (key: string): string[] => {
    const entry = english[key] ?? "";
    return typeof entry === "string" ? [entry] : [entry.one, entry.other];
  };
  const copied = Object.entries({ ...vi, ...viMore })
    .filter(([key, words]) => vietnameseLetter.test(words) && formsOf(key).includes(words))
    .map(([key]) => key);
  expect(copied).toEqual([]);
});

it("has Vietnamese words in names only", () => {
  const lowerCase = Object.entries(english).flatMap(([key, entry]) =>
    (typeof entry === "string" ? [entry] : [entry.one, entry.other])
      .flatMap((form) => form.match(/\p{L}+/gu) ?? [])
      .filter((word) => vietnameseLetter.test(word) && word === word.toLowerCase())
      .map((word) => `${key}: ${word}`),
  );
  expect(lowerCase).toEqual([]);
});
