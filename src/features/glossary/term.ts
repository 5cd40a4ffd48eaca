/** A term of the map. */
import type { Text } from "../../domain/unit";

export const termGroups = [
  "units",
  "programmes",
  "forest",
  "energy",
  "border",
  "investment",
  "position",
  "figures",
] as const;
export type TermGroup = (typeof termGroups)[number];

export interface GlossaryTerm {
  /** Part of the address of a link to it. */
  id: string;
  name: Text;
  /** What it means, in one or two sentences: to read the map by, not to settle a case by. */
  text: Text;
  /** How the app writes it where it does not write the name as it stands here. */
  written?: Partial<Text>;
  /** Only where a source of the map says so. */
  source?: { ids: string[]; asOf: string };
}

/** Of the element on the page. */
export const termElement = (id: string): string => `term-${id}`;
