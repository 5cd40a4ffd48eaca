/**
 * VNI for Windows, the encoding of the fonts VNI-Times: a letter, and after it a character for its mark and tone. By the table
 * VNI Software publishes for its Windows fonts.
 */
import { windows1252 } from "./windows-1252";

/** Pairs and single characters, and under each the letter it stands for. */
const rows: readonly (readonly [vni: string, letters: string])[] = [
  ["aø aû aõ aù aï", "à ả ã á ạ"],
  ["aê aè aú aü aé aë", "ă ằ ẳ ẵ ắ ặ"],
  ["aâ aà aå aã aá aä", "â ầ ẩ ẫ ấ ậ"],
  ["eø eû eõ eù eï", "è ẻ ẽ é ẹ"],
  ["eâ eà eå eã eá eä", "ê ề ể ễ ế ệ"],
  ["ì æ ó í ò", "ì ỉ ĩ í ị"],
  ["oø oû oõ où oï", "ò ỏ õ ó ọ"],
  ["oâ oà oå oã oá oä", "ô ồ ổ ỗ ố ộ"],
  ["ô ôø ôû ôõ ôù ôï", "ơ ờ ở ỡ ớ ợ"],
  ["uø uû uõ uù uï", "ù ủ ũ ú ụ"],
  ["ö öø öû öõ öù öï", "ư ừ ử ữ ứ ự"],
  ["yø yû yõ yù î", "ỳ ỷ ỹ ý ỵ"],
  ["ñ", "đ"],
];

const small = rows.flatMap(([vni, letters]) => {
  const to = letters.split(" ");
  return vni.split(" ").map((from, index) => [from, to[index] ?? from] as const);
});

/** By what is written in Windows-1252. A capital's mark is a capital too, though not every typist kept to it. */
export const vni: ReadonlyMap<string, string> = new Map(
  small.flatMap(([from, to]) => {
    const capital = to.toUpperCase();
    const mixed = from.charAt(0).toUpperCase() + from.slice(1);
    return [[from, to] as const, [mixed, capital] as const, [from.toUpperCase(), capital] as const];
  }),
);

/** Pairs are read before single characters. */
export function decodeVni(bytes: Uint8Array): string {
  const text: string[] = [];
  for (let index = 0; index < bytes.length; index++) {
    const first = windows1252[bytes[index] ?? 0] ?? "";
    const second = windows1252[bytes[index + 1] ?? 0] ?? "";
    const pair = second > "\u007f" ? vni.get(first + second) : undefined;
    if (pair !== undefined) index++;
    text.push(pair ?? vni.get(first) ?? first);
  }
  return text.join("");
}
