/** A component drawn on the server as a whole document. */
import type { Component } from "svelte";
import { render } from "svelte/server";
import type { Language } from "../../domain/unit";
import { scriptText } from "./structured-data";

/** Nothing runs and nothing is fetched but the site's own style, letters and icon. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Marks for the browser's part of Svelte, which these pages do without; in text there are none, since `<` is escaped there. */
const marks = /<!--.*?-->/gs;

export function documentOf<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  language: Language,
  data: object | null,
): string {
  const { head, body } = render(component, { props });
  const lines = [
    "<!doctype html>",
    `<html lang="${language}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    head.replace(marks, ""),
    ...(data ? [`<script type="application/ld+json">${scriptText(data)}</script>`] : []),
    body.replace(marks, ""),
  ];
  return `${lines.join("\n")}\n`;
}
