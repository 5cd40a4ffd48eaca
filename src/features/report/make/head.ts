/** The head of the report: where the subject is, in coordinates and in units, and by which clause its commune was made. */
import { coordinateText, type CoordinateSystem } from "../../../domain/coordinates/write";
import { cover } from "../../../domain/land";
import { becameOf, districtsOf, partsOf } from "../../../domain/lineage";
import { capitalise } from "../../../domain/names";
import type { Text } from "../../../domain/unit";
import { fullName, unit, type Unit } from "../../../domain/units";
import type { Subject } from "../../../state/view";
import { inBoth } from "../../../themes/facts";
import { featureAt } from "../../../themes/features";
import type { Feature } from "../../../themes/feature";
import { cardWords } from "../../card/words";
import {
  doubtAt, doubtText, eitherText, inEach, unitsCalled, unitCalled, unitsNamed, whereWords,
  type LandPlace, type SitePlace,
} from "../../place-facts"; // prettier-ignore
import { nearWords } from "../../place-facts/near-words";
import { placeWords } from "../../place/words";
import type { ReportLine } from "../report";
import { reportWords as words } from "../words";
import type { Material } from "./material";

/** Systems on one line are of one kind. */
const systems: readonly (readonly [id: string, label: Text, systems: readonly CoordinateSystem[]])[] = [
  ["wgs84", words.wgs84, ["decimal", "sexagesimal"]],
  ["vn2000", placeWords["system.vn2000"], ["vn2000"]],
  ["utm48", placeWords["system.utm48"], ["utm48"]],
];

const unsourced = (id: string, label: Text, value: Text | null, remark: Text | null = null): ReportLine => ({
  id,
  label,
  value,
  remark,
  sources: [],
  asOf: null,
});

/** Of a place of its own, or a point that a source gives, with what that is. */
function linesOfPoint(at: SitePlace["at"], is: Text | null, sources: readonly string[]): ReportLine[] {
  return systems.map(([id, label, all], at_) => ({
    ...unsourced(
      id,
      label,
      inBoth((language) => all.map((system) => coordinateText(at, system, language)).join(" · ")),
    ),
    remark: at_ === 0 ? is : null,
    sources: at_ === 0 ? sources : [],
  }));
}

/** What is known by units only has no coordinates to be quoted; land has none at all. */
export const noCoordinates = (is: Text): ReportLine => unsourced("coordinates", placeWords.coordinates, null, is);

export function coordinateLines(subject: Subject, place: SitePlace | LandPlace): ReportLine[] {
  if (place.kind === "site") return linesOfPoint(place.at, place.exact ? null : place.is, place.sources);
  const { seat, is } = place;
  if (seat) return linesOfPoint(seat, seat.is, seat.sources);
  if (is) return [noCoordinates(is)];
  const of = subject.kind === "unit" ? unit(subject.unit) : null;
  if (of?.ref.level !== "commune") return [];
  const label = inEach(({ language, t }) => t(nearWords.seat, { name: fullName(of, language) }));
  return [unsourced("coordinates", label, null, words.seatUnknown)];
}

function clauseLine(communes: readonly Unit[]): ReportLine {
  const clause = ({ resolutionClause }: Unit, language: keyof Text): string =>
    cardWords.resolutionClause[language].replace("{clause}", String(resolutionClause ?? ""));
  return {
    id: "clause",
    label: cardWords.resolution,
    value: inBoth((language) =>
      communes
        .map((of) =>
          communes.length > 1 ? `${fullName(of, language)}: ${clause(of, language)}` : clause(of, language),
        )
        .join("; "),
    ),
    sources: ["nq-1661-2025"],
    asOf: "2025-06-16",
  };
}

/** A line of one unit leads to its card. */
const line = (
  id: string,
  label: Text,
  value: Text | null,
  of: readonly Unit[],
  remark: Text | null = null,
): ReportLine => ({
  ...unsourced(id, label, value && inBoth((language) => capitalise(value[language])), remark),
  ...(of[0] && of.length === 1 && { shows: { kind: "unit", unit: of[0].ref } as const }),
});

