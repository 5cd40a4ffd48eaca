/** The four levels of units as layers: the rows of their tables, what they were and became, and their drawn outline. */
import { field, measuredField } from "../../../data/fields/words";
import type { SourceRow } from "../../../data/schema";
import type { Geography } from "../../domain/geography";
import { becameOf, districtsOf, partsOf } from "../../domain/lineage";
import { unitKey, type Level, type Text, type UnitRef } from "../../domain/unit";
import { fullName, unit, unitsOf, type Unit } from "../../domain/units";
import { madeField, type Field } from "./field";
import type { OpenLayer, LayerFeature } from "./layer";
import { unitOutline } from "./outlines";
import type { OpenRow, DataTable } from "./tables";

const drawn = madeField("area_drawn_km2", "number", measuredField("km²", "Diện tích đo trên ranh giới vẽ", "Area of the drawn outline", ["Trên elipxoit WGS 84; không phải diện tích công bố.", "On the WGS 84 ellipsoid; not the official area."])); // prettier-ignore
const level = madeField("level", "string", field("Cấp của đơn vị", "Level of the unit"));
const began = madeField("valid_from", "string", field("Có từ ngày", "Since"));
const ended = madeField("valid_to", "string", field("Đến hết ngày", "Until the end of"));
const density = madeField("density_2025", "number", measuredField("người/km²", "Mật độ dân số 2025", "Density of population 2025", ["Tính ra: dân số chia cho diện tích, cùng theo Đề án 348/ĐA-CP.", "Derived: population over area, both of the merger scheme 348/ĐA-CP."])); // prettier-ignore
const parts = madeField("former_communes", "list", field("Đơn vị cấp xã cũ hợp thành (mã)", "Former communes it is made of (codes)")); // prettier-ignore
const became = madeField("communes", "list", field("Xã, phường mới nhận đất (mã)", "Communes of 2025 that took in its land (codes)")); // prettier-ignore
const lay = madeField("districts", "list", field("Đơn vị cấp huyện cũ có đất (mã)", "Former districts its land lay in (codes)")); // prettier-ignore
const communeName = madeField("commune_name", "string", field("Tên xã, phường mới", "Name of the commune of 2025"));
const districtName = madeField(
  "district_name",
  "string",
  field("Tên đơn vị cấp huyện cũ", "Name of the former district"),
);

interface LevelMaking {
  table: string;
  title: Text;
  holds: Text;
  extra: Field[];
  extraOf: (of: Unit, row: OpenRow) => OpenRow;
}

const codes = (units: readonly Unit[]): string[] => units.map(({ ref }) => ref.code).toSorted();
const lastDay = "2025-06-30";
const nameOf = (ref: UnitRef): string => {
  const found = unit(ref);
  return found ? fullName(found, "vi") : "";
};

const making: Record<Exclude<Level, "province">, LevelMaking> = {
  commune: {
    table: "communes",
    title: { vi: "Ranh giới 45 xã, phường từ 1/7/2025", en: "Boundaries of the 45 communes since 1 July 2025" },
    holds: { vi: "Theo OpenStreetMap, kèm số liệu của từng đơn vị và các xã cũ hợp thành.", en: "After OpenStreetMap, with the figures of each unit and the former communes it is made of." },
    extra: [parts, lay, density, began],
    extraOf: ({ ref }, row) => ({
      former_communes: codes(partsOf(ref)),
      districts: codes(districtsOf(ref)),
      density_2025: Number((Number(row["population"]) / Number(row["area_km2"])).toFixed(1)),
      valid_from: "2025-07-01",
    }),
  },
  "former-commune": {
    table: "former-communes",
    title: { vi: "Ranh giới 129 đơn vị cấp xã đến 30/6/2025", en: "Boundaries of the 129 communes to 30 June 2025" },
    holds: { vi: "Gần đúng: đường giữa hai xã cũ nay thuộc cùng một xã có thể lệch vài trăm mét.", en: "Approximate: lines between former communes of one new commune may be some hundreds of metres off." },
    extra: [communeName, districtName, ended],
    extraOf: (_, row) => ({
      commune_name: nameOf({ level: "commune", code: String(row["commune"]) }),
      district_name: nameOf({ level: "district", code: String(row["district"]) }),
      valid_to: lastDay,
    }),
  },
  district: {
    table: "districts",
    title: { vi: "Ranh giới 10 đơn vị cấp huyện đến 30/6/2025", en: "Boundaries of the 10 districts to 30 June 2025" },
    holds: { vi: "Ghép từ các đơn vị cấp xã cũ.", en: "Merged from the former communes." },
    extra: [parts, became, ended],
    extraOf: ({ ref }) => ({ former_communes: codes(partsOf(ref)), communes: codes(becameOf(ref)), valid_to: lastDay }),
  },
}; // prettier-ignore

