/** `npm run -s lookup -- <text | file>`: units of either era by name or code, then and now. */
import { projectRows } from "./convert/units";
import { processTerminal } from "./convert/terminal";
import { runLookup } from "./lookup/run";

process.exitCode = await runLookup(process.argv.slice(2), projectRows, processTerminal());
