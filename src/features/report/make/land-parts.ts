/** What a report on land says: the heaps of a unit or of what is known by its units; of more land its figures; what lies in it. */
import { contains, landOf, type Land } from "../../../domain/land";
import type { Text } from "../../../domain/unit";
import { unit } from "../../../domain/units";
import type { Subject } from "../../../state/view";
import { inBoth } from "../../../themes/facts";
import { isOwnIndicatorId } from "../../../indicators/ids";
import type { FeatureRef } from "../../../themes/feature";
import { askedOf, heapWords, heapsOfLand, inEach, layersInLand, unitsCalled, type LandPlace } from "../../place-facts";
import { figuresOf, noteWords, valueWords } from "../../regions";
import type { ReportLine, ReportLines, ReportPart } from "../report";
import { reportWords as words } from "../words";
import { worksGroups } from "./heap-parts";
import { communesOf } from "./land-brief";
import { lineOfFact, lineOfHeap, type Material } from "./material";

function figureLines(land: Land, { indicators, themes }: Material): ReportLine[] {
  const used = indicators.filter(({ id }) => !isOwnIndicatorId(id));
  return figuresOf(used, land, themes)
    .map((figure): ReportLine => {
      const value = (language: "vi" | "en") => valueWords(figure, language);
      const [vi, en] = [value("vi"), value("en")];
      return {
        id: figure.indicator.id,
        label: figure.indicator.title,
        value: vi !== null && en !== null ? { vi, en } : null,
        remark: inEach((locale) => noteWords(locale, figure)),
        sources: figure.aggregate.sources,
        asOf: figure.aggregate.asOf,
        shows: { kind: "indicator", id: figure.indicator.id },
      };
    })
    .toSorted((a, b) => Number(a.value === null) - Number(b.value === null));
}

/** Of more communes each would fill a page. */
const mostCommunes = 3;

/** On paper, beside what is told of each unit. */
const mostFigures = 8;

/** Whether it is told unit by unit: of a district or a region all is added up. */
const byUnit = (subject: Subject, land: Land): boolean =>
  communesOf(land).length <= mostCommunes &&
  (subject.kind === "feature" || (subject.kind === "unit" && subject.unit.level !== "district"));

const isOneCommune = (land: Land): boolean => {
  const [commune, ...others] = communesOf(land);
  return commune !== undefined && others.length === 0 && contains(land, landOf(commune.ref));
};

/** Indicators without a figure, in one line. */
const missingLine = (lines: readonly ReportLine[]): ReportLine => ({
  id: "figures unknown",
  label: words.noFigures,
  value: inBoth((language) => lines.map(({ label }) => label[language]).join("; ")),
  sources: [],
  asOf: null,
});

const facts = (lines: readonly ReportLine[]): ReportLines => ({ id: "facts", title: null, lines });
const hasLines = ({ groups }: ReportPart): boolean => groups.some(({ lines }) => lines.length > 0);

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

/** `except`: the subject itself. Of more communes than a few none is named as the one to ask. */
export function landParts(
  subject: Subject,
  { land, units }: LandPlace,
  name: Text,
  material: Material,
  except: readonly FeatureRef[],
): ReportPart[] {
  const communes = communesOf(land);
  const heaps = byUnit(subject, land) ? heapsOfLand(land, material.themes, except) : null;
  const lines = isOneCommune(land) ? [] : figureLines(land, material);
  const known = lines.filter(({ value }) => value !== null);
  const missing = lines.filter(({ value }) => value === null);
  const figures = { id: "figures", title: heaps ? words.figures : null, lines: known };
  const ofUnits = unitsCalled(units.flatMap((ref) => unit(ref) ?? []));
  const above = inEach(({ language, t }) =>
    t(heapWords.features, { name: subject.kind === "region" ? lowerFirst(name[language]) : ofUnits[language] }),
  );
  const works = worksGroups(layersInLand(land, material.themes, except), above, words.worksNote, except);
  const concerns = [
    ...(heaps ? [facts(heaps.concerns.map(lineOfHeap))] : []),
    heaps ? { ...figures, note: words.figuresNote, most: mostFigures } : figures,
    ...works,
  ].filter((group) => group.lines.length > 0);
  const asked = heaps
    ? [...heaps.unknown.map(lineOfHeap), ...(missing.length > 0 ? [missingLine(missing)] : [])]
    : [...missing, ...askedOf(communes, false, words.askEachCommune).map(lineOfFact)];
  const parts: ReportPart[] = [
    {
      id: "concerns",
      title: heaps ? heapWords.concernsLand : words.figures,
      note: heaps ? heapWords.concernsLandNote : words.figuresNote,
      groups: concerns,
    },
    { id: "not", title: heapWords.not, groups: [facts((heaps?.not ?? []).map(lineOfHeap))] },
    { id: "unknown", title: heapWords.unknown, note: words.askEach, groups: [facts(asked)] },
  ];
  return parts.filter(hasLines);
}