const said = (...parts: (Text | null)[]): Text | null => {
  const known = parts.filter((part) => part !== null);
  return known.length > 0 ? inBoth((language) => known.map((part) => part[language]).join(". ")) : null;
};

/** Of a place in one commune, or near the line with others; which former commune it is, is known to some hundreds of metres only. */
export function linesOfSite({ at, where, exact, named }: SitePlace, { geography }: Material): ReportLine[] {
  const { commune, former, district } = where;
  const doubt = exact ? doubtAt(at, where, geography) : null;
  const merged = partsOf(commune.ref).length > 1;
  const all = [where, ...(doubt?.wheres ?? [])];
  const either = (of: (each: typeof where) => Unit): Text =>
    eitherText((language) => all.map((each) => fullName(of(each), language)));
  const naming = named.length > 0 ? inEach(({ language, t }) => t(whereWords.namedAs, { names: unitsCalled(named)[language] })) : null; // prettier-ignore
  return [
    line("commune", whereWords.commune, either((each) => each.commune), [commune], said(doubt && doubtText(doubt), naming)),
    line(
      "former",
      merged ? whereWords.formerApproximate : whereWords.former,
      either((each) => each.former),
      [former],
      merged ? whereWords.formerNote : null,
    ),
    line("district", whereWords.district, either((each) => each.district), [district]),
    clauseLine([commune, ...(doubt?.communes ?? [])]),
  ]; // prettier-ignore
}

/** Of one of the communes of 2025. */
const communeLines = (commune: Unit): ReportLine[] => [
  unsourced("parts", words.madeOf, bare(partsOf(commune.ref))),
  unsourced("districts", whereWords.district, bare(districtsOf(commune.ref))),
  clauseLine([commune]),
];

/** Under a label that says that they are former ones. */
const bare = (units: readonly Unit[]): Text =>
  inBoth((language) => units.map((of) => fullName(of, language)).join(", "));

const formerLines = (former: Unit): ReportLine[] => {
  const [communes, districts] = [becameOf(former.ref), districtsOf(former.ref)];
  return [
    line("commune", whereWords.commune, bare(communes), communes),
    line("district", whereWords.district, bare(districts), districts),
    clauseLine(communes),
  ];
};

/** All units that a thing is known to lie in; a former commune only where that is known. */
function featureLines(feature: Feature): ReportLine[] {
  const at = (level: Unit["ref"]["level"]): Unit[] => unitsNamed(feature, level);
  const communes = at("commune");
  const unitLine = (id: string, label: Text, units: readonly Unit[]): ReportLine =>
    line(id, label, units.length > 0 ? bare(units) : null, units);
  return [
    unitLine("commune", whereWords.commune, communes),
    unitLine("former", whereWords.former, at("former-commune")),
    unitLine("district", whereWords.district, at("district")),
    ...(communes.length > 0 ? [clauseLine(communes)] : []),
  ];
}

const landLines = (land: LandPlace["land"]): ReportLine[] => [
  {
    id: "members",
    label: words.members,
    value: inBoth((language) =>
      cover(land)
        .flatMap((ref) => unit(ref) ?? [])
        .map((of) => unitCalled(of)[language])
        .join(", "),
    ),
    sources: ["nq-1661-2025"],
    asOf: "2025-06-16",
  },
];

export function linesOfLand(subject: Subject, { land }: LandPlace, { themes }: Material): ReportLine[] {
  const feature = subject.kind === "feature" ? featureAt(subject, themes) : null;
  if (feature) return featureLines(feature);
  const of = subject.kind === "unit" ? unit(subject.unit) : null;
  if (of?.ref.level === "commune") return communeLines(of);
  return of?.ref.level === "former-commune" ? formerLines(of) : landLines(land);
}
