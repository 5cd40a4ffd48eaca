/** What an embedded map and the page around it say to each other (docs/embed.md). */
import type { Language } from "../../domain/unit";
import { decode } from "../../state/url-decode";
import { encode, toQuery } from "../../state/url-encode";
import { embeddable } from "./address";

/** Greater by one when a message changes its meaning. */
export const messageVersion = 1;
const longestView = 4000;

/** `height`: in CSS px, what the map needs at its present width to show the whole province. */
export interface HeightMessage {
  type: "dien-bien-map:height";
  version: number;
  height: number;
}

/** `selection`: as in the address (`commune:03202`); null with the name when nothing is selected. `address`: of the whole map. */
export interface SelectionMessage {
  type: "dien-bien-map:selection";
  version: number;
  selection: string | null;
  name: string | null;
  address: string;
}

export type SentMessage = HeightMessage | SelectionMessage;

/** The type of the one message that is listened to: `{ type, version, view: "era=before&sel=district:096" }`. */
const showType = "dien-bien-map:show";

/** `ours`: it claims to be a message for this map, so that its refusal is worth a word. */
export type ReadMessage = { query: string; fault: null } | { query: null; fault: string; ours: boolean };

/**
 * The query of the view that a message asks for, read by the codec of the address: a view of which any part is not understood is
 * refused whole. Without a language it keeps the present one.
 */
export function readMessage(data: unknown, language: Language): ReadMessage {
  const refused = (fault: string, ours = true): ReadMessage => ({ query: null, fault, ours });
  if (typeof data !== "object" || data === null) return refused("no object", false);
  const { type, version, view } = data as Partial<Record<string, unknown>>;
  if (type !== showType) return refused("another type", typeof type === "string" && type.startsWith("dien-bien-map:"));
  if (version !== messageVersion) return refused(`version ${messageVersion} is expected`);
  if (typeof view !== "string") return refused("view is no text");
  if (view.length > longestView) return refused(`view has more than ${longestView} characters`);
  const params = new URLSearchParams(view.replace(/^\?/, ""));
  const read = decode(params);
  const [broken] = read.dropped;
  if (broken) return refused(`${broken.parameter} is not understood`);
  const shown = embeddable(read.view);
  return { query: toQuery(encode(params.has("lang") ? shown : { ...shown, language })), fault: null };
}
