import { normalizePath, type Plugin, type ViteDevServer } from "vite";
import { filesIn, readFrom } from "./files.ts";
import { loadData, type LoadedData } from "./load.ts";
import { fileOf, printProblem, type Problem } from "./parse.ts";
import type { TableName } from "./schema.ts";
import { laterColumns, tableNames, unitTables } from "./tables.ts";
import { dataVersion, versionedFiles } from "./version.ts";

const prefix = "virtual:data/";

/**
 * Serves what `src/virtual.d.ts` declares: the validated rows of each table as `virtual:data/<table>`, and their loader as
 * `virtual:data/tables`; of the tables of units without the columns that come later, which are in `virtual:data/units-later`.
 * A fault in the data stops the build, with every fault listed; in development it is shown in the
 * overlay, and a change of a CSV reloads the page.
 */
export function dataPlugin(projectRoot?: string): Plugin {
  let root = projectRoot ?? process.cwd();
  let loaded: LoadedData | undefined;

  function data(): LoadedData {
    loaded ??= loadData(readFrom(root), filesIn(root));
    if (loaded.problems.length > 0) throw faulty(loaded.problems);
    return loaded;
  }

  function reload(server: ViteDevServer): void {
    loaded = undefined;
    for (const module of server.moduleGraph.idToModuleMap.values()) {
      if (module.id?.startsWith(`\0${prefix}`)) server.moduleGraph.invalidateModule(module);
    }
    try {
      data();
      server.ws.send({ type: "full-reload" });
    } catch (error) {
      server.ws.send({
        type: "error",
        err: { message: error instanceof Error ? error.message : String(error), stack: "" },
      });
    }
  }

  return {
    name: "dien-bien-data",
    configResolved(config) {
      root = projectRoot ?? config.root;
    },
    buildStart() {
      loaded = undefined;
      if (this.environment.mode === "build") data();
    },
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const table = id.slice(prefix.length + 1);
      if (table === "counts") {
        const rowCounts = tableNames.map((name) => [name, data().tables[name].length]);
        return `export default ${JSON.stringify(Object.fromEntries(rowCounts))};`;
      }
      if (table === "version") {
        const version = dataVersion(readFrom(root), versionedFiles(root), data().tables);
        return `export default ${JSON.stringify(version)};`;
      }
      if (table === "texts") {
        const texts = tableNames.map((name) => [
          fileOf(name),
          new TextDecoder().decode(readFrom(root)(fileOf(name)) ?? undefined),
        ]);
        return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
      }
      if (table === "units") return unitsModule;
      if (table === "units-later") return laterModule;
      if (table === "tables") return loaderModule;
      const [, later, name = ""] = /^(later\/)?(.*)$/.exec(table) ?? [];
      if (!isTable(name)) throw new Error(`There is no table ${name}; the tables are ${tableNames.join(", ")}.`);
      const rows = data().tables[name].map(({ row }) => row);
      return tableModule(rows, columnsOf(name, rows, later !== undefined));
    },
    configureServer(server) {
      const folder = `${normalizePath(root)}/data/`;
      server.watcher.on("all", (_event, path) => {
        if (normalizePath(path).startsWith(folder) && path.endsWith(".csv")) reload(server);
      });
    },
  };
}

/** All but those that come later, or these with the code of their row. */
function columnsOf(table: TableName, rows: readonly object[], later: boolean): string[] {
  const apart = new Set<string>(isLater(table) ? laterColumns[table] : []);
  return Object.keys(rows[0] ?? {}).filter((name) => (later ? name === "code" || apart.has(name) : !apart.has(name)));
}

/** Written column by column, which is a fifth smaller compressed. */
function tableModule(rows: readonly object[], names: readonly string[]): string {
  const columns = names.map((name) => rows.map((row) => (row as Record<string, unknown>)[name]));
  return [
    `const names = ${JSON.stringify(names)};`,
    `const columns = JSON.parse(${JSON.stringify(JSON.stringify(columns))});`,
    "export default (columns[0] ?? []).map((_, row) => Object.fromEntries(names.map((name, at) => [name, columns[at][row]])));",
  ].join("\n");
}

const entry = (table: string, rows: string): string => `${JSON.stringify(table)}: ${rows},`;

/** A module of several tables by their names. */
const together = (tables: readonly string[], from: string): string =>
  [
    ...tables.map((table, at) => `import table${at} from "${from}${table}";`),
    `export default { ${tables.map((table, at) => entry(table, `table${at}`)).join(" ")} };`,
  ].join("\n");

const unitsModule = together(unitTables, prefix);
const laterModule = together(Object.keys(laterColumns), `${prefix}later/`);

const loaderModule = [
  "const tables = {",
  ...tableNames
    .filter((table) => !unitTables.some((name) => name === table))
    .map((table) => entry(table, `() => import("${prefix}${table}")`)),
  "};",
  "export const loadTable = async (table) => (await tables[table]()).default;",
].join("\n");

const isLater = (table: string): table is keyof typeof laterColumns => table in laterColumns;
const isTable = (name: string): name is TableName => tableNames.some((table) => table === name);

/** Every fault in one error, without a stack, which would not help who edits a table. */
function faulty(problems: Problem[]): Error {
  const lines = [`The data in data/ has ${problems.length} fault(s):`, ...problems.map(printProblem)];
  return Object.assign(new Error(lines.join("\n")), { stack: "" });
}
