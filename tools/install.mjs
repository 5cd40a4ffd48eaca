/** What every command needs first: a Node new enough, and the packages of package-lock.json. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";

const needed = [20, 19];

/** Stops with a clear sentence when Node is too old; installs the packages when they are missing or not the locked ones. */
export async function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
    console.error(`Cần Node.js từ ${needed.join(".")} trở lên; máy này đang dùng ${process.versions.node}.`);
    console.error(
      `Node.js ${needed.join(".")} or newer is needed; this is ${process.versions.node}. See https://nodejs.org`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log("Đang cài các gói phần mềm… / Installing packages…");
  const { ok } = await npm(["ci", "--include=dev"]);
  if (ok) return;
  console.error("Không cài được các gói phần mềm. / The packages could not be installed.");
  process.exit(1);
}

/** Whether node_modules holds every package at its locked version (those for other systems aside). */
function isInstalled() {
  const lock = readPackages("package-lock.json");
  const found = readPackages(join("node_modules", ".package-lock.json"));
  return Object.entries(lock).every(
    ([path, entry]) => path === "" || entry.optional || entry.devOptional || found[path]?.version === entry.version,
  );
}

function readPackages(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}

function npm(args) {
  const script = process.env.npm_execpath;
  const options = { stream: true };
  if (script?.endsWith(".js")) return run(process.execPath, [script, ...args], options);
  return run("npm", args, { ...options, shell: process.platform === "win32" });
}
