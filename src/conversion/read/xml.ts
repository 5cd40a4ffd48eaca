/** As much XML as the parts of a workbook need: tags and their attributes found in text, without a tree. */

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const lastCodePoint = 0x10ffff;

function character(code: number): string {
  return code <= lastCodePoint ? String.fromCodePoint(code) : "\ufffd";
}

/** Entities, and the `_x000D_` by which workbooks write what XML cannot hold. */
export function xmlText(text: string): string {
  const plain = text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,4}));/gi, (all, decimal, hex, name) =>
        decimal ? character(Number(decimal)) : hex ? character(parseInt(hex, 16)) : (entities[name] ?? all),
      )
    : text;
  return plain.includes("_x")
    ? plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : plain;
}

/** Of one tag, by local name: `r:id` is `id`. */
export function attributesOf(tag: string): Readonly<Record<string, string | undefined>> {
  const found = tag.matchAll(/(?:^|\s)(?:[\w.-]{1,50}:)?([\w.-]{1,50})\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries([...found].map(([, name, double, single]) => [name, xmlText(double ?? single ?? "")]));
}

/** The attributes of every tag of a name, in the order of the text. No tag holds another's `<`, so an open one costs nothing. */
export const tagsOf = (xml: string, name: string): Readonly<Record<string, string | undefined>>[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w.-]{1,50}:)?${name}(\\s[^<>]*)?>`, "g"))].map(([, tag = ""]) =>
    attributesOf(tag),
  );

/** From the first tag of a name to the last that ends one; empty where there is none. */
export function elementOf(xml: string, name: string): string {
  const from = xml.search(new RegExp(`<(?:[\\w.-]{1,50}:)?${name}[\\s>]`));
  return from < 0 ? "" : xml.slice(from, Math.max(from, xml.lastIndexOf(`${name}>`)));
}

/**
 * Bytes to text, without comments and with CDATA as plain text, so that a tag found is a tag. A DOCTYPE is in no part of a
 * workbook. null: not XML that a workbook has.
 */
export function xmlOf(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  const xml = new TextDecoder(encoding).decode(bytes);
  if (!xml.includes("<!")) return xml;
  if (xml.includes("<!DOCTYPE")) return null;
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const at = xml.indexOf("<!", from);
    if (at < 0) return pieces.join("") + xml.slice(from);
    pieces.push(xml.slice(from, at));
    const data = xml.startsWith("<![CDATA[", at);
    const end = xml.indexOf(data ? "]]>" : "-->", at);
    if (end < 0) return null;
    if (data)
      pieces.push(
        xml
          .slice(at + 9, end)
          .replaceAll("&", "&amp;")
          .replaceAll("<", "&lt;"),
      );
    from = end + 3;
  }
}
