/** The folder as a whole: listed, complete, and the same bytes for the same data. */
import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { afterEach, expect, it, vi } from "vitest";
import { openData } from "../../../src/publish/open-data";
import { archiveFolder, archiveOf } from "../../../src/publish/open-data/archive";
import { openDataFiles } from "../../../src/publish/open-data/files";
import { madeFile, madeText, openDataMade } from "../../fixtures/open-data";

afterEach(() => vi.unstubAllEnvs());

it("writes what its list says, at addresses without a hash", async () => {
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

it("makes the same bytes again, in whatever time zone", async () => {
  const { files, manifest } = await openDataMade();
  vi.stubEnv("TZ", "America/St_Johns");
  const again = await openDataFiles(null);
  expect(again.manifest.files.map(({ path, sha256 }) => [path, sha256])).toEqual(
    manifest.files.map(({ path, sha256 }) => [path, sha256]),
  );
  vi.stubEnv("TZ", "Pacific/Kiritimati");
  const some = files.filter(({ path }) => path.endsWith(".csv"));
  const elsewhere = archiveOf(some, manifest.version.date);
  vi.stubEnv("TZ", "UTC");
  expect(archiveOf(some, manifest.version.date)).toEqual(elsewhere);
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
  expect(readme.indexOf("DỮ LIỆU MỞ")).toBe(0);
}); // prettier-ignore

it("names the site where it is known", async () => {
  const { files } = await openDataFiles("https://example.org/ban-do/");
  const named = (path: string): string => new TextDecoder().decode(files.find((file) => file.path === path)?.content);
  expect(named("README.txt")).toContain("https://example.org/ban-do/data/");
  expect(JSON.parse(named("datapackage.json"))).toMatchObject({ homepage: "https://example.org/ban-do/" });
});
