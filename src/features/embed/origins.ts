/** Origins of pages that may talk with an embedded map: `https://example.org`, `http://localhost:8080`. */

/** As many as are listed. */
export const maxOrigins = 10;

/** Why a text is no origin that can be listed. */
export type OriginFault = "any" | "scheme" | "path" | "address" | "many";

export type ReadOrigin = { origin: string; fault: null } | { origin: null; fault: OriginFault };

const refused = (fault: OriginFault): ReadOrigin => ({ origin: null, fault });

/**
 * One origin as browsers write it: scheme, host, port unless it is the scheme's own; a slash at its end is taken off. Wildcards are
 * refused, since whoever frames the page would be meant, and so is `null`, the origin of pages that have none.
 */
export function readOrigin(text: string): ReadOrigin {
  const given = text.trim();
  if (given.includes("*")) return refused("any");
  if (!URL.canParse(given) || !/^[a-z][a-z\d+.-]*:\/\//i.test(given)) return refused("address");
  const { protocol, host, origin, username, password, pathname, search, hash } = new URL(given);
  if (protocol !== "https:" && protocol !== "http:") return refused("scheme");
  if (host === "" || username || password) return refused("address");
  if (pathname !== "/" || search || hash) return refused("path");
  return { origin, fault: null };
}

/** A list, separated by commas, spaces or new lines: what is understood, each once, and what is not. */
export function readOrigins(text: string): {
  origins: readonly string[];
  faults: readonly { text: string; fault: OriginFault }[];
} {
  const origins: string[] = [];
  const faults: { text: string; fault: OriginFault }[] = [];
  for (const part of text.split(/[\s,;]+/).filter(Boolean)) {
    const { origin, fault } = readOrigin(part);
    if (fault) faults.push({ text: part, fault });
    else if (origins.includes(origin)) continue;
    else if (origins.length === maxOrigins) faults.push({ text: part, fault: "many" });
    else origins.push(origin);
  }
  return { origins, faults };
}
