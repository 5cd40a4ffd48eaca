/** The address of an embedded map: that of a view, what of it the map alone can show, and three parameters of its own. */
import { decodeQuery } from "../../state/url-repair";
import { encode, toQuery } from "../../state/url-encode";
import type { Dropped } from "../../state/url-decode";
import { oneOf } from "../../state/url-values";
import type { View } from "../../state/view";
import { readOrigins } from "./origins";

/** What may stand over an embedded map. Title, credits and the way to the whole map always do. */
export const embedControls = ["zoom", "legend", "era", "search"] as const;
export type EmbedControl = (typeof embedControls)[number];
export const firstControls: readonly EmbedControl[] = ["zoom", "legend", "era"];

/** Of panels and map alike; `auto`: as the system of who reads the page. `public/appearance.js` acts on it before the first paint. */
export const embedThemes = ["light", "dark", "auto"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** Written where there is no control; a missing parameter means the first ones. */
const none = "none";

export interface EmbedAddress {
  view: View;
  controls: readonly EmbedControl[];
  theme: EmbedTheme;
  /** Of pages that the map tells its height and selection and listens to; none: it does neither. */
  origins: readonly string[];
}

/** The file beside `index.html`. */
export const embedFile = "embed.html";

/** A view without what lies beside the map or over it, and without what is on the reader's own machine. */
export const embeddable = (view: View): View => ({
  ...view,
  page: null,
  subjects: [],
  part: null,
  printed: null,
  table: null,
  featureTable: null,
  indicator: view.indicator?.startsWith("own-") ? null : view.indicator,
});

/** `embed.html?…`; controls, theme and origins at their defaults are left out. */
export function embedAddress({ view, controls, theme, origins }: EmbedAddress): string {
  const params = encode(embeddable(view));
  const asFirst = embedControls.every((each) => controls.includes(each) === firstControls.includes(each));
  if (!asFirst) params.set("controls", embedControls.filter((each) => controls.includes(each)).join(",") || none);
  if (theme !== "light") params.set("theme", theme);
  if (origins.length > 0) params.set("origins", origins.join(","));
  const query = toQuery(params).replaceAll("%2F", "/");
  return query ? `${embedFile}?${query}` : embedFile;
}

/** `query`: without "?". Never throws; what is not understood is left out and reported. */
export function readEmbed(query: string): EmbedAddress & { dropped: Dropped[] } {
  const params = new URLSearchParams(query.replace(/&(?:amp;)+/gi, "&"));
  const own = ["controls", "theme", "origins"] as const;
  const [named = null, theme = null, listed = null] = own.map((name) => params.get(name));
  for (const name of own) params.delete(name);
  const { view, dropped } = decodeQuery(params.toString());
  const { origins, faults } = readOrigins(listed ?? "");
  const names = named === null ? firstControls : named.split(",").filter((name) => name && name !== none);
  const controls = names.flatMap((name) => oneOf(embedControls, name) ?? []);
  return {
    view: embeddable(view),
    controls,
    theme: oneOf(embedThemes, theme ?? "") ?? "light",
    origins,
    dropped: [
      ...dropped,
      ...names.flatMap((value) => (oneOf(embedControls, value) ? [] : [{ parameter: "controls", value }])),
      ...(theme === null || oneOf(embedThemes, theme) ? [] : [{ parameter: "theme", value: theme }]),
      ...faults.map(({ text }) => ({ parameter: "origins", value: text })),
    ],
  };
}
