import type { Words } from "../../locale/word";

export const creditWords = {
  boundaries: {
    vi: "Ranh giới hành chính, biên giới quốc gia: © OpenStreetMap contributors, giấy phép ODbL 1.0.",
    en: "Administrative boundaries and state border: © OpenStreetMap contributors, ODbL 1.0.",
  },
  former: {
    vi: "Ranh giới xã trước 1/7/2025: theo censusVN2009, M. Choisy, giấy phép MIT (gần đúng).",
    en: "Former commune lines: after censusVN2009, M. Choisy, MIT (approximate).",
  },
  rivers: {
    vi: "Sông, suối: HydroSHEDS (WWF/USGS), FAO/ADB.",
    en: "Rivers: HydroSHEDS (WWF/USGS), FAO/ADB.",
  },
  roads: {
    vi: "Đường bộ: LegoCity (CTU-SematX), CC BY 4.0.",
    en: "Roads: LegoCity (CTU-SematX), CC BY 4.0.",
  },
  places: {
    vi: "Địa danh, trụ sở: GeoNames, CC BY 4.0; © OpenStreetMap contributors, ODbL 1.0. Tỉnh của Lào: geoBoundaries, CC BY 4.0.",
    en: "Places, seats: GeoNames, CC BY 4.0; © OpenStreetMap contributors, ODbL 1.0. Lao provinces: geoBoundaries, CC BY 4.0.",
  },
  relief: {
    vi: "Địa hình: SRTM (NASA/USGS), viewfinderpanoramas.org, SRTM30_PLUS (SIO).",
    en: "Relief: SRTM (NASA/USGS), viewfinderpanoramas.org, SRTM30_PLUS (SIO).",
  },
  renderer: {
    vi: "Vẽ bản đồ bằng MapLibre GL. Phông chữ Be Vietnam Pro, giấy phép OFL 1.1.",
    en: "Drawn with MapLibre GL. Typeface Be Vietnam Pro, OFL 1.1.",
  },
} as const satisfies Words;

/** Of the basemap that a host may have beside the page. */
export const basemapWords = {
  dated: {
    vi: "Đường, bản, sông, suối và sử dụng đất khi phóng gần: © OpenStreetMap contributors (ODbL 1.0), Protomaps; dữ liệu ngày {date}.",
    en: "Streets, villages, waters and land use in a close view: © OpenStreetMap contributors (ODbL 1.0), Protomaps; data of {date}.",
  },
  undated: {
    vi: "Đường, bản, sông, suối và sử dụng đất khi phóng gần: © OpenStreetMap contributors (ODbL 1.0), Protomaps; tệp không ghi ngày của dữ liệu.",
    en: "Streets, villages, waters and land use in a close view: © OpenStreetMap contributors (ODbL 1.0), Protomaps; the file does not say of which day.",
  },
} as const satisfies Words;

export const versionWords = {
  app: { vi: "Phiên bản {version}, bản dựng {build}.", en: "Version {version}, build {build}." },
  data: { vi: "Số liệu đến {date} ({hash}).", en: "Data up to {date} ({hash})." },
  licences: { vi: "Giấy phép phần mềm", en: "Software licences" },
} as const satisfies Words;
