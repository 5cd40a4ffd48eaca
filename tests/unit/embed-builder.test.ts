/** The code for other pages: what is in it is escaped, sizes are held, the public address is asked for. */
import { expect, it } from "vitest";
import { EmbedChoices } from "../../src/features/embed/builder/choices.svelte";
import { escapeMarkup } from "../../src/domain/markup";
import { frameCode, imageCode, talkCode } from "../../src/features/embed/builder/code";
import { folderOf, isLocalSite, readSite } from "../../src/features/embed/builder/site";
import { sitePictureFile } from "../../src/features/embed/builder/unit-picture-file";
import { decodeQuery } from "../../src/state/url-repair";

const nasty = `"><script>alert('1')</script>&`;

it("escapes whatever stands in the code", () => {
  expect(escapeMarkup(nasty)).toBe("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;");
  const frame = frameCode({
    address: `https://a.example/embed.html?q=${nasty}`,
    title: nasty,
    talks: false,
    width: null,
    height: 480,
    border: false,
  });
  const image = imageCode({ src: nasty, alt: nasty, href: nasty, width: 1, height: 2 });
  for (const code of [frame, image]) {
    expect(code).not.toContain("<script");
    expect(code.match(/</g)).toHaveLength(code === frame ? 2 : 3);
  }
  expect(frame).toContain("width: 100%; max-width: 100%; height: 480px; border: 0");
  expect(frame).not.toContain("id=");
  expect(frame).toMatch(/sandbox="[^"]*"/);
  expect(frame).not.toMatch(/allow-(?:top-navigation|forms|downloads|modals)/);
  expect(talkCode("https://map.example/db/")).toContain('origin !== "https://map.example"');
});

it("knows addresses that nobody else can open", () => {
  const local = [
    "http://localhost:4199/",
    "http://127.0.0.1/x/",
    "http://[::1]:80/",
    "file:///ban-do/index.html",
    "http://a.localhost/",
  ];
  for (const address of local) expect(isLocalSite(new URL(address)), address).toBe(true);
  for (const address of ["https://dienbien.gov.vn/", "http://10.0.0.8/map/"])
    expect(isLocalSite(new URL(address)), address).toBe(false);
});

it("reads the public address as the site's folder", () => {
  expect(readSite(" https://a.example/ban-do/index.html?era=before#x ")).toBe("https://a.example/ban-do/");
  expect(readSite("https://a.example/ban-do")).toBe("https://a.example/ban-do/");
  for (const text of [
    "",
    "a.example",
    "ftp://a.example/",
    "https://u:p@a.example/",
    "http://localhost/",
    "javascript:alert(1)",
  ])
    expect(readSite(text), text).toBeNull();
  expect(folderOf("https://a.example/x/index.html?sel=commune:03160#y")).toBe("https://a.example/x/");
});

it("holds sizes to what works, and leaves the position out where the whole province is asked for", () => {
  const choices = new EmbedChoices("en");
  const { view } = decodeQuery("at=103,21.5,9&sel=commune:03160");
  expect(choices.addressOf(view).view).toMatchObject({ language: "en", camera: view.camera });
  choices.position = "whole";
  expect(choices.addressOf(view).view.camera).toBeNull();
  choices.typedHeight = 10;
  expect(choices.height).toBe(240);
  choices.typedHeight = Number.NaN;
  expect(choices.height).toBe(240);
  expect(choices.width).toBeNull();
  choices.fluid = "fixed";
  choices.typedWidth = 90_000;
  expect(choices.width).toBe(2000);
});

it("names the site's own picture of a unit or thing", () => {
  const { view } = decodeQuery("sel=commune:03160");
  expect(sitePictureFile(view.selection, "vi")).toBe("vi/commune/03160.png");
  expect(sitePictureFile(decodeQuery("sel=place:21.38600,103.01700").view.selection, "vi")).toBeNull();
  expect(sitePictureFile(null, "en")).toBeNull();
});
