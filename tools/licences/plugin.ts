/** Writes `licences.txt` beside the built app: whose software, letters and data it is made of, with the texts of all licences. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { group } from "d3-array";
import type { Plugin } from "vite";
import { packageFolder, shippedPackages, type ShippedPackage } from "./shipped.ts";

const rule = "-".repeat(78);

const section = (title: string, text: string): string => `${rule}\n${title}\n${rule}\n\n${text.trim()}\n`;

/** Packages of one text together. */
function packageSections(packages: readonly ShippedPackage[]): string[] {
  const named = ({ name, version, licence }: ShippedPackage): string => `${name} ${version} (${licence})`;
  const byText = group(packages, ({ text }) => text);
  return [...byText].map(([text, those]) => section(those.map(named).join("\n"), text));
}

/** `read`: a file of the project. */
export const licencesText = (packages: readonly ShippedPackage[], read: (file: string) => string): string =>
  [
    "Giấy phép của phần mềm, phông chữ và dữ liệu trong bản đồ này",
    "Licences of the software, typefaces and data in this map\n",
    section("Bản đồ sắp xếp đơn vị hành chính tỉnh Điện Biên (MIT)", read("LICENSE")),
    section("Nguồn dữ liệu · Sources of the data", read("CREDITS.md")),
    section("Ranh giới · Outlines: ODbL 1.0", read("geo/LICENSE")),
    section("Be Vietnam Pro (OFL-1.1)", read("src/fonts/OFL.txt")),
    ...packageSections(packages),
  ].join("\n");

/** `page` for the app's bundle, `worker` for those of its workers, which are made before it is. */
export function licencesPlugin(): { page: Plugin; worker: () => Plugin } {
  const folders = new Set<string>();
  let root = "";
  const collect = (files: readonly string[]): void => {
    for (const file of files) {
      const folder = packageFolder(resolve(root, file));
      if (folder) folders.add(folder);
    }
  };
  const gather: Plugin["generateBundle"] = (_, bundle) => {
    for (const each of Object.values(bundle)) collect(each.type === "chunk" ? each.moduleIds : each.originalFileNames);
  };
  return {
    worker: () => ({ name: "dien-bien-licences-worker", generateBundle: gather }),
    page: {
      name: "dien-bien-licences",
      apply: "build",
      configResolved(config) {
        ({ root } = config);
      },
      generateBundle(options, bundle, isWrite) {
        gather.call(this, options, bundle, isWrite);
        const read = (file: string): string => readFileSync(resolve(root, file), "utf8");
        /* A mark of the encoding, for hosts that do not tell it. */
        const source = `\uFEFF${licencesText(shippedPackages(folders), read)}`;
        this.emitFile({ type: "asset", fileName: "licences.txt", source });
      },
    },
  };
}
