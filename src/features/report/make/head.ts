/** The head of the report: where the place is, in coordinates and in units, and by which clause its commune was made. */
import { coordinateText, type CoordinateSystem } from "../../../domain/coordinates/write";
import { districtsOf, partsOf } from "../../../domain/lineage";
import { capitalise } from "../../../domain/names";
import type { Text } from "../../../domain/unit";
import { fullName, type Unit } from "../../../domain/units";
import { inBoth } from "../../../themes/facts";
import { cardWords } from "../../card/words";
import { whereWords } from "../../place-facts";
import { placeWords } from "../../place/words";
import type { ReportLine } from "../report";
import { reportWords as words } from "../words";
import type { PlacedSubject } from "./material";

const nameOf = (of: Unit): Text => inBoth((language) => capitalise(fullName(of, language)));
const names = (units: readonly Unit[]): Text =>
  inBoth((language) => units.map((of) => fullName(of, language)).join(", "));

/** Systems on one line are of one kind. */
const systems: readonly (readonly [id: string, label: Text, systems: readonly CoordinateSystem[]])[] = [
  ["wgs84", words.wgs84, ["decimal", "sexagesimal"]],
  ["vn2000", placeWords["system.vn2000"], ["vn2000"]],
  ["utm48", placeWords["system.utm48"], ["utm48"]],
];

/** Of a place of its own, or one that a source gives; a point that only stands for land has none to be quoted. */
export function coordinateLines({ at, exact, is, sources }: PlacedSubject): ReportLine[] {
  if (!exact && sources.length === 0)
    return [{ id: "coordinates", label: placeWords.coordinates, value: null, remark: is, sources: [], asOf: null }];
  return systems.map(([id, label, all], at_) => ({
    id,
    label,
    value: inBoth((language) => all.map((system) => coordinateText(at, system, language)).join(" · ")),
    remark: at_ === 0 && !exact ? is : null,
    sources: at_ === 0 ? sources : [],
    asOf: null,
  }));
}

const unsourced = (id: string, label: Text, value: Text, remark: Text | null = null): ReportLine => ({
  id,
  label,
  value,
  remark,
  sources: [],
  asOf: null,
});

const clauseOf = ({ resolutionClause }: Unit): ReportLine => ({
  id: "clause",
  label: cardWords.resolution,
  value: inBoth((language) => cardWords.resolutionClause[language].replace("{clause}", String(resolutionClause ?? ""))),
  sources: ["nq-1661-2025"],
  asOf: "2025-06-16",
});

/** Of a place in one commune; `approximate`: which former commune it is, is known to some hundreds of metres only. */
export function linesOfUnits({ where: { commune, district, former } }: PlacedSubject): ReportLine[] {
  const merged = partsOf(commune.ref).length > 1;
  return [
    { ...unsourced("commune", whereWords.commune, nameOf(commune)), shows: { kind: "unit", unit: commune.ref } },
    {
      ...unsourced(
        "former",
        merged ? whereWords.formerApproximate : whereWords.former,
        nameOf(former),
        merged ? whereWords.formerNote : null,
      ),
      shows: { kind: "unit", unit: former.ref },
    },
    { ...unsourced("district", whereWords.district, nameOf(district)), shows: { kind: "unit", unit: district.ref } },
    clauseOf(commune),
  ];
}

/** Of one of the communes of 2025. */
export const communeLines = (commune: Unit): ReportLine[] => [
  unsourced("parts", words.madeOf, names(partsOf(commune.ref))),
  unsourced("districts", whereWords.district, names(districtsOf(commune.ref))),
  clauseOf(commune),
];
