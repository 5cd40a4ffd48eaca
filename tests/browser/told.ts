/** Kept by the browser of a reader who has been here before: the tour, which has a test of its own, does not come. */
import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** Name and value. */
export const told = ["dien-bien-map.told", version] as const;
