import { escapeMarkup } from "../../domain/markup";
import { hostContentTypes, headerRules } from "./headers";

const customHeaders = (headers: Readonly<Record<string, string>>): string =>
  `<httpProtocol><customHeaders>${Object.entries(headers)
    .map(([name, value]) => `<add name="${name}" value="${escapeMarkup(value)}" />`)
    .join("")}</customHeaders></httpProtocol>`;

/** `web.config` for IIS, which refuses files of types it does not know. */
export function webConfig(): string {
  const types = Object.entries(hostContentTypes).map(
    ([extension, type]) =>
      `<remove fileExtension=".${extension}" /><mimeMap fileExtension=".${extension}" mimeType="${type}" />`,
  );
  const everywhere = headerRules.find(({ paths }) => paths.includes("*"))?.headers ?? {};
  const places = headerRules.flatMap(({ paths, headers }) =>
    paths
      .filter((of) => of !== "" && of !== "*")
      .map((of) => `<location path="${of.replace(/\/$/, "")}"><system.webServer>${customHeaders(headers)}</system.webServer></location>`),
  ); // prettier-ignore
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<configuration>",
    "  <system.webServer>",
    `    ${customHeaders(everywhere)}`,
    `    <staticContent>${types.join("")}</staticContent>`,
    '    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>',
    '    <httpErrors errorMode="Custom" existingResponse="Replace"><remove statusCode="404" /><error statusCode="404" path="404.html" responseMode="File" /></httpErrors>',
    "  </system.webServer>",
    ...places.map((place) => `  ${place}`),
    "</configuration>",
    "",
  ].join("\n");
}
