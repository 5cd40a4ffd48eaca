/** The glossary explains, in both languages, terms that the app uses, with sources that it has. */
import { readdirSync, readFileSync } from "node:fs";
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/unit";
import { decode } from "../../src/state/url-decode";
import { indicatorName } from "../../src/locale/indicator-names";
import { termGroups, termsByGroup } from "../../src/features/glossary";

const terms = termGroups.flatMap((group) => termsByGroup[group]);
const named = terms.map((term) => [term.id, term] as const);
const root = new URL("../../src/", import.meta.url);

/** What the app itself says outside the glossary, by language. */
function said(language: Language): string {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.(?:ts|svelte)$/.test(file) && !file.includes("glossary"),
  );
  const text = new RegExp(`\\b${language}: (?:"[^"]*"|\`[^\`]*\`|\\{[^}]*\\})`, "g");
  return files.flatMap((file) => readFileSync(new URL(file, root), "utf8").match(text) ?? []).join("\n");
}
const rows = [...(await loadTable("annex")), ...(await loadTable("key-figures"))];
const indicators = (await loadTable("indicators-by-unit")).map(({ indicator }) => indicatorName(indicator));
const corpus: Record<Language, string> = {
  vi: [said("vi"), ...rows.map((row) => row.name_vi), ...indicators.map(({ vi }) => vi)].join("\n").toLowerCase(),
  en: [said("en"), ...rows.map((row) => row.name_en), ...indicators.map(({ en }) => en)].join("\n").toLowerCase(),
};

describe("every term", () => {
  it.each(named)("%s: is named and explained in both languages, in one sentence or two", (_, { name, text }) => {
    for (const language of ["vi", "en"] as const) {
      expect(name[language]).not.toBe("");
      expect(text[language]).toMatch(/[.]$/);
      expect(text[language].match(/[.!?](?=\s|$)/g)?.length, text[language]).toBeLessThanOrEqual(3);
    }
    expect(text.en).not.toBe(text.vi);
  });

  it.each(named)("%s: is used by the app in both languages", (_, { name, written }) => {
    for (const language of ["vi", "en"] as const)
      expect(corpus[language]).toContain((written?.[language] ?? name[language]).toLowerCase());
  });

  it("has an id of its own that an address can hold", () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    for (const { id } of terms) {
      const { view, dropped } = decode(new URLSearchParams({ page: "glossary", part: id }));
      expect([view.page, view.part, dropped]).toEqual(["glossary", id, []]);
    }
  });

  it("names only sources that there are", async () => {
    const known = new Set((await loadTable("sources")).map(({ id }) => id));
    expect(terms.flatMap(({ source }) => source?.ids ?? []).filter((id) => !known.has(id))).toEqual([]);
  });
});
