/** Which licence each file stands under, and whom it owes thanks; see geo/LICENSE, LICENSE and CREDITS.md. */
import type { SourceRow } from "../../../data/schema";
import type { Text } from "../../domain/unit";

export interface Licence {
  /** Of the SPDX and Open Definition lists. */
  name: "ODbL-1.0" | "MIT";
  title: string;
  path: string;
}

export const odbl: Licence = {
  name: "ODbL-1.0",
  title: "Open Data Commons Open Database License 1.0",
  path: "https://opendatacommons.org/licenses/odbl/1-0/",
};
/** Of the repository, for tables that hold nothing of OpenStreetMap. */
export const mit: Licence = { name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit" };

/** A table that holds anything of a database under the ODbL is a database made from it. */
export const licenceOf = (sources: readonly SourceRow[]): Licence =>
  sources.some(({ licence }) => licence?.startsWith("ODbL")) ? odbl : mit;

/** What the licences of the outlines and points ask to be said. */
export const attribution: Text = {
  vi: "Ranh giới: © OpenStreetMap contributors, ODbL 1.0; ranh giới xã trước 1/7/2025 theo censusVN2009, M. Choisy, MIT (gần đúng); ranh giới huyện cũ theo cổng bản đồ hành chính Chính phủ. Điểm: theo nguồn của từng dòng, trong đó có OpenStreetMap (ODbL 1.0) và GeoNames (CC BY 4.0).",
  en: "Boundaries: © OpenStreetMap contributors, ODbL 1.0; lines between former communes after censusVN2009, M. Choisy, MIT (approximate); lines between former districts after the government administrative map portal. Points: by the sources of each row, OpenStreetMap (ODbL 1.0) and GeoNames (CC BY 4.0) among them.",
};
