/**
 * Builds the geometry from the reference folder: `npm run geo -- <folder>`.
 * Reads everything, checks everything, and only then writes.
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { toStored } from "./arcs";
import { makeBase } from "./base/base";
import { baseFaults } from "./base/checks";
import { deviationLimit, mergeFaults, officialFaults, partitionFaults, sizeFaults, unitFaults } from "./checks";
import { deviationFaults, measureDeviations } from "./deviation";
import { mendProvinceLine } from "./mend";
import { readOfficial } from "./official";
import { writePictures } from "./pictures";
import { readReference } from "./read";
import { makeTopology, outlines } from "./topology";
import { measureUnits } from "./units";
import { makeVeil } from "./vignette";

/** Metres a dropped vertex may lie off; with the grid's rounding the outlines stay within 10 m. */
const tolerance = 8;

function stopOn(what: string, faults: string[]): void {
  if (faults.length > 0) throw new Error(`${what}:\n  ${faults.join("\n  ")}`);
}

async function build(reference: string): Promise<void> {
  const geo = dirname(fileURLToPath(import.meta.url));
  const root = dirname(geo);
  const input = readReference(reference);
  const official = readOfficial(join(root, "data"));

  const mended = mendProvinceLine(input.formerCommunes, input.communes);
  const changed = mended.filter((unit, i) => JSON.stringify(unit) !== JSON.stringify(input.formerCommunes[i]));
  console.log(
    `Province line mended at former communes: ${changed.map(({ properties: { code, name } }) => `${code} ${name}`).join(", ")}.`,
  );
  const topology = makeTopology(mended, tolerance);
  stopOn("Former communes do not merge as they should", mergeFaults(topology));
  stopOn("Former communes overlap or leave gaps", partitionFaults(topology));
  stopOn("Geometry and data disagree", officialFaults(topology, official));
  const units = measureUnits(topology);
  stopOn("Label points", unitFaults(topology, units));

  const province = outlines(topology, () => "11").get("11")!;
  const veil = makeVeil(province);
  const base = makeBase(input, province, veil);
  stopOn("Base map", baseFaults(base, topology));
  const deviations = measureDeviations(topology, input);
  stopOn("Outlines stray from the reference", deviationFaults(deviations, deviationLimit));
  const files = {
    "dien-bien.topo.json": JSON.stringify(toStored(topology)),
    "units.json": JSON.stringify(units),
    "base.topo.json": JSON.stringify(toStored(base)),
  };
  for (const name of Object.keys(files) as (keyof typeof files)[]) stopOn("Too large", sizeFaults(name, files[name]));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(geo, name), `${text}\n`);
  writeFileSync(join(geo, "reference-check.json"), `${JSON.stringify(deviations)}\n`);
  await writePictures(input.reliefPath, veil, join(root, "public"));
}

const folder = process.argv[2];
if (!folder) {
  console.error("Usage: npm run geo -- <reference folder>");
  process.exit(2);
}
build(folder).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
