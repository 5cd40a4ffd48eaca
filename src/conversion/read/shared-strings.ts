/** The texts of a workbook, which cells name by number. */
import { toNfc } from "../encodings/decode";
import { xmlText } from "./xml";

const reading = /<(?:\w{1,50}:)?rPh[\s>]/g;

/** Without how East Asian text is read aloud. */
function withoutReadings(xml: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { index } of xml.matchAll(reading)) {
    if (index < from) continue;
    pieces.push(xml.slice(from, index));
    const end = xml.indexOf("rPh>", index + "<rPh>".length);
    if (end < 0) return pieces.join("");
    from = end + "rPh>".length;
  }
  return pieces.join("") + xml.slice(from);
}

/** Of a `si` or `is` element: its runs put together, without the readings of East Asian text. */
export function richText(xml: string): string {
  const text = xml.includes("rPh") ? withoutReadings(xml) : xml;
  let whole = "";
  for (const [, run = ""] of text.matchAll(/<(?:\w{1,50}:)?t(?:\s[^<>]*)?>([^<]*)</g)) whole += run;
  return toNfc(xmlText(whole));
}

/** `prefix`: of the part's tags, as `x:`. */
export function sharedStringsOf(xml: string, prefix: string): string[] {
  const strings: string[] = [];
  const open = new RegExp(`<${prefix}si(?:\\s[^<>]*?)?(/?)>`, "g");
  const close = `</${prefix}si>`;
  for (let tag = open.exec(xml); tag; tag = open.exec(xml)) {
    if (tag[1] === "/") {
      strings.push("");
      continue;
    }
    const end = xml.indexOf(close, open.lastIndex);
    if (end < 0) break;
    strings.push(richText(xml.slice(open.lastIndex, end)));
    open.lastIndex = end + close.length;
  }
  return strings;
}

/** The prefix a part gives its tags; empty in those of Excel. */
export const prefixOf = (xml: string, root: string): string =>
  new RegExp(`<([\\w.-]{1,50}:)?${root}[\\s/>]`).exec(xml.slice(0, 10_000))?.[1] ?? "";
