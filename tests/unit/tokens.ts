/** The colours of light and dark as they are written: tokens of the style sheets and of the script at the head of the page. */
import { readdirSync, readFileSync } from "node:fs";

export const text = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

export const script = text("public/appearance.js");

/** Custom properties of the first rule with this selector. */
export function tokens(css: string, selector: string): Map<string, string> {
  const rule = css.slice(css.indexOf(`${selector} {`)).split("}")[0] ?? "";
  return new Map([...rule.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

export const files = readdirSync(new URL("../../src", import.meta.url), { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.(svelte|css)$/.test(file),
);

/** Values of tokens that are used rarely stand where they are used. */
export const local = files.flatMap((file) => [...text(`src/${file}`).matchAll(/var\((--[\w-]+), (#\w+)\)/g)]);

export const light = new Map([
  ...local.map(([, name = "", value = ""]) => [name, value] as const),
  ...tokens(text("src/app.css"), ".on-paper"),
]);

export const dark = new Map([...light, ...tokens(script, '[data-theme="dark"]')]);

/** All colours in a value or an expression. */
export function colorsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(colorsIn);
  return typeof value === "string" && /^(#|rgba?\()/.test(value) ? [value] : [];
}
