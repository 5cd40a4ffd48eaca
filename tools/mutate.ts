/**
 * `npm run mutate`: faults are put into the domain and the converter one by one (Stryker), and the unit tests of each part must see them. The last line of a part
 * is its score. `npm run mutate -- conversion/rules src/domain/merger.ts` takes these folders and files alone. What was found stays for the next run
 * (`.stryker/`), which tries only what has changed since.
 */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { setPriority } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const root = join(import.meta.dirname, "..");

/** The tests of each part, below tests/unit. What takes seconds is left out: each fault costs a run of what comes by it. */
const testsOf: [paths: string, tests: string][] = [
  ["src/domain/coordinates", "{coordinates,search-coordinates}"],
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
  ["src/conversion/rules", "conversion/{rules,rule-evidence,office-tables,office-weights}"],
  ["src/conversion/convert", "conversion/{convert,convert-properties,convert-units}"],
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

setPriority(19);
mkdirSync(join(root, ".stryker"), { recursive: true });
const names = process.argv.slice(2);
const files = chosen(names.length > 0 ? names : ["src/domain", "src/conversion"]);
for (const [part, tests] of testsOf) {
  const mutate = files.filter((file) => partOf(file)?.[0] === part);
  if (mutate.length === 0) continue;
  const results = await new Stryker({
    mutate,
    testFiles: [`tests/unit/${tests}.test.ts`],
    incrementalFile: join(root, ".stryker", `${part.replaceAll("/", "-")}.json`),
  }).runMutationTest();
  const count = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  const seen = count("Killed", "Timeout");
  const covered = seen + count("Survived");
  const score = ((100 * seen) / covered).toFixed(1);
  console.log(`${part}: ${seen} of ${covered} seen (${score} %), ${count("NoCoverage")} not reached`);
}
