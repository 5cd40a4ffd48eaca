/**
 * Ratios in one run: 100,000 rows read as a table, compared with the least that any reader must do: of CSV papaparse alone, of
 * XLSX unpacking alone and a look at every tag. What counts is the processor's time, of all threads, in the fastest of some runs
 * of each, made in turn: on a busy machine the clock would count what others do.
 */
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { bench, describe } from "vitest";
import write from "write-excel-file/node";
import { noChoices } from "../../src/conversion/choices";
import { readSource } from "../../src/conversion/read";
import { unitsOf } from "../../src/domain/units";
import { expectCount } from "./limit";

const count = 100_000;
const runs = 20;
const units = unitsOf("former-commune");
const known = new Set(units.map(({ name }) => name));
const knownNames = (texts: Iterable<string>) => [...texts].filter((text) => known.has(text)).length;

const rows = Array.from({ length: count / units.length + 1 }, (_, round) =>
  units.map(({ ref, name }, at) => [
    ref.code,
    name,
    "Huyện Điện Biên",
    at,
    round * 1.5,
    at % 7,
    `ghi chú ${round}/${at}`,
  ]),
)
  .flat()
  .slice(0, count);

const csv = new TextEncoder().encode(rows.map((row) => row.join(";")).join("\r\n"));
const workbook = await write(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
const xlsx = new Uint8Array(workbook);

/** In ms. */
async function timeOf(work: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Throws where the work takes more than `limit` times as long as the bare one. */
async function within(limit: number, name: string, bare: () => unknown, work: () => unknown): Promise<void> {
  const times = { bare: [] as number[], work: [] as number[] };
  for (let run = 0; run < runs; run++) {
    times.bare.push(await timeOf(bare));
    times.work.push(await timeOf(work));
  }
  const [least, most] = [Math.min(...times.bare), Math.min(...times.work)];
  const said = `${name}: ${most.toFixed(0)} ms, bare ${least.toFixed(0)} ms, ratio ${(most / least).toFixed(2)}, limit ${limit}`;
  if (most > limit * least) throw new RangeError(said);
  console.log(said);
}

async function readTable(bytes: Uint8Array): Promise<void> {
  const { sheet } = await readSource(bytes, noChoices, { knownNames });
  expectCount(sheet.rows.length, count);
}

function parseCsv(): void {
  expectCount(Papa.parse(new TextDecoder().decode(csv), { delimiter: ";" }).data.length, count);
}

function unpackAndScan(): void {
  let tags = 0;
  for (const part of Object.values(unzipSync(xlsx))) {
    const xml = new TextDecoder().decode(part);
    for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) tags++;
  }
  if (tags < count) throw new RangeError(`${tags} tags`);
}

describe("reading 100,000 rows of CSV, compared with papaparse", async () => {
  await within(1.5, "100,000 rows of CSV", parseCsv, () => readTable(csv));
  bench("papaparse alone", parseCsv, { iterations: 3 });
  bench("readSource", () => readTable(csv), { iterations: 3 });
});

describe("reading 100,000 rows of XLSX, compared with unpacking and scanning", async () => {
  await within(4, "100,000 rows of XLSX", unpackAndScan, () => readTable(xlsx));
  bench("unpack and scan alone", unpackAndScan, { iterations: 3 });
  bench("readSource", () => readTable(xlsx), { iterations: 3 });
});
