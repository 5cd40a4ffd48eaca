/** The pictures of the guide, made by `npm run guide`. */
import sizes from "./pictures/sizes.json";

export type GuideStep = keyof typeof sizes;

interface Picture {
  url: string;
  /** In pixels of the page; the file has twice as many. */
  width: number;
  height: number;
}

const urls = import.meta.glob<string>("./pictures/*.webp", { eager: true, query: "?url", import: "default" });

/** `wide` for a desktop, `phone` for a narrow window. */
export function guidePicture(step: GuideStep, kind: "wide" | "phone"): Picture {
  const url = urls[`./pictures/${step}-${kind}.webp`];
  if (url === undefined) throw new Error(`No picture ${step}-${kind}`);
  return { url, ...sizes[step][kind] };
}
