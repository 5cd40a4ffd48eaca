/** The pages beside the app: what they say agrees with the data, nothing in them becomes HTML, machines can read them, faults are found. */
import { describe, expect, it } from "vitest";
import { formatArea, formatPeople } from "../../src/domain/format";
import { becameOf, partsOf } from "../../src/domain/lineage";
import { populationIn, unitsOf } from "../../src/domain/units";
import { contents, pageKey, unitContent, type PageContent } from "../../src/publish/content";
import { siteMaterial } from "../../src/publish/material";
import { pageFile } from "../../src/publish/pages";
import { PageChecks } from "../../src/publish/pages/checks";
import { appLink, linkTo, pathOf } from "../../src/publish/pages/paths";
import { highlights } from "../../src/publish/preview/preview";
import { sitemap } from "../../src/publish/pages/sitemap";

const material = await siteMaterial();
const all = [...contents(material)];
const site = { site: null, styles: "assets/page.css", material };
const about = (key: string): PageContent => all.find(({ ref }) => pageKey(ref) === key)!;
const pageOf = (content: PageContent, language: "vi" | "en" = "vi", at = site as Parameters<typeof pageFile>[2]) =>
  pageFile(content, language, at).content;
const everyTenth = (_: unknown, at: number) => at % 13 === 0;
const sample = [...unitsOf("commune").filter(everyTenth), ...unitsOf("former-commune").filter(everyTenth).slice(0, 6)];

describe("the pages", () => {
  it("are one for each unit, thing and theme, none with the title of another", () => {
    expect(all.filter(({ ref: { kind } }) => /commune|district/.test(kind))).toHaveLength(45 + 129 + 10);
    for (const language of ["vi", "en"] as const)
      expect(new Set(all.map(({ title }) => title[language])).size).toBe(all.length);
  });

  it("of ten units give their official figures, their sentences and their lineage", () => {
    expect(sample).toHaveLength(10);
    for (const of of sample) {
      const content = unitContent(of, material);
      const html = pageOf(content).replaceAll("&nbsp;", "\u00a0");
      expect(html).toContain(formatArea(of.area.value, "vi"));
      const people = populationIn(of, "scheme-2025") ?? populationIn(of, "census-2019");
      if (people) expect(html).toContain(formatPeople(people.value, "vi"));
      expect(content.sentences).toHaveLength(6);
      const others = of.ref.level === "commune" ? partsOf(of.ref) : becameOf(of.ref);
      for (const { ref } of others) expect(html).toContain(`href="../${ref.level}/${ref.code}.html"`);
    }
  });

  it("say in full what is not known, and never 0 for it", () => {
    expect(pageOf(about("commune:03202"))).toContain("chưa có số liệu");
    expect(pageOf(about("commune:03202"), "en")).toContain("no data");
  });

  it("leave no hole in a text", () => {
    for (const content of all.filter(everyTenth))
      expect(pageOf(content, "en"), pageKey(content.ref)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });

  it("keep figures, numbers of sources and small print apart where there are no styles", () => {
    for (const key of ["commune:03328", "former-commune:03328", "hydropower:nam-muc", "page:forest"])
      for (const language of ["vi", "en"] as const) {
        const html = pageOf(about(key), language);
        expect(html, key).not.toMatch(/\w<\/?(?:a|b|span)?>?<(?:sup|small)/);
        expect(html, key).not.toMatch(/\w<(?:sup|small)|[\w)]<\/a><(?:sup|small|a)/);
        for (const [cited] of html.matchAll(/<sup[^>]*>.*?<\/sup>/gs))
          expect(cited.replaceAll(/<[^>]+>/g, ""), key).toMatch(/^\[\d+(,\d+)*\]$/);
      }
  });

  it("of all pages says at once what became of each former commune", () => {
    const former = about(":index").parts.find(({ id }) => id === "former-commune")?.items ?? [];
    expect(former).toHaveLength(129);
    expect(former.find(({ name }) => name.vi === "Xã Thanh Luông")?.note).toEqual({
      vi: "huyện Điện Biên, nay thuộc xã Thanh Nưa",
      en: "Điện Biên district, now in Thanh Nưa commune",
    });
  });

  it("say in their pictures, too, that a figure is an estimate", () => {
    const values = (key: string) => highlights(about(key)).map(({ value }) => value.replaceAll("\u00a0", " "));
    expect(values("former-commune:03256")).toContain("≈ 6,46 km²");
    expect(values("commune:03256")).toContain("85,94 km²");
    expect(values("former-commune:03328")).toContain("35,35 km²");
  });

  it("show text as text, whatever a name holds", () => {
    const hostile = `<img src=x onerror=alert(1)>"'&</script><!-- `;
    const content = about("hydropower:nam-muc");
    const named = { vi: hostile, en: hostile };
    const html = pageOf({ ...content, name: named, title: named, about: named });
    expect(html).not.toContain("<img");
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain("&lt;img src=x");
  });
});

