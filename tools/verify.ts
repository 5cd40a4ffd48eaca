/** `npm run -s verify -- <record.json> [source]`: a record of a conversion computed again, digit by digit. */
import { processTerminal } from "./convert/terminal";
import { readGazetteer } from "./convert/units";
import { runVerify } from "./convert/verify";

process.exitCode = await runVerify(process.argv.slice(2), readGazetteer, processTerminal());
