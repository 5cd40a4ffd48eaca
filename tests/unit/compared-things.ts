/** Things set side by side. */
import { readFileSync } from "node:fs";
import { readElevation } from "../../src/domain/elevation/file";
import { landOfAll } from "../../src/domain/land";
import { comparisonLines } from "../../src/features/side-by-side/lines";
import type { LineGroup, LineTables, SideLine } from "../../src/features/side-by-side/lines/line";
import { Locale } from "../../src/locale/locale";
import { parseSelection } from "../../src/state/selection";
import { thingOf, type Thing } from "../../src/state/things";
import { base } from "../fixtures/base";
import { geography } from "../fixtures/geography";
import { indicators, themes } from "../fixtures/themes";

export const locale = new Locale(() => "vi");

export const grid = await readElevation(new Uint8Array(readFileSync("geo/elevation.bin")).buffer);

export const tables: LineTables = { locale, themes, geography, indicators, base, grid };

export const regions = [
  {
    name: "Một",
    land: landOfAll([
      { level: "commune", code: "03160" },
      { level: "commune", code: "03158" },
    ]),
  },
];

export function thing(key: string): Thing {
  const subject = key === "region:1" ? ({ kind: "region", at: 0 } as const) : parseSelection(key);
  const found = subject && thingOf(subject, { themes, geography, regions });
  if (!found) throw new Error(key);
  return found;
}

export const groupsOf = (...keys: string[]): LineGroup[] => comparisonLines(keys.map(thing), tables);

export const linesIn = (groups: readonly LineGroup[]): SideLine[] => groups.flatMap(({ lines }) => [...lines]);