const said = (of: Unit): Text => ({ vi: fullName(of, "vi"), en: fullName(of, "en") });

function unitFeature(geography: Geography, of: Unit, properties: OpenRow): LayerFeature {
  const key = unitKey(of.ref);
  return {
    id: key,
    name: said(of),
    geometry: unitOutline(geography, of.ref),
    properties: { level: of.ref.level, ...properties, [drawn.name]: geography.units[key]?.area_km2 ?? null },
  };
}

function levelLayer(at: keyof typeof making, geography: Geography, tables: readonly DataTable[], outlineSources: SourceRow[]): OpenLayer {
  const { table: name, title, holds, extra, extraOf } = making[at];
  const table = tables.find((each) => each.name === name);
  const features = (table?.rows ?? []).map((row) => {
    const of = unit({ level: at, code: String(row["code"]) });
    if (!of) throw new Error(`no unit ${at}:${String(row["code"])}`);
    return unitFeature(geography, of, { ...row, ...extraOf(of, row) });
  });
  const sources = [...new Set([...outlineSources, ...(table?.sources ?? [])])];
  return { name, shape: "area", title, holds, fields: [level, ...(table?.fields ?? []), ...extra, drawn], features, sources };
} // prettier-ignore

/** Its area and population are the sums of the 45. */
function provinceLayer(geography: Geography, communes: DataTable | undefined, outlineSources: SourceRow[]): OpenLayer {
  const fields = (communes?.fields ?? []).filter(({ name }) =>
    ["code", "name", "type", "area_km2", "population", "as_of"].includes(name),
  );
  const sum = (column: string): number =>
    Number((communes?.rows ?? []).reduce((total, row) => total + Number(row[column]), 0).toFixed(2));
  const quality = madeField("quality", "string", field("Chất lượng của diện tích, dân số", "Quality of area and population", ["Suy ra: cộng từ 45 xã, phường.", "Derived: the sum of the 45 communes."])); // prettier-ignore
  const source = madeField("source", "list", field("Nguồn (mã)", "Sources (ids)"));
  const asOf = (communes?.rows ?? []).map((row) => String(row["as_of"])).toSorted().at(-1) ?? null;
  const own = { area_km2: sum("area_km2"), population: sum("population"), quality: "derived", source: ["de-an-348-2025"], as_of: asOf };
  const words: Record<string, Field["words"]> = {
    code: field("Mã tỉnh", "Code of the province"),
    area_km2: measuredField("km²", "Diện tích", "Area", ["Tổng của 45 xã, phường theo Đề án 348/ĐA-CP.", "The sum of the 45 communes by the merger scheme 348/ĐA-CP."]),
    population: measuredField("người", "Dân số", "Population", ["Tổng của 45 xã, phường theo Đề án 348/ĐA-CP.", "The sum of the 45 communes by the merger scheme 348/ĐA-CP."]),
  };
  return {
    name: "province",
    shape: "area",
    title: { vi: "Ranh giới tỉnh", en: "Boundary of the province" },
    holds: { vi: "Theo OpenStreetMap; diện tích, dân số là tổng của 45 xã, phường.", en: "After OpenStreetMap; area and population are the sums of the 45 communes." },
    fields: [level, ...fields.map((each) => ({ ...each, words: words[each.name] ?? each.words })), quality, source, drawn],
    features: unitsOf("province").map((of) => unitFeature(geography, of, { code: of.ref.code, name: of.name, type: of.type, ...own })),
    sources: outlineSources,
  };
} // prettier-ignore

/** From the largest to the smallest. */
export function openUnitLayers(geography: Geography, tables: readonly DataTable[], outlineSources: SourceRow[]): OpenLayer[] {
  const communes = tables.find(({ name }) => name === "communes");
  return [
    provinceLayer(geography, communes, outlineSources),
    ...(["district", "former-commune", "commune"] as const).map((at) => levelLayer(at, geography, tables, outlineSources)),
  ];
} // prettier-ignore
