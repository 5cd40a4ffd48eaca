import { headerRules } from "./headers";

/** `_headers` as Netlify and Cloudflare Pages read it: addresses from the host's root, with what is sent for each below it. */
export function headersFile(path: string): string {
  const address = (of: string) => `${path}${of}${of.endsWith("/") ? "*" : ""}`;
  const blocks = headerRules.flatMap(({ paths, headers }) =>
    paths.map((of) => [address(of), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]),
  );
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
