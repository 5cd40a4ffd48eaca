/** What the reader chooses of the printed sheet; all but the title and the place is kept for the next time. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { paperFormats, paperWays, sheetDensities, type PaperFormat, type SheetDensity } from "../../domain/sheet/paper";
import { scaleEnds } from "../../domain/sheet/scale";
import { keepChoice, keptChoice } from "../../state/kept-choice";

export const fits = ["shown", "province", "selection"] as const;
/** What the scale is fitted to: what the window shows, the whole province, what is chosen. */
export type SheetFit = (typeof fits)[number];

export const sheetWays = ["fitting", ...paperWays] as const;
/** `fitting`: the way in which the land is larger. */
export type SheetWay = (typeof sheetWays)[number];

export const sheetParts = ["legend", "inset", "sources", "code"] as const;
export type PrintPart = (typeof sheetParts)[number];

export interface SheetChoices {
  format: PaperFormat;
  way: SheetWay;
  fit: SheetFit;
  /** 1 : so many; null: fitted. */
  scale: number | null;
  parts: Record<PrintPart, boolean>;
  dpi: SheetDensity;
  /** null: what the map shows, in words. */
  title: string | null;
  /** The middle of the map, where the reader has moved it. */
  middle: Geographic | null;
}

const name = "print";

const defaults: SheetChoices = {
  format: "a4",
  way: "fitting",
  fit: "shown",
  scale: null,
  parts: { legend: true, inset: true, sources: true, code: true },
  dpi: 300,
  title: null,
  middle: null,
};

const oneOf = <Value extends string>(values: readonly Value[], value: unknown, otherwise: Value): Value =>
  values.find((each) => each === value) ?? otherwise;

/** What is kept and understood; of the rest the default. */
export function keptSheet(text: string | null = keptChoice(name)): SheetChoices {
  let kept: Partial<Record<keyof SheetChoices, unknown>>;
  try {
    kept = (JSON.parse(text ?? "{}") ?? {}) as typeof kept;
  } catch {
    return defaults;
  }
  const { scale } = kept;
  const parts = (kept.parts ?? {}) as Partial<Record<PrintPart, unknown>>;
  return {
    ...defaults,
    format: oneOf(paperFormats, kept.format, defaults.format),
    way: oneOf(sheetWays, kept.way, defaults.way),
    fit: oneOf(fits, kept.fit, defaults.fit),
    scale: typeof scale === "number" && scale >= scaleEnds.least && scale <= scaleEnds.most ? Math.round(scale) : null,
    dpi: sheetDensities.find((each) => each === kept.dpi) ?? defaults.dpi,
    parts: Object.fromEntries(sheetParts.map((part) => [part, parts[part] !== false])) as SheetChoices["parts"],
  };
}

export function keepSheet({ format, way, fit, scale, parts, dpi }: SheetChoices): void {
  keepChoice(name, JSON.stringify({ format, way, fit, scale, parts, dpi }));
}
