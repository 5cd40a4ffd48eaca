/** The folder as a page, in each language. */
import { render } from "svelte/server";
import type { Language } from "../../domain/unit";
import type { OpenDataManifest } from "../../features/open-data";
import type { PublishedFile } from "../published";
import styleText from "./listing.css?raw";
import Listing from "./Listing.svelte";
import { listingPages, listingStyle } from "./listing-pages";

const languages = Object.keys(listingPages) as Language[];

export function* listingFiles(manifest: OpenDataManifest, site: string | null): Generator<PublishedFile> {
  for (const language of languages) {
    const { head, body } = render(Listing, { props: { manifest, language, site } });
    const lines = [
      "<!doctype html>",
      `<html lang="${language}">`,
      `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}<link rel="icon" href="../favicon.svg"><link rel="stylesheet" href="${listingStyle}"></head>`,
      `<body>${body}</body>`,
      "</html>",
    ];
    yield { path: listingPages[language], content: `${lines.join("\n")}\n` };
  }
  yield { path: listingStyle, content: styleText };
}
