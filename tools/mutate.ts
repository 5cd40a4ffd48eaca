/**
 * `npm run mutate`: faults are put into the domain and the converter one by one (Stryker), and the unit tests of each part must see them. The last line of a part
 * is its score. `npm run mutate -- conversion/rules src/domain/merger.ts` takes these folders and files alone; a folder without those in it.
 */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { setPriority } from "node:os";
import { dirname, join, relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const root = join(import.meta.dirname, "..");

/** The tests of each part, below tests/unit. What takes seconds is left out: each fault costs a run of what comes by it. */
const testsOf: [folder: string, tests: string][] = [
  ["src/domain/coordinates", "{coordinates,search-coordinates}"],
  ["src/domain/elevation", "elevation"],
  ["src/domain/merged-unit", "{merged-unit,merged-unit-figures}"],
  ["src/domain/sheet", "sheet-{scale,files}"],
  [
    "src/domain",
    "{domain-{aggregate,classify,filter,format,geography,merger,missing,normalise,region,search,table,units},access,around,distances,measure,measured-shape,named-places,place-rings,region-figures,shared-sums,unit-of-measure}",
  ],
  [
    "src/conversion/read",
    "conversion/{read-text,read-xlsx,read-xls,read-geojson,read-archive,read-encodings,long-cells}",
  ],
  ["src/conversion/encodings", "conversion/read-encodings"],
  ["src/conversion/lookup", "conversion/lookup"],
  [
    "src/conversion",
    "conversion/{analyse,convert,convert-properties,convert-units,decimal,files,gazetteer,layout,matching,messy-table,number-style,numbers,office-tables,office-weights,record,rules,sections}",
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

/** Files by their folder. */
function chosen(names: string[]): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const name of names) {
    const path = relative(root, [join(root, name), join(root, "src", name)].find((each) => existsSync(each)) ?? "");
    const files = path.endsWith(".ts")
      ? [path]
      : readdirSync(join(root, path))
          .filter(mutable)
          .map((file) => `${path}/${file}`);
    for (const file of files) parts.set(dirname(file), [...(parts.get(dirname(file)) ?? []), file]);
  }
  return parts;
}

setPriority(19);
mkdirSync(join(root, ".stryker"), { recursive: true });
const names = process.argv.slice(2);
const parts = chosen(names.length > 0 ? names : ["src/domain", "src/conversion"].flatMap(folders));
for (const [folder, files] of parts) {
  const [, tests = "*"] = testsOf.find(([each]) => folder.startsWith(each)) ?? [];
  const kept = join(root, ".stryker", folder.replaceAll("/", "-"));
  const results = await new Stryker({
    mutate: files,
    testFiles: [`tests/unit/${tests}.test.ts`],
    incrementalFile: `${kept}.json`,
  }).runMutationTest();
  const count = (...statuses: string[]) => results.filter(({ status }) => statuses.includes(status)).length;
  const [seen, covered] = [count("Killed", "Timeout"), count("Killed", "Timeout", "Survived")];
  console.log(
    `${folder}: ${seen} of ${covered} seen (${((100 * seen) / covered).toFixed(1)} %), ${count("NoCoverage")} not reached`,
  );
}
