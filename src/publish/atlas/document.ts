/** The document around the pages: language, title, styles. */
import type { Language } from "../../domain/unit";
import { atlasWords as words } from "./words";

export const documentTitle = (language: Language): string => `${words.title[language]} – ${words.of[language]}`;

/** `body`: as Svelte has rendered it. */
export const atlasDocument = (body: string, language: Language, stylesheet: string): string => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'" />
    <title>${documentTitle(language)}</title>
    <meta name="description" content="${words.subtitle[language]}" />
    <link rel="icon" type="image/svg+xml" href="../favicon.svg" />
    <link rel="stylesheet" href="${stylesheet}" />
  </head>
  <body>
${body.replaceAll(/<!--.*?-->/g, "")}
  </body>
</html>
`;
