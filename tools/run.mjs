/** Running other programs: with captured or streamed output, and with a time limit that ends the whole process tree. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** How long a program may take to end itself, in ms. */
const patience = 10_000;

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const windows = process.platform === "win32";

/** Programs still running: none may outlive this one. */
const running = new Set();
const interrupted = () => process.exit(130);
process.on("exit", () => running.forEach((child) => end(child, "SIGINT")));

function began(child) {
  if (running.size === 0) for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, interrupted);
  running.add(child);
}

function ended(child) {
  running.delete(child);
  if (running.size === 0) for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, interrupted);
}

/** Ends a program and what it started; Playwright closes its browsers and its server when interrupted, not when terminated. */
function end(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) spawn("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/**
 * Runs a program in the project's folder.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, stream?: boolean, limit?: number, silence?: number, shell?: boolean, signal?: AbortSignal }} [options]
 *   `stream` shows the output as it comes; `limit` is the longest time in ms, `silence` the longest time without output.
 * @returns {Promise<{ ok: boolean, output: string }>} It never rejects: a program that does not start is not ok.
 */
export function run(command, args, { env = {}, stream = false, limit, silence, shell = false, signal } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: !windows,
      shell,
    });
    began(child);
    let output = "";
    let quiet;
    const stop = (reason) => {
      output += `\n${reason}\n`;
      end(child, "SIGINT");
      setTimeout(() => running.has(child) && end(child, "SIGKILL"), patience).unref();
    };
    const heard = () => {
      clearTimeout(quiet);
      if (silence) quiet = setTimeout(() => stop(`Stopped after ${silence / 1000} s without any output.`), silence);
    };
    const total = limit ? setTimeout(() => stop(`Stopped after ${limit / 1000} s.`), limit) : undefined;
    const aborted = () => stop("Stopped.");
    signal?.addEventListener("abort", aborted, { once: true });
    const done = (ok) => {
      clearTimeout(total);
      clearTimeout(quiet);
      signal?.removeEventListener("abort", aborted);
      ended(child);
      resolve({ ok, output });
    };
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on("data", (chunk) => {
        output += chunk;
        if (stream) to.write(chunk);
        heard();
      });
    }
    heard();
    child.on("error", (error) => {
      output += error.message;
      done(false);
    });
    child.on("close", (code) => done(code === 0));
  });
}

/** Runs the command-line program of an installed package by Node itself: no shell, the same on every system. */
export function runBin(packageName, args, options = {}, binName = packageName) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return run(process.execPath, [join(folder, typeof bin === "string" ? bin : bin[binName]), ...args], options);
}
