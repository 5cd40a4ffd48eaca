/** `npm run -s convert -- <file>`: a table by former communes becomes one by the communes of today. */
import { runConvert } from "./convert/run";
import { readGazetteer } from "./convert/units";

process.exitCode = await runConvert(process.argv.slice(2), readGazetteer, {
  out: (text) => process.stdout.write(text),
  tell: (line) => process.stderr.write(`${line}\n`),
});
