/** The tone that the page wants its maps in, as the script at its head has written it on `<html>` (docs/appearance.md). */
import type { Tone } from "./tone";

export function pageTone(): Tone {
  const { dataset } = document.documentElement;
  return { dark: dataset["map"] === "dark", strong: dataset["contrast"] !== undefined };
}

/** Reports every change; returns the function that ends it. */
export function followPageTone(changed: (tone: Tone) => unknown): () => void {
  const observer = new MutationObserver(() => changed(pageTone()));
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-map", "data-contrast"] });
  return () => observer.disconnect();
}
