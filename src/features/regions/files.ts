/** Downloads of regions: figures and units as a workbook and as CSV, outlines with figures as GeoJSON. */
import { slug } from "../../domain/normalise";
import { common } from "../../locale/common";
import { csvOffers, sourceColumns, type FileOffer } from "../table";
import { tableWords } from "../table/words";
import { figureColumns, figuresByIndicator, figureSources, unitColumns, type Making } from "./sheets";
import { regionsWords } from "./words";

/** Files named like `vung-tu-chon-vung-bien-gioi-so-lieu.csv`; for several regions `vung-tu-chon-so-lieu.csv`. */
export function regionFiles(making: Making): FileOffer[] {
  const { t } = making;
  const [only] = making.regions.length === 1 ? making.regions : [];
  const named = (what: string): string => ["vung-tu-chon", only && slug(only.name), what].filter(Boolean).join("-");
  return [
    {
      label: t(regionsWords["files.workbook"]),
      name: `${named("so-lieu")}.xlsx`,
      make: async (provenance) => {
        const { workbook } = await import("../../components/table/xlsx");
        const sheets = [
          { name: t(regionsWords.compareIndicator), columns: figuresByIndicator(making), sticky: 1 },
          { name: t(tableWords.exportSheetQuality), columns: figuresByIndicator(making, true), sticky: 1 },
          { name: t(regionsWords["file.units"]), columns: unitColumns(making) },
          { name: t(tableWords.exportSheetSources), columns: sourceColumns(figureSources(making), provenance, t) },
        ];
        return workbook(sheets, t(common.missing));
      },
    },
    {
      label: t(regionsWords["files.outlines"]),
      name: `${named("ranh-gioi")}.geojson`,
      make: async (provenance) => {
        const { regionsGeoJson } = await import("./geojson");
        return new Blob([await regionsGeoJson(making, provenance)], { type: "application/geo+json" });
      },
    },
    ...csvOffers({ name: named("so-lieu"), what: t(regionsWords["files.figures"]) }, () => figureColumns(making), t),
    ...csvOffers({ name: named("don-vi"), what: t(regionsWords["files.units"]) }, () => unitColumns(making), t),
  ];
}
