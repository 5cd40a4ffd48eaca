/**
 * `npm run access`: measures the straight lines from former communes to the new seats into `geo/access.json`. To be run after
 * the geometry was built or a seat in `data/communes.csv` changed; a test fails when it was not.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFrom } from "../data/files";
import { loadData } from "../data/load";
import type { UnitGeometries } from "../geo/types";
import { measureAccess } from "./measure-access";

const root = join(import.meta.dirname, "..");
const { tables } = loadData(readFrom(root));
const units = JSON.parse(readFileSync(join(root, "geo", "units.json"), "utf8")) as UnitGeometries;
const rows = <Row>(table: readonly { row: Row }[]): Row[] => table.map(({ row }) => row);
const distances = measureAccess(rows(tables.communes), rows(tables["former-communes"]), units);
writeFileSync(join(root, "geo", "access.json"), `${JSON.stringify(distances)}\n`);
