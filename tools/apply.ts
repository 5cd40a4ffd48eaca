/** `npm run -s apply -- <correction.json> …`: takes corrections of readers into `data/`, after the checks of the build. */
import { resolve } from "node:path";
import { runApply } from "./apply/run";

process.exitCode = runApply(process.argv.slice(2), resolve(import.meta.dirname, ".."), (line) => console.log(line));
