/** The conversion with the units of the map. */
import { analyse, gazetteerOf, knownNames } from "../../../conversion";
import { convert } from "../../../conversion/convert";
import { readSource } from "../../../conversion/read";
import { loadUnitRows } from "../../../domain/unit-tables";
import { bytesOf } from "./bytes-of";
import type { Engine } from "./engine";

async function load(): Promise<Engine> {
  const gazetteer = gazetteerOf(await loadUnitRows());
  const known = knownNames(gazetteer);
  return {
    gazetteer,
    read: async (file, choices, onProgress) =>
      readSource(await bytesOf(file), choices, { knownNames: known, onProgress }),
    analyse: (source, choices) => analyse(source.sheet, choices, gazetteer),
    convert: (source, analysis, choices, regions) => convert(source.sheet, analysis, choices, gazetteer, regions),
  };
}

let loaded: Promise<Engine> | null = null;

/** Tried again where the units could not be loaded. */
export function conversionEngine(): Promise<Engine> {
  loaded ??= load().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}
