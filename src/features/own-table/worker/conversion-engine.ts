/** The conversion with the units of the map. */
import unitRows from "virtual:data/units";
import { loadTable } from "virtual:data/tables";
import { analyse, ConversionError, gazetteerOf, knownNames, message } from "../../../conversion";
import { convert } from "../../../conversion/convert";
import { readSource } from "../../../conversion/read";
import { fileFault } from "../../../conversion/read/fail";
import { maxFileBytes } from "../../../conversion/read/limits";
import { readWords } from "../../../conversion/read/words";
import { ownTableWords } from "../words";
import type { Engine } from "./engine";

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 ** 2);

/** A file too large is refused before it costs memory, and one that is gone in words. */
async function bytesOf(file: Blob): Promise<Uint8Array> {
  if (file.size > maxFileBytes)
    throw fileFault(readWords.tooBig, { size: megabytes(file.size), limit: megabytes(maxFileBytes) });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ConversionError(message(ownTableWords["trouble.gone"]));
  }
}

async function load(): Promise<Engine> {
  const gazetteer = gazetteerOf({
    formerCommunes: unitRows["former-communes"],
    communes: unitRows.communes,
    districts: unitRows.districts,
    formerNames: await loadTable("former-names"),
    moves: await loadTable("earlier-moves"),
  });
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
