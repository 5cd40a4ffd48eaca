/** The conversion with the committed units, as the worker has it; what it is asked to read is told. */
import { analyse, knownNames, type Choices } from "../../../src/conversion";
import { convert } from "../../../src/conversion/convert";
import { readSource } from "../../../src/conversion/read";
import type { Engine } from "../../../src/features/own-table/worker/engine";
import { gazetteer } from "../../fixtures/gazetteer";

export interface ToldEngine extends Engine {
  /** The choices of each reading. */
  readings: Choices[];
}

export function toldEngine(): ToldEngine {
  const readings: Choices[] = [];
  return {
    gazetteer,
    readings,
    read: async (file, choices, onProgress) => {
      readings.push(choices);
      const bytes = new Uint8Array(await file.arrayBuffer());
      return readSource(bytes, choices, { knownNames: knownNames(gazetteer), onProgress });
    },
    analyse: (source, choices) => analyse(source.sheet, choices, gazetteer),
    convert: (source, analysis, choices, regions) => convert(source.sheet, analysis, choices, gazetteer, regions),
  };
}
