/** `npm run check:data`: rows per table, what the cross-checks found, and every fault; exit code 1 when there is one. */
import { resolve } from "node:path";
import { unusedSources } from "./check-keys.ts";
import { filesIn, readFrom } from "./files.ts";
import { loadData } from "./load.ts";
import { fileOf, printProblem } from "./parse.ts";
import { tableNames } from "./tables.ts";

const root = resolve(import.meta.dirname, "..");
const { tables, problems, findings } = loadData(readFrom(root), filesIn(root));

for (const table of tableNames) console.log(`${String(tables[table].length).padStart(5)}  ${fileOf(table)}`);

if (findings.length > 0) console.log("\nCross-checks (those marked ≠ are listed in data/discrepancies.csv):");
for (const { holds, text } of findings) console.log(`  ${holds ? "=" : "≠"} ${text}`);

const unused = unusedSources(tables);
if (unused.length > 0)
  console.log(`\nSources no row refers to (used by the base map or by the app): ${unused.join(", ")}`);

if (problems.length > 0) {
  console.error(`\n${problems.length} fault(s):`);
  for (const problem of problems) console.error(printProblem(problem));
  process.exitCode = 1;
} else console.log("\nNo faults.");
