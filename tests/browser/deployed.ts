/** A host whose folder is deployed into, with another site beside it, and a network that can be cut or slow. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildStamp } from "../../src/offline/stamp";
import { isUnhashed, listBuild } from "../../tools/offline/plugin";
import { scriptOf } from "../../tools/script-of";

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(projectRoot, "dist");
const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

const isText = (file: string): boolean => /\.(html|js|css)$/.test(file);
const idIn = (html: string): string => /name="build" content="[^+]+\+(\w+)"/.exec(html)?.[1] ?? "";

/** The built app in a folder; with `mark` as another build would be: each built file has another name, and so has the build. */
export async function makeBuild(folder: string, mark?: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(dist).filter((each) => extname(each) !== "" || each === "assets"))
    cpSync(join(dist, file), join(folder, file), { recursive: true });
  const page = readFileSync(join(folder, "index.html"), "utf8");
  if (mark === undefined) return idIn(page);

  const assets = join(folder, "assets");
  /* The hash is of letters, digits, «_» and «-»; one that begins with the mark gets another, too. */
  const renamed = (name: string): string =>
    name.replace(/-([\w-])([\w-]{6,7}\.\w+)$/, (_, first, rest) => `-${first === mark ? "_" : mark}${rest}`);
  const names = new Map(readdirSync(assets).map((name) => [name, renamed(name)]));
  const inside = (text: string): string => text.replace(/[\w.-]+-[\w-]{7,8}\.\w+/g, (name) => names.get(name) ?? name);
  for (const [name, other] of names) {
    const bytes = readFileSync(join(assets, name));
    rmSync(join(assets, name));
    if (!name.startsWith("offline-") || !name.endsWith(".json"))
      writeFileSync(join(assets, other), isText(name) ? inside(bytes.toString()) : bytes);
  }
  for (const html of ["index.html", "embed.html"])
    writeFileSync(join(folder, html), inside(readFileSync(join(folder, html), "utf8")));
  const plain = readdirSync(join(projectRoot, "public")).filter(isUnhashed);
  const { files, id, bytes } = listBuild(folder, plain);
  for (const html of ["index.html", "embed.html"]) {
    const path = join(folder, html);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(idIn(page), id));
  }
  const list = `assets/offline-${id}.json`;
  writeFileSync(join(folder, list), JSON.stringify(files));
  await writeWorker(folder, { id, list, digest: digestOf(join(folder, list)), bytes, plain });
  return id;
}

const digestOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("base64");

/** Without a stamp the one that takes workers away. */
export async function writeWorker(folder: string, stamp: BuildStamp | null): Promise<void> {
  const entry = `src/offline/worker/${stamp ? "worker" : "off"}.ts`;
  writeFileSync(join(folder, "sw.js"), await scriptOf(projectRoot, entry, stamp));
}

export class Host {
  /** The folder that is served below `/ban-do/`. */
  folder = "";
  /** `cut`: no request is answered; `hung`: pages are, after longer than anyone waits; `ill`: all answers tell of a fault of the server. */
  network: "good" | "cut" | "hung" | "ill" = "good";
  /** Paths that were asked for, from the site's folder. */
  asked: string[] = [];
  #server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    if (pathname.startsWith("/ban-do/")) this.#answer(pathname.slice("/ban-do/".length), response);
    else if (pathname === "/ban-do-khac/") this.#send(response, "<!doctype html><title>Other</title>", ".html");
    else response.writeHead(404).end();
  });

  async listen(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, "127.0.0.1", listening));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(path: string, response: ServerResponse): void {
    this.asked.push(path);
    if (this.network === "cut") return void response.destroy();
    if (this.network === "ill") return void response.writeHead(503).end("<!doctype html><title>503</title>");
    const file = path === "" ? "index.html" : path;
    if (this.network === "hung" && file.endsWith(".html")) return;
    try {
      this.#send(response, readFileSync(join(this.folder, file)), extname(file), path.startsWith("assets/"));
    } catch {
      response.writeHead(404, { "Cache-Control": "no-store" }).end("<!doctype html><title>404</title>");
    }
  }

  #send(response: ServerResponse, body: string | Buffer, extension: string, isBuilt = false): void {
    response.setHeader("Content-Type", types[extension] ?? "application/octet-stream");
    response.setHeader("Cache-Control", isBuilt ? "public, max-age=31536000, immutable" : "no-cache");
    response.end(body);
  }
}
