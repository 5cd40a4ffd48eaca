/** A place in each system, as it is printed in each language; what is printed is read again by `readCoordinates`. */
import { formatNumber } from "../format";
import type { Language } from "../unit";
import type { Geographic } from "./ellipsoid";
import { gridSystems, toGrid, type GridSystem } from "./systems";

export const coordinateSystems = ["decimal", "sexagesimal", ...gridSystems] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

const letters = { vi: { lat: "B", lon: "Đ" }, en: { lat: "N", lon: "E" } } as const;

/** 21°23′09,6″: to a tenth of a second, about 3 m. */
function sexagesimal(value: number, language: Language): string {
  const tenths = Math.round(Math.abs(value) * 36_000);
  const seconds = ((tenths % 600) / 10).toFixed(1).padStart(4, "0");
  const minutes = String(Math.floor(tenths / 600) % 60).padStart(2, "0");
  return `${Math.floor(tenths / 36_000)}°${minutes}′${language === "vi" ? seconds.replace(".", ",") : seconds}″`;
}

/** Degrees with five decimals, about a metre. */
function decimal(value: number, language: Language): string {
  const text = value.toFixed(5);
  return language === "vi" ? text.replace(".", ",") : text;
}

const grid = (place: Geographic, system: GridSystem, language: Language): string => {
  const { easting, northing } = toGrid(place, system);
  return `X ${formatNumber(northing, language, 0)}, Y ${formatNumber(easting, language, 0)}`;
};

/** Latitude first; X is the northing, as Vietnamese surveyors write. */
export function coordinateText(place: Geographic, system: CoordinateSystem, language: Language): string {
  const { lat, lon } = letters[language];
  switch (system) {
    case "decimal":
      return `${decimal(place.lat, language)} ${lat}; ${decimal(place.lon, language)} ${lon}`;
    case "sexagesimal":
      return `${sexagesimal(place.lat, language)}${lat} ${sexagesimal(place.lon, language)}${lon}`;
    default:
      return grid(place, system, language);
  }
}
