/**
 * `npm run mutate -- domain conversion/rules src/domain/merger.ts`: faults are put into these folders and files of the domain and the converter one by one
 * (Stryker), and the unit tests of each part must see them. The last line of a part is its score. What was found stays for the next run (`.stryker/`), which
 * tries only what has changed since. `npm run mutate` alone tries nothing and prints the scores that are kept, by file and altogether.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const root = join(import.meta.dirname, "..");

/** The tests of each part, below tests/unit. What takes seconds is left out: each fault costs a run of what comes by it. */
const testsOf: [paths: string, tests: string][] = [
  ["src/domain/coordinates", "{coordinates,coordinates-zones,search-coordinates}"],
  ["src/domain/elevation", "elevation"],
  ["src/domain/merged-unit", "{merged-unit,merged-unit-figures}"],
  ["src/domain/sheet", "sheet-{arrange,scale,files}"],
  ["src/domain/uncertainty", "{uncertainty,lens}"],
  ["src/domain/walk", "walk"],
  ["src/domain/aggregate", "domain-aggregate"],
  ["src/domain/around", "around"],
  ["src/domain/class", "domain-classify"],
  ["src/domain/limits-text", "domain-classify"],
  ["src/domain/figures", "domain-{aggregate,units}"],
  ["src/domain/filter", "{domain-filter,filter-words,map-narrowed}"],
  ["src/domain/format", "{domain-format,ui-printed-value}"],
  ["src/domain/kml", "{shortlist,region-files}"],
  ["src/domain/measured-shape", "measured-shape"],
  ["src/domain/merger", "domain-{merger,other-tables}"],
  ["src/domain/search", "domain-{normalise,search}"],
  ["src/domain/sizes", "domain-merger"],
  ["src/domain/table", "domain-table{,-export}"],
  ["src/domain/unit-of-measure", "unit-of-measure"],
  ["src/domain/unit", "domain-{land,units}"],
  ["src/domain/exchanges", "domain-land"],
  ["src/domain/lineage", "{domain-units,lineage-rows}"],
  ["src/domain/containment", "domain-{filter,land,units,wholly}"],
  ["src/domain/wholly", "domain-wholly"],
  ["src/domain/land", "domain-{land,region,units}"],
  ["src/domain/normalise", "domain-normalise"],
  ["src/domain/region", "{domain-region,region-figures}"],
  [
    "src/domain",
    "{domain-{aggregate,filter,format,geography,merger,missing,normalise,region,units},access,distances,measure,named-places,place-rings,region-{figures,files},shared-sums,own-points,lineage-rows,merger-indicator,layers-indicators,side-by-side,place-context}",
  ],
  [
    "src/conversion/read",
    "conversion/{read-text,read-xlsx,read-xls,read-geojson,read-archive,read-encodings,long-cells}",
  ],
  ["src/conversion/encodings", "conversion/read-encodings"],
  ["src/conversion/lookup", "conversion/lookup"],
  ["src/conversion/decimal.ts", "conversion/decimal"],
  ["src/conversion/numbers.ts", "conversion/numbers"],
  ["src/conversion/rules", "conversion/{rules,rule-evidence}"],
  ["src/conversion/convert", "conversion/convert{,-properties,-told,-units}"],
  ["src/conversion/gazetteer", "conversion/gazetteer"],
  ["src/conversion/match", "conversion/matching"],
  ["src/conversion/layout", "conversion/{layout,messy-table,number-style,office-tables,sections}"],
  ["src/conversion/record", "conversion/record"],
  [
    "src/conversion",
    "{conversion/{analyse,convert,files,office-tables,office-weights},own-table-session,own-table/parts}",
  ],
];

/** Words are tested by their own rules, and types are gone when the tests run. */
const mutable = (name: string): boolean => name.endsWith(".ts") && !/words\.ts$|types\.ts$/.test(name);

const folders = (folder: string): string[] => [
  folder,
  ...readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => folders(`${folder}/${name}`)),
];

/** The part that a file belongs to: the first whose path it begins with. */
const partOf = (file: string) => testsOf.find(([path]) => file.startsWith(path));

/** All files that are named, or lie in what is named. */
function chosen(names: string[]): string[] {
  return names.flatMap((name) => {
    const found = [name, `src/${name}`].find((each) => existsSync(join(root, each)));
    if (found === undefined) throw new Error(`There is no ${name}`);
    return found.endsWith(".ts")
      ? [found]
      : folders(found).flatMap((folder) =>
          readdirSync(join(root, folder))
            .filter(mutable)
            .map((file) => `${folder}/${file}`),
        );
  });
}

interface Score {
  seen: number;
  /** Of the faults in code that a test reaches. */
  of: number;
  unreached: number;
}

function scoreOf(mutants: readonly { status: string }[]): Score {
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const seen = count("Killed", "Timeout");
  return { seen, of: seen + count("Survived"), unreached: count("NoCoverage") };
}

const printed = ({ seen, of, unreached }: Score): string =>
  `${seen} of ${of} seen (${of === 0 ? "–" : ((100 * seen) / of).toFixed(1)} %), ${unreached} not reached`;

const keptIn = (part: string): string => join(root, ".stryker", `${part.replaceAll("/", "-")}.json`);

/** Tries the files, part by part. */
async function tryFaults(files: readonly string[]): Promise<void> {
  setPriority(19);
  mkdirSync(join(root, ".stryker"), { recursive: true });
  for (const [part, tests] of testsOf) {
    const mutate = files.filter((file) => partOf(file)?.[0] === part);
    if (mutate.length === 0) continue;
    const results = await new Stryker({
      mutate,
      testFiles: [`tests/unit/${tests}.test.ts`],
      incrementalFile: keptIn(part),
    }).runMutationTest();
    console.log(`${part}: ${printed(scoreOf(results))}`);
  }
}

interface Kept {
  files: Record<string, { source: string; mutants: { status: string }[] }>;
}

/** What earlier runs have found, and of which files nothing. */
function printKept(files: readonly string[]): void {
  const kept = new Map<string, Kept["files"][string]>();
  for (const [part] of testsOf)
    if (existsSync(keptIn(part)))
      for (const [file, found] of Object.entries((JSON.parse(readFileSync(keptIn(part), "utf8")) as Kept).files))
        if (partOf(file)?.[0] === part && files.includes(file)) kept.set(file, found);
  for (const [file, { source, mutants }] of kept) {
    const changed = source === readFileSync(join(root, file), "utf8") ? "" : ", changed since";
    console.log(`${file}: ${printed(scoreOf(mutants))}${changed}`);
  }
  const without = files.filter((file) => !kept.has(file));
  if (without.length > 0) console.log(`Without a result, or nothing in it to be tried: ${without.join(", ")}`);
  for (const folder of ["src/domain/", "src/conversion/", "src/"]) {
    const mutants = [...kept].flatMap(([file, found]) => (file.startsWith(folder) ? found.mutants : []));
    console.log(`${folder === "src/" ? "Altogether" : folder}: ${printed(scoreOf(mutants))}`);
  }
}

const names = process.argv.slice(2);
if (names.length > 0) await tryFaults(chosen(names));
else printKept(chosen(["src/domain", "src/conversion"]));
