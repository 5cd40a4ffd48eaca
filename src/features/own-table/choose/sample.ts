/** A table as offices have it, made of the map's own figures: every former commune under its district, with printed totals. */
import { partsOf } from "../../../domain/lineage";
import { populationIn, unitsOf, type Unit } from "../../../domain/units";

/** In the sample this commune is misspelt: Mường Luân. */
const misspelt = { code: "03214", as: "Xã Mường Luôn" };
/** The printed subtotal of Mường Nhé is off by so many people. */
const wrong = { district: "096", by: 12 };

const people = (of: Unit): number => populationIn(of, "census-2019")?.value ?? 0;
const sum = (units: readonly Unit[], value: (of: Unit) => number): number =>
  units.reduce((total, each) => total + value(each), 0);

const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const shortTypes: Partial<Record<Unit["type"], string>> = { phường: "P.", "thị trấn": "TT", xã: "Xã" };

/** As Vietnamese offices print them. */
const whole = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");
function area(value: number): string {
  const [km = "", hundredths = ""] = value.toFixed(2).split(".");
  return `${whole(Number(km))},${hundredths}`;
}

const written = ({ ref, name, type }: Unit): string =>
  ref.code === misspelt.code ? misspelt.as : `${shortTypes[type] ?? type} ${name}`;

/** Tab-separated, as it is pasted from a spreadsheet. */
export function sampleTable(title: string): string {
  const all = unitsOf("former-commune");
  const row = (first: string, name: string, units: readonly Unit[], off = 0): string[] => {
    const yearbook = units.flatMap((each) => populationIn(each, "yearbook-2022") ?? []);
    const known =
      yearbook.length === units.length ? whole(yearbook.reduce((total, { value }) => total + value, 0)) : "…";
    return [first, name, whole(sum(units, people) + off), known, area(sum(units, (each) => each.area.value))];
  };
  const lines = [
    [title],
    [],
    ["STT", "Đơn vị", "Dân số 1/4/2019 (người)", "Dân số 2022 (người)", "Diện tích (km²)"],
    row("", "TỔNG SỐ", all),
    ...unitsOf("district").flatMap((district, at) => {
      const parts = partsOf(district.ref);
      const off = district.ref.code === wrong.district ? wrong.by : 0;
      const name = `${district.type} ${district.name}`;
      return [
        row(roman[at] ?? "", name.charAt(0).toUpperCase() + name.slice(1), parts, off),
        ...parts.map((part, n) => row(String(n + 1), written(part), [part])),
      ];
    }),
    ["Ghi chú: Dân số theo Tổng điều tra 1/4/2019 và Niên giám thống kê 2022; dấu … là chưa có số liệu."],
  ];
  return lines.map((cells) => cells.join("\t")).join("\n");
}
