/** The talk of an embedded map with the page around it, as far as that page's origin is listed. */
import type { Language } from "../../domain/unit";
import { readMessage, type SentMessage } from "./messages";

/** Of a window, what the talk needs; replaced in tests. */
export interface Talking {
  parent: Pick<Window, "postMessage">;
  /** Origin of the page around it, where the browser tells it. */
  ancestor: string | null;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/** null where the map stands in no other page. */
export function talkingOf(window: Window): Talking | null {
  if (window.parent === window) return null;
  const told = window.location.ancestorOrigins?.[0];
  return {
    parent: window.parent,
    /* Some say "null" where the page asked that no referrer be sent. */
    ancestor: told === undefined || told === "null" ? null : told,
    addEventListener: (type, listener) => window.addEventListener(type, listener),
    removeEventListener: (type, listener) => window.removeEventListener(type, listener),
  };
}

export interface Connection {
  send(message: SentMessage): void;
  end(): void;
}

/**
 * A message is sent to each listed origin as the one it is for, and browsers drop it where the page is of another; where the page's
 * origin is known, by the browser or from a message of it, to that alone. Without origins nothing is sent or listened to.
 */
export function connect(
  around: Talking | null,
  origins: readonly string[],
  told: { language: () => Language; show: (query: string) => void },
): Connection {
  if (!around || origins.length === 0) return { send: () => undefined, end: () => undefined };
  let known = around.ancestor;
  const listener = ({ data, origin, source }: MessageEvent): void => {
    const { query, ...refusal } = readMessage(data, told.language());
    const isListed = source === around.parent && origins.includes(origin);
    if (isListed) known = origin;
    if (isListed && query !== null) return told.show(query);
    if (query === null && !("ours" in refusal && refusal.ours)) return;
    console.warn(
      `A message from ${origin} is ignored:`,
      isListed ? refusal.fault : "it is not among the listed origins",
    );
  };
  around.addEventListener("message", listener);
  return {
    send(message) {
      for (const origin of origins) if (known === null || known === origin) around.parent.postMessage(message, origin);
    },
    end: () => around.removeEventListener("message", listener),
  };
}
