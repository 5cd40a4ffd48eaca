/** A static host for a built folder: compressed as a real one sends it, and counting what it sends. */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { contentTypes } from "../../tools/snapshot/serve.ts";

export interface Site {
  url: string;
  /** Bytes of the bodies sent so far. */
  sent: number;
  close(): void;
}

const compressed = new Set([".html", ".js", ".mjs", ".css", ".json", ".svg", ".webmanifest"]);

/** Everything is read and compressed before the first request, so that no page waits for it. */
export async function serve(folder: string): Promise<Site> {
  const files = new Map<string, { body: Buffer; gzip: boolean }>(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = readFileSync(path);
        const gzip = compressed.has(extname(path));
        const body = gzip ? gzipSync(bytes) : bytes;
        return [`/${relative(folder, path).replaceAll("\\", "/")}`, { body, gzip }];
      }),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname === "/" ? "/index.html" : pathname;
    const file = files.get(name);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    site.sent += file.body.length;
    response.writeHead(200, {
      "Content-Type": contentTypes[extname(name)] ?? "application/octet-stream",
      "Content-Length": file.body.length,
      ...(name.startsWith("/assets/") && { "Cache-Control": "public, max-age=31536000, immutable" }),
      ...(file.gzip && { "Content-Encoding": "gzip" }),
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const site: Site = { url: `http://localhost:${port}/`, sent: 0, close: () => void server.close() };
  return site;
}
