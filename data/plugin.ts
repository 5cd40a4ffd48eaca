import { normalizePath, type Plugin, type ViteDevServer } from "vite";
import { filesIn, loadData, readFrom, type LoadedData } from "./load.ts";
import { printProblem, type Problem } from "./parse.ts";
import type { TableName } from "./schema.ts";
import { tableNames, unitTables } from "./tables.ts";

const prefix = "virtual:data/";

/**
 * Serves what `src/virtual.d.ts` declares: the validated rows of each table as `virtual:data/<table>`, and their loader as
 * `virtual:data/tables`. A fault in the data stops the build, with every fault listed; in development it is shown in the
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
      if (table === "units") return unitsModule;
      if (table === "tables") return loaderModule;
      if (!isTable(table)) throw new Error(`There is no table ${table}; the tables are ${tableNames.join(", ")}.`);
      const rows = data().tables[table].map(({ row }) => row);
      return tableModule(rows);
    },
    configureServer(server) {
      const folder = `${normalizePath(root)}/data/`;
      server.watcher.on("all", (_event, path) => {
        if (normalizePath(path).startsWith(folder) && path.endsWith(".csv")) reload(server);
      });
    },
  };
}

/** Written column by column, which is a fifth smaller compressed. */
function tableModule(rows: readonly object[]): string {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => rows.map((row) => (row as Record<string, unknown>)[name]));
  return [
    `const names = ${JSON.stringify(names)};`,
    `const columns = JSON.parse(${JSON.stringify(JSON.stringify(columns))});`,
    "export default (columns[0] ?? []).map((_, row) => Object.fromEntries(names.map((name, at) => [name, columns[at][row]])));",
  ].join("\n");
}

const entry = (table: string, rows: string): string => `${JSON.stringify(table)}: ${rows},`;

const unitsModule = [
  ...unitTables.map((table, at) => `import table${at} from "${prefix}${table}";`),
  `export default { ${unitTables.map((table, at) => entry(table, `table${at}`)).join(" ")} };`,
].join("\n");

const loaderModule = [
  "const tables = {",
  ...tableNames
    .filter((table) => !unitTables.some((name) => name === table))
    .map((table) => entry(table, `() => import("${prefix}${table}")`)),
  "};",
  "export const loadTable = async (table) => (await tables[table]()).default;",
].join("\n");

const isTable = (name: string): name is TableName => tableNames.some((table) => table === name);

/** Every fault in one error, without a stack, which would not help who edits a table. */
function faulty(problems: Problem[]): Error {
  const lines = [`The data in data/ has ${problems.length} fault(s):`, ...problems.map(printProblem)];
  return Object.assign(new Error(lines.join("\n")), { stack: "" });
}
