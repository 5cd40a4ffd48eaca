/**
 * `npm run mutate -- domain conversion/rules src/domain/merger.ts`: faults are put into these folders and files of the domain and the converter one by one
 * (Stryker), and the unit tests of each part must see them. The last line of a part is its score. What was found stays for the next run (`.stryker/`), which
 * tries only what has changed since. `npm run mutate` alone tries nothing and prints the scores that are kept, by file and altogether.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { dirname, join } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const root = join(import.meta.dirname, "..");

/**
 * The parts, by what the paths of their files begin with, and the tests of each below tests/unit. What takes seconds is left out: each fault costs a run of what
 * comes by it.
 */
const testsOf: [paths: string[], tests: string][] = [
  [["src/domain/coordinates"], "{coordinates{,-*},search-coordinates}"],
  [["src/domain/elevation"], "elevation{,-*}"],
  [["src/domain/merged-unit"], "merged-unit-{shapes,squares}"],
  [["src/domain/sheet"], "sheet-{scale,squares}"],
  [["src/domain/uncertainty"], "uncertainty-{areas,draws}"],
  [["src/domain/walk"], "walk{,-*}"],
  [["src/domain/aggregate"], "domain-aggregate{,-*}"],
  [["src/domain/around"], "around-land"],
  [["src/domain/class", "src/domain/limits-text"], "domain-classify"],
  [["src/domain/figures"], "domain-{aggregate{,-*},units}"],
  [["src/domain/filter"], "filter-conditions"],
  [
    ["src/domain/format", "src/domain/names", "src/domain/normalise", "src/domain/unit-of-measure"],
    "{domain-{format,normalise},ui-printed-value,unit-of-measure}",
  ],
  [["src/domain/kml"], "{shortlist{,-files},region-files}"],
  [["src/domain/measured-shape"], "measured-shape"],
  [["src/domain/merger", "src/domain/sizes"], "domain-{merger,other-tables}"],
  [["src/domain/search"], "search-{readings,order}"],
  [["src/domain/table"], "domain-table"],
  [
    ["unit", "lineage", "containment", "exchanges", "land", "wholly"].map((file) => `src/domain/${file}`),
    "{domain-{land,units,wholly},lineage-rows}",
  ],
  [
    ["bounds", "distance", "geography", "mercator"].map((file) => `src/domain/${file}`),
    "{domain-geography,map-bounds,map-spread,measure{,-*},place-near,sheet-scale}",
  ],
  [["src/domain/points-in-units"], "own-points"],
  [["src/domain/region"], "domain-region"],
  [["src/domain/alike", "src/domain/rank"], "place-context"],
  [
    ["src/domain"],
    "{access,distances,domain-{missing,region,terms},merger-indicator,merged-unit-shapes,named-places,place-rings,region-{figures,files},search-readings,shared-sums}",
  ],
  [["src/conversion/read"], "conversion/read-{text,xlsx,xls,geojson,archive,parts}"],
  [["src/conversion/encodings"], "conversion/read-encodings"],
  [["src/conversion/lookup"], "conversion/lookup"],
  [["src/conversion/decimal", "src/conversion/numbers"], "conversion/{decimal,numbers}"],
  [["src/conversion/rules"], "conversion/{rules,rule-evidence{,-*}}"],
  [["src/conversion/convert"], "conversion/convert{,-cases,-told,-units{,-*}}"],
  [["src/conversion/gazetteer"], "conversion/gazetteer{,-names}"],
  [["src/conversion/match"], "conversion/matching-{level,units}"],
  [["src/conversion/layout"], "conversion/{layout{,-body,-columns,-head,-labels,-rows},number-style}"],
  [["src/conversion/record"], "conversion/record-parts"],
  [["src/conversion"], "{conversion/{convert,files,office-tables,record-parts,told-parts},own-table-session}"],
];

/** Words are tested by their own rules, and types are gone when the tests run. */
const mutable = (name: string): boolean => name.endsWith(".ts") && !/words\.ts$|types\.ts$/.test(name);

const folders = (folder: string): string[] => [
  folder,
  ...readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => folders(`${folder}/${name}`)),
];

/** The part that a file belongs to: the first one that fits. */
const partOf = (file: string) => testsOf.find(([paths]) => paths.some((path) => file.startsWith(path)));

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

const keptIn = ([first = ""]: readonly string[]): string =>
  join(root, ".stryker", `${first.replaceAll("/", "-")}.json`);

/** Tries the files, part by part. */
async function tryFaults(files: readonly string[]): Promise<void> {
  setPriority(19);
  mkdirSync(join(root, ".stryker"), { recursive: true });
  for (const part of testsOf) {
    const [paths, tests] = part;
    const mutate = files.filter((file) => partOf(file) === part);
    if (mutate.length === 0) continue;
    const results = await new Stryker({
      mutate,
      testFiles: [`tests/unit/${tests}.test.ts`],
      incrementalFile: keptIn(paths),
    }).runMutationTest();
    console.log(`${paths.join(", ")}: ${printed(scoreOf(results))}`);
  }
}

interface Kept {
  files: Record<string, { source: string; mutants: { status: string }[] }>;
}

/** What earlier runs have found, and of which files nothing. */
function printKept(files: readonly string[]): void {
  const kept = new Map<string, Kept["files"][string]>();
  for (const part of testsOf) {
    const [paths] = part;
    if (!existsSync(keptIn(paths))) continue;
    const found = JSON.parse(readFileSync(keptIn(paths), "utf8")) as Kept;
    for (const [file, its] of Object.entries(found.files))
      if (partOf(file) === part && files.includes(file)) kept.set(file, its);
  }
  for (const [file, { source, mutants }] of kept) {
    const changed = source === readFileSync(join(root, file), "utf8") ? "" : ", changed since";
    console.log(`${file}: ${printed(scoreOf(mutants))}${changed}`);
  }
  const tried = new Set([...kept.keys()].map((file) => dirname(file)));
  const without = files.filter((file) => !kept.has(file));
  const named = new Set(without.map((file) => (tried.has(dirname(file)) ? file : `${dirname(file)}/`)));
  if (without.length > 0) console.log(`Without a result, or nothing in it to be tried: ${[...named].join(", ")}`);
  for (const folder of ["src/domain/", "src/conversion/", "src/"]) {
    const mutants = [...kept].flatMap(([file, found]) => (file.startsWith(folder) ? found.mutants : []));
    console.log(`${folder === "src/" ? "Altogether" : folder}: ${printed(scoreOf(mutants))}`);
  }
}

const names = process.argv.slice(2);
if (names.length > 0) await tryFaults(chosen(names));
else printKept(chosen(["src/domain", "src/conversion"]));
