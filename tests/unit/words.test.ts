/** The English words are English: none was copied over from the Vietnamese. */
import { expect, it } from "vitest";
import { allWords } from "../all-words";

const words = Object.entries(await allWords());
const formsOf = ({ en }: (typeof words)[number][1]): string[] => (typeof en === "string" ? [en] : [en.one, en.other]);
const vietnameseLetter = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

it("finds the words of every room", () => {
  expect(words.length).toBeGreaterThan(1200);
});

it("has the same parameters in both languages", () => {
  const parameters = (form: string): string[] => [...new Set(form.match(/\{\w+\}/g))].toSorted();
  const differing = words.filter(([, word]) => {
    const vi = parameters(word.vi);
    return formsOf(word).some((form) => parameters(form).some((each) => !vi.includes(each)));
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});

it("translates every sentence", () => {
  const copied = words.filter(([, word]) => vietnameseLetter.test(word.vi) && formsOf(word).includes(word.vi));
  expect(copied.map(([key]) => key)).toEqual([]);
});

it("has Vietnamese words in names only", () => {
  const lowerCase = words.flatMap(([key, word]) =>
    formsOf(word)
      .flatMap((form) => form.match(/\p{L}+/gu) ?? [])
      .filter((each) => vietnameseLetter.test(each) && each === each.toLowerCase())
      .map((each) => `${key}: ${each}`),
  );
  expect(lowerCase).toEqual([]);
});
