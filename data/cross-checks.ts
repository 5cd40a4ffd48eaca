/** Published figures against each other. A finding that does not hold must be in `discrepancies.csv` (see findings.ts). */
import { reportedCoverPercent, reportedForestHa, reportedMw, reportedPlants } from "./expected.ts";
import { sum } from "./check-units.ts";
import type { Tables } from "./tables.ts";

export interface Finding {
  /** What was compared, and the result. */
  text: string;
  textVi: string;
  holds: boolean;
  /** The row of `discrepancies.csv` that must exist when the finding does not hold: by its id, or what it is about. */
  listed: { id: string } | { about: string };
}

const report = "ubnd-3107-2025";

const printedVi = (value: number, decimals: number): string =>
  value.toLocaleString("de-DE", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** `drawnAreaKm2`: the ellipsoidal area of the drawn province. */
export function crossChecks(tables: Tables, drawnAreaKm2: number | null): Finding[] {
  return [ruralCommunes(tables), operatingPlants(tables), forestCover(tables), drawnArea(tables, drawnAreaKm2)];
}

function ruralCommunes(tables: Tables): Finding {
  const counts = tables.ntm
    .map(({ row }) => row)
    .filter((row) => row.row === "count" && row.level === "province" && row.source.includes(report));
  const of = (name: string) => counts.find((row) => row.class === name)?.value ?? NaN;
  const classes = ["met", "criteria_15_18", "criteria_10_14", "criteria_5_9"].map(of);
  const total = of("rural_communes");
  return {
    text: `new-style rural communes of the report: ${classes.join(" + ")} = ${sum(classes)}, stated ${total}`,
    textVi: `Xã nông thôn mới theo báo cáo: ${classes.join(" + ")} = ${sum(classes)}, báo cáo nêu ${total}`,
    holds: sum(classes) === total,
    listed: { id: "ntm-classes" },
  };
}

function operatingPlants(tables: Tables): Finding {
  const operating = tables.hydropower.map(({ row }) => row).filter((row) => row.status === "operating");
  const groups = new Map(
    operating.flatMap((row) => (row.capacity_group ? [[row.capacity_group, row.group_mw ?? 0]] : [])),
  );
  const ungrouped = operating.filter((row) => row.capacity_group === null);
  const mw = sum(ungrouped.map((row) => row.capacity_mw ?? 0)) + sum([...groups.values()]);
  const known = operating.filter((row) => row.capacity_mw !== null || row.capacity_group !== null).length;
  return {
    text:
      `Operating hydropower plants: ${operating.length} named, ${known} of them with capacity, ${mw.toFixed(1)} MW; ` +
      `the report has ${reportedPlants} with ${reportedMw} MW`,
    textVi:
      `Thủy điện đang vận hành: nêu tên ${operating.length}, ${known} nhà máy có công suất, ${printedVi(mw, 1)} MW; ` +
      `báo cáo nêu ${reportedPlants} nhà máy, ${printedVi(reportedMw, 1)} MW`,
    holds: operating.length === reportedPlants && Math.abs(mw - reportedMw) < 0.05,
    listed: { id: "hydropower-named" },
  };
}

function forestCover(tables: Tables): Finding {
  const areaHa = sum(tables.communes.map(({ row }) => row.area_km2)) * 100;
  const percent = (reportedForestHa / areaHa) * 100;
  return {
    text: `Forest ${reportedForestHa} ha of ${areaHa.toFixed(0)} ha (the 45 areas) = ${percent.toFixed(3)} %, stated ${reportedCoverPercent} %`,
    textVi: `Rừng ${printedVi(reportedForestHa, 2)} ha trên ${printedVi(areaHa, 0)} ha (45 xã, phường) = ${printedVi(percent, 3)} %, báo cáo nêu ${printedVi(reportedCoverPercent, 1)} %`,
    holds: Math.abs(percent - reportedCoverPercent) <= 0.005,
    listed: { id: "forest-cover-area" },
  };
}

function drawnArea(tables: Tables, drawnAreaKm2: number | null): Finding {
  const stated = sum(tables.communes.map(({ row }) => row.area_km2));
  return {
    text: `Area of the 45 communes ${stated.toFixed(2)} km², drawn ${drawnAreaKm2 ?? "not known"} km²`,
    textVi: `Diện tích 45 xã, phường ${printedVi(stated, 2)} km², đo trên bản đồ ${drawnAreaKm2 === null ? "chưa rõ" : printedVi(drawnAreaKm2, 2)} km²`,
    holds: drawnAreaKm2 !== null && Math.abs(drawnAreaKm2 - stated) < 0.005,
    listed: { id: "area-drawn" },
  };
}
