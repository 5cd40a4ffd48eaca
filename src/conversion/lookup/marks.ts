/** Whether the diacritics that were written are those of a name. Left out ones say nothing; wrong ones say another name. */

const tone = /[\u0300\u0301\u0303\u0309\u0323]/;

interface Word {
  /** Each with its marks other than the tone. */
  letters: { base: string; marks: string }[];
  tones: string[];
}

function wordOf(text: string): Word {
  const word: Word = { letters: [], tones: [] };
  for (const sign of text) {
    if (tone.test(sign)) word.tones.push(sign);
    else if (/\p{M}/u.test(sign)) word.letters.at(-1)!.marks += sign;
    else if (sign === "đ") word.letters.push({ base: "d", marks: "-" });
    else word.letters.push({ base: sign === "y" ? "i" : sign, marks: "" });
  }
  return word;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[ðđ]/g, "đ")
    .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

function agree(typed: Word, actual: Word): boolean {
  const tones = [...actual.tones];
  return (
    typed.letters.length === actual.letters.length &&
    typed.letters.every(({ base, marks }, at) => {
      const letter = actual.letters[at]!;
      return base === letter.base && [...marks].every((mark) => letter.marks.includes(mark));
    }) &&
    typed.tones.every((each) => {
      const at = tones.indexOf(each);
      if (at >= 0) tones.splice(at, 1);
      return at >= 0;
    })
  );
}

/** The same letters, and no mark that the name does not have. Spaces may be missing. */
export function marksAgree(typed: string, name: string): boolean {
  const [a, b] = [wordsOf(typed), wordsOf(name)];
  if (a.length !== b.length) return agree(wordOf(a.join("")), wordOf(b.join("")));
  return a.every((word, at) => agree(wordOf(word), wordOf(b[at] ?? "")));
}
