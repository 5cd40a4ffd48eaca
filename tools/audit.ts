/**
 * `npm run audit`: asks the registry what is known of the packages in package-lock.json. Ends with 0 where nothing is, 1 where something is,
 * 2 where the registry does not answer, which is said; nothing else waits for it.
 */
import { spawnSync } from "node:child_process";
import { auditOutcome } from "./audit/findings";

const { stdout } = spawnSync("npm", ["audit", "--json", "--package-lock-only"], {
  cwd: `${import.meta.dirname}/..`,
  encoding: "utf8",
  timeout: 60_000,
  shell: process.platform === "win32",
});
const { faults, lines } = auditOutcome(stdout);
for (const line of lines) console.log(line);
if (faults === null) console.log("Not audited: the registry does not answer this question. Ask again where it does.");
else console.log(faults === 0 ? "No package has a known fault." : `${faults} packages have known faults.`);
process.exitCode = faults === null ? 2 : faults === 0 ? 0 : 1;
