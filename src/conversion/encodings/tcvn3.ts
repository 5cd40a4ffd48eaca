/**
 * TCVN3, the encoding of the fonts .VnTime: Vietnamese standard TCVN 5712:1993, table VN3. Capital letters with a tone have no
 * byte of their own: fonts named …H draw the small letters as capitals, so their case is not in the file.
 */
import { windows1252 } from "./windows-1252";

/** First byte, and the letters from it on; `_` stands for a byte that VN3 leaves free. */
const letters: readonly (readonly [first: number, text: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐ"],
  [0xa8, "ăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậ"],
  [0xcc, "è_ẻẽéẹềểễếệ"],
  [0xd7, "ìỉ___ĩíịò_ỏõóọ"],
  [0xe5, "ồổỗốộờởỡớợù_ủũúụ"],
  [0xf5, "ừửữứựỳỷỹýỵ"],
];
/** Combining marks: grave, hook, tilde, acute, dot below. */
const marks = "\u0300\u0309\u0303\u0301\u0323";
const firstMark = 0xb0;

/** What each byte stands for; a free one keeps its character of Windows, as the fonts draw it. */
export const tcvn3: readonly string[] = (() => {
  const table = [...windows1252];
  for (const [first, text] of letters)
    [...text].forEach((letter, index) => {
      if (letter !== "_") table[first + index] = letter;
    });
  [...marks].forEach((mark, index) => (table[firstMark + index] = mark));
  return table;
})();
