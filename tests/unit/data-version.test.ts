/** The version of the data: the same for the same tables and outlines, whatever the system's ends of lines. */
import { describe, expect, it } from "vitest";
import version from "virtual:data/version";
import { loadData, type ReadFile } from "../../data/load";
import { dataVersion, versionedFiles } from "../../data/version";
import { real, root } from "../fixtures/data/broken";

const files = versionedFiles(root);
const { tables } = loadData(real);
const of = (read: ReadFile): string => dataVersion(read, files, tables).hash;
const changed =
  (file: string, change: (text: string) => string): ReadFile =>
  (path) => {
    const bytes = real(path);
    return bytes && path === file ? Buffer.from(change(Buffer.from(bytes).toString("utf8"))) : bytes;
  };

describe("the version of the data", () => {
  it("is what the app is built with", () => {
    expect(version).toEqual(dataVersion(real, files, tables));
    expect(version.hash).toMatch(/^[\da-f]{6}$/);
    expect(version.date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it("covers every table, the outlines and the grid of heights", () => {
    for (const file of [
      "data/communes.csv",
      "data/themes/projects.csv",
      "geo/dien-bien.topo.json",
      "geo/elevation.bin",
    ])
      expect(files).toContain(file);
  });

  it("is another one after any change, but not after one of the ends of lines", () => {
    expect(of(changed("data/communes.csv", (text) => text.replace("Mường", "Muong")))).not.toBe(of(real));
    expect(of(changed("geo/units.json", (text) => `${text} `))).not.toBe(of(real));
    expect(of(changed("data/sources.csv", (text) => text.replace(/\r?\n/g, "\r\n")))).toBe(of(real));
  });
});
