/** What readers are told of a version, and what the change log says, are of the version there is. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { editions } from "../../src/features/news/news";
import { guides } from "../../src/features/pages/guides";
import { guideFiles } from "../../src/publish/guides";

const text = (path: string): string => readFileSync(path, "utf8");

describe("editions", () => {
  test("the newest is that of the package, in the app and in the change log", () => {
    expect(editions[0]?.version).toBe(version);
    expect(/^## (\S+)/m.exec(text("CHANGELOG.md"))?.[1]).toBe(version);
  });

  test("the change log has all of them, on their days, newest first", () => {
    const days = [...text("CHANGELOG.md").matchAll(/^## (\S+) – (.+)$/gm)].map(([, id = "", day = ""]) => [id, day]);
    for (const { version: id, date } of editions) {
      const [, day] = days.find(([each]) => each === id) ?? [];
      expect(new Date(`${day} UTC`).toISOString().slice(0, 10), id).toBe(date);
    }
    expect(editions.map(({ date }) => date)).toEqual(
      editions
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
  });
});

describe("guides", () => {
  test("each is a page with its title, and its pictures are there", () => {
    const files = guideFiles("assets/page.css");
    expect(files.map(({ path }) => path)).toEqual(Object.values(guides).map(({ path }) => path));
    for (const { path, content } of files) {
      const { title } = Object.values(guides).find((each) => each.path === path) ?? { title: "" };
      expect(content).toContain(`<h1>${title}</h1>`);
      const pictures = [...content.matchAll(/<img src="\.\.\/\.\.\/([^"]+)" alt="([^"]+)"/g)];
      expect(pictures.length).toBeGreaterThan(2);
      for (const [, picture = ""] of pictures) expect(text(`public/${picture}`).length, picture).toBeGreaterThan(1000);
    }
  });
});
