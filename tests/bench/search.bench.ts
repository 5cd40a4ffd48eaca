/** Ratios in one run: a keystroke in the search box compared with building the index once. */
import { bench, describe } from "vitest";
import { buildSearch, unitEntries } from "../../src/domain/search";

const entries = unitEntries();
const search = buildSearch(entries);
const typed = ["m", "mu", "muo", "muong", "muong m", "muong muon", "điện biên", "03158", "khong co gi"];

describe("search, compared with building its index", () => {
  bench("build the index of all units", () => void buildSearch(entries));
  bench(`${typed.length} keystrokes`, () => {
    for (const query of typed) search.search(query, "after");
  });
});
