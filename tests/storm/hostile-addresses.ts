/** Queries that no reader's app has written: cut, mangled, doubled, endless, meant to do harm. */
import { Chance } from "./chance";

export const hostileNames = [
  ...["era", "levels", "layers", "sel", "lang", "at", "relief", "page", "of", "part", "printed", "ring", "compare"],
  ...["split", "ind", "by", "classes", "lens", "regions", "table", "sort", "cols", "q", "kind", "group", "f", "in"],
  ...["__proto__", "constructor", "toString", "x", "", "utm_source", "SEL", "sel[]", "Điện Biên", "%"],
] as unknown as [string, ...string[]];

/** Values of which some are right, so that what stands beside them is looked at. */
const values = [
  ...[
    "before",
    "after",
    "commune:03158",
    "commune:03160",
    "hydropower:nam-muc",
    "place:21.38600,103.01700",
    "en",
    "tilt",
    "sure",
  ],
  ...[
    "hydropower,forest~60",
    "103.01,21.38,9.5",
    "projects",
    "figures",
    "report",
    "explorer",
    "natural-5",
    "area",
    "25",
  ],
  ...["Vùng~c03334.f03127", "hydropower~status:operating~capacity:20..", "district:096", "region:1", "side", "own-2_1"],
  ...[
    "",
    "~",
    ",",
    ";",
    ":",
    ".",
    "..",
    "-",
    "none",
    "null",
    "undefined",
    "NaN",
    "NaN,NaN,NaN",
    "Infinity,-Infinity,1e999",
  ],
  ...[
    "1e308,1e308,1e308",
    "-0,-0,-0",
    "103,21,999",
    "place:1e400,5",
    "place:NaN,NaN",
    "place:-91,181",
    "commune:9".repeat(9),
  ],
  ...["__proto__", "constructor", "hasOwnProperty", "commune:__proto__", "hydropower:constructor", "toString~60"],
  ...[
    "hydropower~__proto__:x",
    "hydropower~constructor:1..2",
    "region:0",
    "region:99",
    "region:-1",
    "quantile-9",
    "own-1_0",
  ],
  ...["<img src=x onerror=alert(1)>", '"><script>alert(1)</script>', "javascript:alert(1)", "{{7*7}}", "${7*7}", "'--"],
  ...[
    "\u0000",
    "\ufeff",
    "\u202e\u2066đảo",
    "\ud800",
    "\udfff\ud800",
    "a\u0301".repeat(60),
    "\u{1f9a0}".repeat(30),
    "𝕬",
  ],
  ...["%", "%E1", "%C0%AF", "%u0111", "+", "&amp;era=before", "Vùng~c03334;".repeat(200), "03158.".repeat(900)],
  ...["a".repeat(9000), "projects~words:" + "ơ".repeat(2000), ",".repeat(2000), "own-a_" + "9".repeat(400)],
] as unknown as [string, ...string[]];

/** As browsers write it, not at all, twice, or byte by byte. */
function written(chance: Chance, text: string): string {
  const safe = new TextDecoder().decode(new TextEncoder().encode(text));
  const way = chance.below(5);
  if (way === 0) return text;
  if (way === 1) return encodeURIComponent(encodeURIComponent(safe));
  if (way === 2) return [...new TextEncoder().encode(safe)].map((byte) => `%${byte.toString(16)}`).join("");
  return encodeURIComponent(safe);
}

function hostileAddress(chance: Chance): string {
  const parts = Array.from({ length: chance.below(12) + 1 }, () => {
    const value =
      chance.below(6) === 0
        ? `${chance.of(values)}${chance.of([",", ";", "~", ":"])}${chance.of(values)}`
        : chance.of(values);
    return `${chance.below(4) === 0 ? written(chance, chance.of(hostileNames)) : chance.of(hostileNames)}${chance.below(20) === 0 ? "" : "="}${written(chance, value)}`;
  });
  if (chance.below(10) === 0) parts.push(...Array.from({ length: 2000 }, () => `${parts[0] ?? ""}`));
  if (chance.below(12) === 0) parts.push(...Array.from({ length: 400 }, (_, at) => `layers=x${at}`));
  const query = parts.join(chance.of(["&", "&", "&", "&&", "&amp;", ";"]));
  return chance.below(8) === 0 ? query.slice(0, chance.below(query.length)) : query;
}

/** Without "?". */
export function hostileAddresses(count: number, seed: number): string[] {
  const chance = new Chance(seed);
  return Array.from({ length: count }, () => hostileAddress(chance));
}
