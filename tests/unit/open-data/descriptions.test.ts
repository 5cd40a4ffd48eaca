/** The Data Package and CSV on the Web: valid, true of the files, and enough for another language's reader. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableNames } from "../../../data/tables";
import { has, madeFile, madeFolder, madeJson, openDataMade, run, tables } from "../../fixtures/open-data";

interface Resource {
  name: string;
  path: string;
  bytes: number;
  type?: string;
  schema?: { fields: { name: string; type: string; unit?: string }[] };
  /** Of the features of a layer. */
  properties?: { name: string; type: string; title?: string }[];
  dialect?: object;
  licenses: { name: string }[];
  sources?: { title: string; version?: string }[];
}
interface Package {
  version: string;
  resources: Resource[];
}

const readJson = (path: string): object => JSON.parse(readFileSync(path, "utf8")) as object;
const faultsIn = (schema: object, descriptor: unknown): unknown[] => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  return ajv.validate(schema, descriptor) ? [] : (ajv.errors ?? []);
};

describe("datapackage.json", () => {
  it("is as the standard asks", async () => {
    const schema = readJson("tests/fixtures/data-package.schema.json");
    expect(faultsIn(schema, await madeJson("datapackage.json"))).toEqual([]);
  });

  it("is valid by the profiles of the standard, where DATA_PACKAGE_PROFILES names their folder", async ({ skip }) => {
    const folder = process.env["DATA_PACKAGE_PROFILES"];
    if (!folder || !existsSync(join(folder, "datapackage.json"))) return skip("DATA_PACKAGE_PROFILES names no folder");
    const profile = (name: string): object => readJson(join(folder, `${name}.json`));
    const described = await madeJson<Package>("datapackage.json");
    expect(faultsIn(profile("datapackage"), described)).toEqual([]);
    for (const resource of described.resources) {
      expect(faultsIn(profile("dataresource"), resource), resource.path).toEqual([]);
      if (resource.schema) expect(faultsIn(profile("tableschema"), resource.schema), resource.path).toEqual([]);
      if (resource.dialect) expect(faultsIn(profile("tabledialect"), resource.dialect), resource.path).toEqual([]);
    }
  });

  it("describes every table and layer, each by a name of its own", async () => {
    const { resources, version } = await madeJson<Package>("datapackage.json");
    const { manifest } = await openDataMade();
    expect(version).toBe(`${manifest.version.date}-${manifest.version.hash}`);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    const paths = resources.map(({ path }) => path);
    for (const { path, format } of manifest.files)
      expect(paths.includes(path), path).toBe(/^(CSV|GeoJSON|TopoJSON|GeoPackage|KML)$/.test(format));
    for (const { path, bytes } of resources) expect((await madeFile(path)).content.length, path).toBe(bytes);
  });

  it("says what each property of a layer is, and the layers hold no other", async () => {
    const { resources } = await madeJson<Package>("datapackage.json");
    const layers = resources.filter(({ path }) => path.endsWith(".geojson"));
    expect(layers.length).toBeGreaterThan(0);
    for (const { path, properties = [] } of layers) {
      const { features } = await madeJson<{ features: { properties: object }[] }>(path);
      const described = properties.map(({ name }) => name).toSorted();
      for (const each of features) expect(Object.keys(each.properties).toSorted(), path).toEqual(described);
      expect(properties.filter(({ title }) => !title)).toEqual([]);
    }
    const [province] = (await madeJson<{ features: { properties: Record<string, unknown> }[] }>("province.geojson")).features; // prettier-ignore
    expect(province?.properties["as_of"]).toMatch(/^\d{4}/);
  });

  it("says of each table which licence it stands under and which sources its rows name", async () => {
    const { resources } = await madeJson<Package>("datapackage.json");
    const of = (name: string) => resources.find((resource) => resource.name === name);
    const named = new Set(tables.communes.flatMap(({ row }) => [...row.source, ...(row.seat_source ?? "").split(";")].filter(Boolean)));
    expect(of("communes")?.sources?.length).toBe(named.size);
    expect(of("named-places")?.licenses.map(({ name }) => name)).toEqual(["ODbL-1.0"]);
    expect(of("annex")?.licenses.map(({ name }) => name)).toEqual(["MIT"]);
    expect(of("communes.geojson")?.licenses.map(({ name }) => name)).toEqual(["ODbL-1.0"]);
    expect(of("communes")?.schema?.fields.find(({ name }) => name === "area_km2")?.unit).toBe("km²");
  }); // prettier-ignore
});

describe("CSV on the Web", () => {
  interface Described {
    url: string;
    tableSchema: {
      columns: { name: string; titles: Record<string, string> }[];
      primaryKey: string[];
      foreignKeys: { columnReference: string; reference: { resource: string; columnReference: string } }[];
    };
  }

  it.each([...tableNames, "code-lists"])("describes %s.csv beside it, with all that its keys lead to", async (name) => {
    const metadata = await madeJson<Described | { tables: Described[] }>(`${name}.csv-metadata.json`);
    const group = "tables" in metadata ? metadata.tables : [metadata];
    expect(group[0]?.url).toBe(`${name}.csv`);
    for (const { url, tableSchema } of group) {
      const head = new TextDecoder()
        .decode((await madeFile(url)).content)
        .split("\r\n")[0]
        ?.split(",");
      expect(tableSchema.columns.map(({ titles }) => titles["und"])).toEqual(head);
      for (const { titles } of tableSchema.columns) expect([titles["vi"], titles["en"]]).not.toContain(undefined);
      for (const { reference } of tableSchema.foreignKeys) {
        const target = group.find((each) => each.url === reference.resource);
        expect(target?.tableSchema.primaryKey).toEqual([reference.columnReference]);
      }
    }
  });
});

describe("a reader in another language", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await madeFolder();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("reads every cell by its type and within its limits", ({ skip }) => {
    if (!has("python3")) skip("python3 is not installed");
    const said = run("python3", ["tests/read_data_package.py", folder]);
    const rows = tableNames.reduce((sum, name) => sum + tables[name].length, 0);
    const read = JSON.parse(said.trim().split("\n").at(-1) ?? "") as { tables: number; rows: number; faults: number };
    expect(read.faults).toBe(0);
    expect(read.tables).toBe(tableNames.length + 1);
    expect(read.rows).toBeGreaterThan(rows);
  });

  it("finds a fault that is put in", ({ skip }) => {
    if (!has("python3")) skip("python3 is not installed");
    const path = join(folder, "communes.csv");
    writeFileSync(path, readFileSync(path, "utf8").replace("03158,", "3158,"));
    expect(() => run("python3", ["tests/read_data_package.py", folder])).toThrow(/'3158' does not match/);
  });
});
