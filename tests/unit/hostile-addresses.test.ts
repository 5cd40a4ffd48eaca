/** A thousand hostile addresses: each gives a view that can be written, read back and shown, in a moment. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { Notices } from "../../src/state/notices.svelte";
import { encode, toQuery } from "../../src/state/url-encode";
import { decodeQuery } from "../../src/state/url-repair";
import { withoutMissing } from "../../src/state/missing";
import { hostileAddresses, hostileNames } from "../storm/hostile-addresses";
import { themes } from "../fixtures/themes";

const seed = 20250701;

it("they know every parameter that is documented", () => {
  const table = readFileSync("docs/addresses.md", "utf8").matchAll(/^\| (`[^|]+?`) +\|/gm);
  const documented = [...table].flatMap(([, cell = ""]) => cell.split(", ").map((name) => name.replaceAll("`", "")));
  expect(documented.length).toBeGreaterThan(25);
  expect(hostileNames).toEqual(expect.arrayContaining(documented));
});

it("every one is read without a fault, and what is understood of it is written as an address that is understood", () => {
  for (const [at, query] of hostileAddresses(1000, seed).entries()) {
    const { view, dropped } = decodeQuery(query);
    const notices = new Notices();
    for (const detail of dropped) notices.add("dropped-parameter", detail);
    const shown = withoutMissing(view, themes, notices);
    const again = decodeQuery(toQuery(encode(shown)));
    const what = `seed ${seed}, address ${at}: ${query.slice(0, 200)}`;
    expect(again.dropped, what).toEqual([]);
    expect(toQuery(encode(again.view)), what).toBe(toQuery(encode(shown)));
  }
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
});

it("signs without end behind an address are not read away one by one", () => {
  const queries = Array.from(
    { length: 20 },
    (_, at) => `sel=x${at}&layers=hydropower${",".repeat(4000)}${"y=.&".repeat(900)}...${"!".repeat(400)}`,
  );
  for (const query of queries) expect(decodeQuery(query).dropped.length).toBeGreaterThan(0);
});

it("of an address over 8 kB the whole parameters of the first 8 kB are read, and what is cut off is said", () => {
  const long = decodeQuery(`era=before&q=x&${"layers=hydropower&".repeat(1000)}lang=en`);
  expect([long.view.era, long.view.language]).toEqual(["before", "vi"]);
  expect(long.dropped.at(-1)?.parameter).toBe("…");
  expect(decodeQuery("a".repeat(9000)).dropped.map(({ parameter }) => parameter)).toEqual(["…"]);
});
