/** `npm run -s convert -- <file>`: a table by former communes becomes one by the communes of today. */
import { runConvert } from "./convert/run";
import { processTerminal } from "./convert/terminal";
import { readGazetteer } from "./convert/units";

process.exitCode = await runConvert(process.argv.slice(2), readGazetteer, processTerminal());
