/** Mends what mail, chat and word processors do to the end of a link, where it is certain what was meant. */

import { decode } from "./url-decode";

/** A sign that a sentence puts behind a link, as it is or as browsers encode it. */
const sign = /(?:[.,;:!?)\]}>"'*»”’…]|%(?:2[1279CE]|3[ABEF]|5D|7D)|%C2%BB|%E2%80%(?:99|9D|A6))$/i;

/** A sentence puts a few; each is a reading of the whole. */
const mostSigns = 8;

/** A link copied from the source of a page; an address never holds «&amp;» itself, since «&» in a value is encoded. */
const unescaped = (query: string): string => query.replace(/&(?:amp;)+/gi, "&");

/** Addresses encode the bracket, so a bare one that closes nothing is the sentence's. */
const unbracketed = (query: string): string => (/\(|%28/.test(query) ? query : query.replace(/\)[.,;:!?)]*$/, ""));

/**
 * Reads a query; where the signs at its end make it understood worse, without them. `worse`: how many parts were not
 * understood.
 */
function readRepaired<T>(query: string, read: (query: string) => T, worse: (result: T) => number): T {
  let text = unbracketed(unescaped(query));
  const first = read(text);
  for (let signs = 0; signs < mostSigns && worse(first) > 0 && sign.test(text); signs += 1) {
    text = text.replace(sign, "");
    const again = read(text);
    if (worse(again) < worse(first)) return again;
  }
  return first;
}

/** Characters that servers take; what is longer is read up to the last whole parameter. */
const longest = 8192;

/** `query`: without "?". */
export function decodeQuery(query: string) {
  const kept = query.length > longest ? query.slice(0, Math.max(0, query.lastIndexOf("&", longest))) : query;
  const read = readRepaired(
    kept,
    (text) => decode(new URLSearchParams(text)),
    ({ dropped }) => dropped.length,
  );
  if (kept !== query) read.dropped.push({ parameter: "…", value: query.slice(kept.length) });
  return read;
}
