/** What the points of the seats allow to say of distances to them. */
import { seatErrors, seatPrecision, servedBy } from "../domain/access";
import { formatNumber, noBreak } from "../domain/format";
import type { Land } from "../domain/land";
import type { Text } from "../domain/unit";
import { fullName, type Unit } from "../domain/units";
import { counted, inBoth } from "../themes/facts";

/** «± 2 km». */
export const seatError = (precision: keyof typeof seatErrors): Text =>
  inBoth((language) => `±${noBreak}${formatNumber(seatErrors[precision], language)}${noBreak}km`);

const accuracy = {
  site: { vi: "Vị trí trụ sở là điểm của tòa nhà", en: "The point of the seat is that of the building" },
  neighbourhood: {
    vi: "Vị trí trụ sở biết đến cấp tổ dân phố, bản",
    en: "The seat is known by its town or village",
  },
} as const;

const unknownSeat = (commune: Unit): Text => ({
  vi: `Chưa có nguồn nêu tọa độ trụ sở ${fullName(commune, "vi")}`,
  en: `No source gives the point of the seat of ${fullName(commune, "en")}`,
});

/** Accuracy of the one seat that serves the land, or how many seats are not known; null where all of several are. */
export function seatsRemark(land: Land): Text | null {
  const communes = servedBy(land);
  const unknown = communes.filter((commune) => seatPrecision(commune) === null);
  const [only] = communes;
  if (only && communes.length === 1) {
    const precision = seatPrecision(only);
    if (precision === null) return unknownSeat(only);
    return inBoth((language) => `${accuracy[precision][language]}, ${seatError(precision)[language]}`);
  }
  if (unknown.length === 0) return null;
  const of = counted(communes.length, "xã, phường mới", "new commune", "new communes");
  return {
    vi: `Chưa biết tọa độ trụ sở của ${unknown.length}/${of.vi}`,
    en: `The point of the seat is not known for ${unknown.length} of ${of.en}`,
  };
}
