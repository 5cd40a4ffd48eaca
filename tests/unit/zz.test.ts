import { it } from "vitest";
import { readFileSync, writeFileSync } from "node:fs";
import { reportOf, type Material } from "../../src/features/report/make";
import { readElevation } from "../../src/domain/elevation/file";
import { parseSelection } from "../../src/state/selection";
import { base } from "../fixtures/base";
import { geography } from "../fixtures/geography";
import { indicators, themes } from "../fixtures/themes";
const bytes = readFileSync(new URL("../../geo/elevation.bin", import.meta.url));
const heights = await readElevation(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const material: Material = { themes, geography, base, indicators, heights, regions: [{ name: "Biên giới", land: new Set(["03154", "03157","03158"]) }] };
it("x", () => {
  let out = "";
  for (const of of (process.env.OF ?? "").split(",")) {
    const subject = of.startsWith("region") ? { kind: "region" as const, at: 0 } : of.startsWith("place:") ? { kind: "place" as const, at: { lat: Number(of.slice(6).split("/")[0]), lon: Number(of.split("/")[1]) } } : parseSelection(of)!;
    const t0 = performance.now();
    const r = reportOf(subject, material);
    out += `\n======== ${of} ${(performance.now() - t0).toFixed(0)} ms\n`;
    if ("why" in r) { out += JSON.stringify(r.why) + "\n"; continue; }
    for (const l of (process.env.L ?? "vi").split("+") as ("vi" | "en")[]) {
      out += `${r.name[l]} | ${r.about[l]} | at ${JSON.stringify(r.at)}\n`;
      for (const p of r.parts) {
        out += `## ${p.title[l]} — ${p.note?.[l] ?? ""}\n`;
        for (const g of p.groups) {
          if (g.above) out += `   [${g.above[l]}]\n`;
          if (g.title || g.note) out += `   <${g.title?.[l] ?? ""}> ${g.note?.[l] ?? ""}\n`;
          for (const x of g.lines) out += `   - ${x.label[l]}: ${x.value?.[l] ?? "–"}${x.remark ? `  (${x.remark[l]})` : ""}\n`;
        }
      }
    }
  }
  writeFileSync("/tmp/h/tplace/out.txt", out);
});
