/**
 * Finds a Chromium for the browser tests: the one CHROMIUM_PATH names, else one on this machine, else Playwright's own,
 * else the system package manager's. Each candidate is really started before it is taken.
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare } from "./install.mjs";
import { run, runBin } from "./run.mjs";

/** The one without a window first, where it is: the same tests take a seventh less of the processor. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

/** Where the installers of each system put a browser. */
const usualPlaces = {
  linux: ["/snap/bin/chromium", "/usr/lib/chromium/chromium", "/opt/google/chrome/chrome"],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, "Chromium", "Application", "chrome.exe"),
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
};

/** Package managers that carry Chromium, how they are asked for a package, and its names there. */
const managers = [
  {
    program: "apt-get",
    first: ["update"],
    install: ["install", "-y", "--no-install-recommends"],
    packages: ["chromium-headless-shell", "chromium"],
  },
  { program: "dnf", install: ["install", "-y"], packages: ["chromium"] },
  { program: "apk", install: ["add", "--no-cache"], packages: ["chromium"] },
];

/** A Chromium that starts: `{ path, version }`, or `{ error }` with a sentence for the reader. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const { version, reason } = await tryStart(named);
    if (version) return { path: named, version };
    return {
      error:
        `CHROMIUM_PATH=${named} không phải là một Chromium chạy được. / ` +
        `CHROMIUM_PATH=${named} is not a Chromium that starts: ${reason}`,
    };
  }
  return (
    (await firstThatStarts(onThisMachine())) ??
    (await firstThatStarts(await playwrightsOwn())) ??
    (await download()) ??
    (await installBySystem()) ?? {
      error:
        "Không tìm thấy và cũng không cài được trình duyệt Chromium để chạy kiểm thử. Hãy cài Chromium hoặc Google Chrome, " +
        "hay đặt biến môi trường CHROMIUM_PATH là đường dẫn tới nó.\n" +
        "No Chromium was found on this machine and none could be installed for the browser tests. Install Chromium or " +
        "Google Chrome, or set the environment variable CHROMIUM_PATH to its path.",
    }
  );
}

function onPath(program) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const extensions = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  return folders
    .flatMap((folder) => extensions.map((extension) => join(folder, program + extension)))
    .filter(existsSync);
}

const onThisMachine = () => [...names.flatMap(onPath), ...(usualPlaces[process.platform] ?? []).filter(existsSync)];

async function firstThatStarts(paths) {
  for (const path of new Set(paths)) {
    const { version } = await tryStart(path);
    if (version) return { path, version };
  }
  return null;
}

/** Starts the browser without a window and asks its version: a stub or one without its libraries is found out. */
async function tryStart(path) {
  if (!existsSync(path)) return { reason: "there is no such file" };
  const { chromium } = await import("@playwright/test");
  try {
    const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"], timeout: 20_000 });
    const version = browser.version();
    await browser.close();
    return { version };
  } catch (error) {
    return { reason: String(error?.message ?? error).split("\n")[0] };
  }
}

/** Where Playwright keeps its Chromium, downloaded or not; nowhere on a system it does not support. */
async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

async function download() {
  console.log("Đang tải Chromium của Playwright… / Downloading Playwright's Chromium…");
  await runBin("@playwright/test", ["install", "chromium"], { silence: 60_000, limit: 240_000 }, "playwright");
  return firstThatStarts(await playwrightsOwn());
}

async function installBySystem() {
  const manager = managers.find(({ program }) => onPath(program).length > 0);
  if (!manager) return null;
  const prefix = await administrator();
  if (!prefix) return null;
  console.log(`Đang cài Chromium bằng ${manager.program}… / Installing Chromium by ${manager.program}…`);
  const ask = (args) => {
    const [command, ...rest] = [...prefix, manager.program, ...args];
    return run(command, rest, { env: { DEBIAN_FRONTEND: "noninteractive" }, silence: 60_000, limit: 240_000 });
  };
  if (manager.first) await ask(manager.first);
  for (const name of manager.packages) {
    await ask([...manager.install, name]);
    const found = await firstThatStarts(onThisMachine());
    if (found) return found;
  }
  return null;
}

/** The words before a command that needs the administrator: none for root, sudo where it asks no password, else null. */
async function administrator() {
  if (process.getuid?.() === 0) return [];
  const { ok } = await run("sudo", ["-n", "true"], { limit: 10_000 });
  return ok ? ["sudo", "-n"] : null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await prepare();
  const { path, version, error } = await findBrowser();
  if (error) console.error(error);
  else console.log(`${path} (${version})`);
  process.exitCode = error ? 1 : 0;
}
