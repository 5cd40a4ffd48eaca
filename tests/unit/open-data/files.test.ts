/** The folder as a whole: listed, complete, and the same bytes for the same data. */
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { afterEach, expect, it, vi } from "vitest";
import { openData } from "../../../src/publish/open-data";
import { archiveFolder, archiveOf } from "../../../src/publish/open-data/archive";
import { dataPackage } from "../../../src/publish/open-data/data-package";
import { listingFiles } from "../../../src/publish/open-data/listing";
import { readmeText } from "../../../src/publish/open-data/readme";
import { madeFile, madeText, openDataMade, tables } from "../../fixtures/open-data";

afterEach(() => vi.unstubAllEnvs());

it("writes what its list says, at addresses without a hash, and the same bytes again", async () => {
  vi.stubEnv("TZ", "Pacific/Kiritimati");
  const written = new Map<string, Uint8Array | string>();
  for await (const { path, content } of openData({ site: null })) written.set(path, content);
  const { manifest } = await openDataMade();
  for (const { path, bytes, sha256, title, metadata } of manifest.files) {
    const content = written.get(`data/${path}`) ?? "";
    expect([Buffer.byteLength(content), createHash("sha256").update(content).digest("hex")]).toEqual([bytes, sha256]);
    expect(path).toMatch(/^[A-Za-z0-9.-]+$/);
    expect(title.en).not.toMatch(/^$/);
    if (metadata) expect(written.has(`data/${metadata}`)).toBe(true);
  }
  expect(JSON.parse(String(written.get("data/version.json")))).toEqual(manifest.version);
  expect(JSON.parse(String(written.get("data/files.json")))).toEqual(manifest);
});

it("dates the archive by the data, in whatever time zone", async () => {
  const { files, manifest } = await openDataMade();
  const some = files.filter(({ path }) => path.endsWith(".csv"));
  const [west, east] = ["America/St_Johns", "Pacific/Kiritimati"].map((zone) => {
    vi.stubEnv("TZ", zone);
    return archiveOf(some, manifest.version.date);
  });
  expect(west).toEqual(east);
});

it("puts everything into one archive, with the README and both licences", async () => {
  const { files } = await openDataMade();
  const archive = unzipSync((await madeFile("dien-bien-data.zip")).content);
  const within = files.filter(({ path }) => !path.endsWith(".zip"));
  expect(Object.keys(archive).toSorted()).toEqual(within.map(({ path }) => `${archiveFolder}/${path}`).toSorted());
  for (const { path, content } of within) expect(Buffer.from(archive[`${archiveFolder}/${path}`] ?? []).equals(content), path).toBe(true);
}); // prettier-ignore

it("tells in both languages how to cite, what stands under which licence, and what has changed", async () => {
  const readme = await madeText("README.txt");
  const { manifest } = await openDataMade();
  expect(readme).toContain(`dữ liệu mở, phiên bản ${manifest.version.date} (${manifest.version.hash})`);
  expect(readme).toContain(`open data, version ${manifest.version.date} (${manifest.version.hash})`);
  for (const words of ["ODbL 1.0", "OpenStreetMap", "censusVN2009", "Thay đổi", "Changes"]) expect(readme).toContain(words);
  for (const { row } of tables.sources)
    if (row.licence) expect(readme).toMatch(new RegExp(`${row.licence}: [^;]*${row.publisher ?? ""}`));
  expect(readme.indexOf("DỮ LIỆU MỞ")).toBe(0);
}); // prettier-ignore

it("names the site where it is known", async () => {
  const { files, manifest } = await openDataMade();
  const site = "https://example.org/ban-do/";
  expect(readmeText(files, [], [], manifest.version, site)).toContain(`${site}data/`);
  expect(JSON.parse(dataPackage(files, [], manifest.version, site))).toMatchObject({ homepage: site });
});

it("is a page of its own in both languages, whose links lead to its files", async () => {
  const { manifest } = await openDataMade();
  const pages = [...listingFiles(manifest, null)];
  expect(pages.map(({ path }) => path)).toEqual(["index.html", "index.en.html", "index.css"]);
  for (const { path, content } of pages.slice(0, 2)) {
    const links = [...String(content).matchAll(/<a href="([^"]+)" download/g)].map(([, link]) => link);
    expect(links.toSorted(), path).toEqual(manifest.files.map((file) => file.path).toSorted());
    expect(content).not.toMatch(/<style|style="|<script/);
  }
});
