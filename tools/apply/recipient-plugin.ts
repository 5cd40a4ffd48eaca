/** Tells the page whom corrections are mailed to, where whoever builds the site has said so. */
import type { Plugin } from "vite";

const variable = "CORRECTIONS_EMAIL";

/** null where none is named. Throws where what is named is no address. */
export function correctionsAddress(env: Readonly<Record<string, string | undefined>>): string | null {
  const named = env[variable]?.trim() ?? "";
  if (named === "") return null;
  if (/^[^\s@<>"?&,;]+@[^\s@<>"?&,;]+\.[a-z]{2,}$/i.test(named)) return named;
  throw new Error(`${variable} is to be one mail address; it is ${JSON.stringify(named)}`);
}

/** Writes `<meta name="corrections">`, with the address in `CORRECTIONS_EMAIL`, into the page. */
export function recipientPlugin(): Plugin {
  return {
    name: "dien-bien-corrections",
    transformIndexHtml() {
      const content = correctionsAddress(process.env);
      return content === null ? [] : [{ tag: "meta", attrs: { name: "corrections", content }, injectTo: "head" }];
    },
  };
}
