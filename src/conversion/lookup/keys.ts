/** Names as they are left where no keyboard has taken the keys of Telex («Muwowngf Nhes») or VNI («Mu7o7ng2 Nhe1»). */

const telexTones: Readonly<Record<string, string>> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
  z: "",
};
const vniTones: Readonly<Record<string, string>> = {
  1: "\u0301",
  2: "\u0300",
  3: "\u0309",
  4: "\u0303",
  5: "\u0323",
  0: "",
};

/** «uơ» before another letter is «ươ», whichever of the two was marked. */
const both = (letters: string): string => letters.replace(/(?:uơ|ưo)(?=\p{L})/gu, "ươ");

/** `double`: «oo» is ô; else a vowel of its own, as in «Noong». */
function fromTelex(word: string, double: boolean): string {
  const [, onset = "", rest = ""] = /^([^aeiouy]*)(.*)$/.exec(word) ?? [];
  const tones = rest.match(/[sfrxjz]/g) ?? [];
  const letters = (onset.replace(/^dd/, "đ") + rest.replace(/[sfrxjz]/g, ""))
    .replace(/aa/g, "â")
    .replace(/ee/g, "ê")
    .replace(double ? /oo/g : /$^/g, "ô")
    .replace(/aw/g, "ă")
    .replace(/uow?(\p{L}*)w/gu, "ươ$1")
    .replace(/ow/g, "ơ")
    .replace(/uw|(?<=\p{L})w/gu, "ư");
  return both(letters) + (telexTones[tones.at(-1) ?? ""] ?? "");
}

function fromVni(word: string): string {
  const tones = word.match(/[0-5]/g) ?? [];
  const letters = word
    .replace(/[0-5]/g, "")
    .replace(/d9/g, "đ")
    .replace(/d(\p{L}+)9/gu, "đ$1")
    .replace(/uo(\p{L}*)7/gu, "ươ$1")
    .replace(/([aeo])(\p{L}*)6/gu, (_, vowel: string, rest: string) => `${{ a: "â", e: "ê", o: "ô" }[vowel]}${rest}`)
    .replace(/([ou])(\p{L}*)7/gu, (_, vowel: string, rest: string) => `${{ o: "ơ", u: "ư" }[vowel]}${rest}`)
    .replace(/a(\p{L}*)8/gu, "ă$1");
  return both(letters.replace(/\d/g, "")) + (vniTones[tones.at(-1) ?? ""] ?? "");
}

const word = /[\p{L}\p{M}\d]+/gu;
/** Of as many «oo» each may be either. */
const mostDoubles = 3;

/** Only words without diacritics are read so: the others were taken by a keyboard. */
const each = (text: string, form: RegExp, read: (word: string) => string): string =>
  text.replace(word, (found) => (form.test(found) ? read(found) : found));

/** `doubles`: a bit for each word with «oo», whether it is ô. */
function withTelex(text: string, doubles: number): string {
  let at = 0;
  return each(text, /^[a-z]+$/, (found) => fromTelex(found, found.includes("oo") && ((doubles >> at++) & 1) === 1));
}

/** What the keys may have been meant for; empty for what cannot be keys. */
export function keyReadings(text: string): string[] {
  const lower = text.normalize("NFC").toLowerCase().trim();
  if (lower.length > 100) return [];
  const doubles = Math.min(mostDoubles, lower.match(/oo/g)?.length ?? 0);
  const telex = Array.from({ length: 2 ** doubles }, (_, bits) => withTelex(lower, bits));
  const made = [...telex, each(lower, /^[a-z]+\d[a-z\d]*$/, fromVni)];
  return [...new Set(made)].filter((reading) => reading !== lower);
}