const dataIn = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "") as {
    about: Record<string, unknown>;
    url?: string;
  };

describe("what machines read", () => {
  it("is what the page is about, in what it lies, with a point only where a source gives that of the works", () => {
    const former = dataIn(pageOf(about("former-commune:03202"))).about;
    expect(former).toMatchObject({ "@type": "AdministrativeArea", identifier: "03202", containedInPlace: { name: "Huyện Mường Chà" } }); // prettier-ignore
    expect(former).not.toHaveProperty("geo");
    for (const content of all) {
      const { geo } = content.describes;
      if (geo) expect(content.point?.rough).toBe(false);
    }
    expect(all.some(({ describes }) => describes.geo)).toBe(true);
  });

  it("holds addresses only where the site's is known", () => {
    const content = about("commune:03202");
    expect(pageOf(content)).not.toMatch(/og:image|canonical/);
    expect(pageOf(content)).toContain("không có ảnh xem trước");
    const html = pageOf(content, "en", { ...site, site: "https://example.org/map/" });
    expect(html).toContain('<link rel="canonical" href="https://example.org/map/en/commune/03202.html"');
    expect(html).toContain('content="https://example.org/map/preview/commune/03202.png"');
    expect(dataIn(html).url).toBe("https://example.org/map/en/commune/03202.html");
  });

  it("is a sitemap of every page in both languages", () => {
    const xml = String(sitemap(all.map(({ ref }) => ref), "https://example.org/a&b/", "2026-11-01").content); // prettier-ignore
    expect(xml.match(/<loc>/g)).toHaveLength(2 * all.length + 1 + 4);
    expect(xml).toContain("https://example.org/a&amp;b/vi/index.html");
    expect(xml).not.toMatch(/&(?!amp;)/);
  });
});

describe("links", () => {
  it("lead from page to page under any path", () => {
    expect(pathOf({ kind: "", id: "index" }, "vi")).toBe("vi/index.html");
    expect(linkTo("vi/commune/1.html", "vi/district/2.html")).toBe("../district/2.html");
    expect(linkTo("vi/commune/1.html", "vi/commune/2.html")).toBe("2.html");
    expect(linkTo("vi/commune/1.html", "en/commune/1.html")).toBe("../../en/commune/1.html");
    expect(linkTo("vi/index.html", "vi/page/annex.html")).toBe("page/annex.html");
    expect(appLink("vi/commune/03202.html", "sel=commune:03202", "en")).toBe("../../?sel=commune:03202&lang=en");
  });

  it("that are broken are found, with heavy pages and titles used twice", () => {
    const checks = new PageChecks(".", 30_000);
    const page = (title: string, body: string): string => `<title>${title}</title><h1 id="top">x</h1>${body}`;
    checks.page(
      "vi/a.html",
      page("A", '<a href="b.html#top"></a><a href="#top"></a><a href="https://example.org"></a>'),
    );
    checks.page("vi/b.html", page("A", '<a href="c.html"></a><a href="a.html#gone"></a><a href="../../x"></a>'));
    const letters = Array.from({ length: 90_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)));
    checks.page("vi/heavy.html", page("C", letters.join("")));
    expect(checks.faults()).toEqual([
      expect.stringContaining("vi/b.html: the link c.html leads to vi/c.html"),
      expect.stringContaining("vi/b.html: the link a.html#gone leads to #gone"),
      expect.stringContaining("vi/b.html: the link ../../x"),
      expect.stringContaining("vi/b.html: the title «A» is that of vi/a.html"),
      expect.stringContaining("vi/heavy.html"),
      expect.stringContaining("vi/heavy.html"),
    ]);
  });
});
