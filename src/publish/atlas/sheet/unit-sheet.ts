/** Makes the page of a commune from what its page on the site says. */
import { kindOf } from "../../../domain/merger";
import { capitalise } from "../../../domain/names";
import { districtsOf } from "../../../domain/lineage";
import { fullName, shortType, type Unit } from "../../../domain/units";
import type { Language, Text } from "../../../domain/unit";
import { cardWords } from "../../../features/card/words";
import { borderText, surroundingsOf } from "../../../features/place-facts";
import { compassWords } from "../../../locale/compass-words";
import { Locale } from "../../../locale/locale";
import { qualityWords } from "../../../locale/quality-words";
import { pointLayers } from "../../../themes";
import type { Fact } from "../../../themes/feature";
import type { ContentCell, ContentPart } from "../../content";
import { contentWords } from "../../content/words";
import type { SiteMaterial } from "../../material";
import type { SourceNumbers } from "../citations";
import { pageOfCommune } from "../page-numbers";
import { atlasWords as words } from "../words";
import { figureBlocks } from "./figures";
import { lineageBlock } from "./lineage";
import { fitting, mapRoom } from "./map-height";
import type { DisagreementLine, FigureLine, RankBlock, UnitSheet } from "./sheet";
import { communeContents } from "./shared-remarks";
import { thingsBlocks } from "./things";

/** What a page is made with. */
export interface SheetMaking {
  language: Language;
  material: SiteMaterial;
  citations: SourceNumbers;
}

type Parts = readonly ContentPart[];
const partOf = (parts: Parts, id: string): ContentPart | undefined => parts.find((part) => part.id === id);

function identityOf(of: Unit, parts: Parts, { language, citations }: SheetMaking): FigureLine[] {
  const { t } = new Locale(() => language);
  const facts = [...(partOf(parts, "lineage")?.facts ?? []), ...(partOf(parts, "seat")?.facts ?? [])];
  const line = (fact: Fact, label: Text = fact.label): FigureLine => ({
    label: label[language],
    value: fact.value?.[language] ?? null,
    cites: citations.cite(fact.sources, 1),
    ...(fact.remark && fact.value === null && { remark: fact.remark[language] }),
  });
  const kind = kindOf(of.ref);
  const [seat, toSeat] = [cardWords.seat, cardWords.toSeatFromParts].map((label) => facts.find((fact) => fact.label === label)); // prettier-ignore
  const clause = facts.find(({ value }) => value && kind && value !== qualityWords[`kind.${kind}`]);
  const names = facts.find(({ label }) => label === cardWords.names);
  const type: FigureLine = {
    label: t(words.type),
    value: t(words.typeAndCode, { Type: capitalise(shortType(of, language)), code: of.ref.code }),
    cites: citations.cite(of.sources.slice(-1)),
  };
  const districts = districtsOf(of.ref).map((each) => fullName(each, language));
  const was: FigureLine = { label: t(words.was), value: capitalise(districts.join("; ")), cites: [] };
  return [
    type,
    ...(clause ? [line(clause)] : []),
    was,
    ...(seat ? [line(seat)] : []),
    ...(toSeat ? [line(toSeat, words.toSeat)] : []),
    ...(names ? [line(names)] : []),
  ];
}

/** It is known that there is none, which has no rank. */
const isZero = ([, value]: readonly ContentCell[]): boolean => value?.text?.vi === "0";

function ranksOf(parts: Parts, { language, citations }: SheetMaking): RankBlock {
  const rows = partOf(parts, "ranks")?.table?.rows ?? [];
  return {
    title: words.ranks[language],
    head: [words.figure, words.value, words.rank, words.median, words.province].map((each) => each[language]),
    rows: rows
      .filter((cells) => !isZero(cells))
      .map((cells) => ({
        cells: cells.map(({ text }) => text?.[language] ?? null),
        cites: citations.cite(cells.flatMap(({ sources }) => sources ?? [])),
      })),
    zero: rows.filter(isZero).map(([label]) => (label?.text?.[language] ?? "").replace(/ \([^)]*\)$/, "")),
  };
}

function neighboursOf(of: Unit, { language, material }: SheetMaking): Pick<UnitSheet, "neighbours" | "edges"> {
  const locale = new Locale(() => language);
  const { neighbours, stateBorderKm, otherProvincesKm } = surroundingsOf(of, material.geography);
  const edge = (word: typeof contentWords.stateBorder | typeof contentWords.otherProvinces, km: number): string[] =>
    km < 0.05 ? [] : [locale.t(word, { km: borderText(locale, km) })];
  return {
    neighbours: neighbours.map(({ of: other, km, point }) => ({
      of: other,
      note: `${locale.t(compassWords[point])}, ${borderText(locale, km)}`,
      page: pageOfCommune(other.ref),
    })),
    edges: [...edge(contentWords.stateBorder, stateBorderKm), ...edge(contentWords.otherProvinces, otherProvincesKm)],
  };
}

const disagreementsOf = (parts: Parts, { language, citations }: SheetMaking): DisagreementLine[] =>
  (partOf(parts, "disagreements")?.disagreements ?? []).map(({ subject, sides, why }) => ({
    subject: subject[language],
    sides: sides.map(({ value, used, sources }) => ({
      value: value?.[language] ?? null,
      used,
      cites: citations.cite(sources),
    })),
    why: why[language],
  }));

/** What is nearest, what is not known, and its zone: the others repeat what tables say. */
const telling = [3, 5, 2];

/** In the order of the page, so that its sources are numbered in that order. */
export function unitSheet(of: Unit, making: SheetMaking): UnitSheet {
  const { parts = [], sentences = [] } = communeContents(making.material).get(of.key) ?? {};
  const { language, citations } = making;
  const identity = identityOf(of, parts, making);
  const lineage = lineageBlock(of, partOf(parts, "lineage"), making);
  const ranks = ranksOf(parts, making);
  const blocks = figureBlocks(of, partOf(parts, "figures")?.facts ?? [], making);
  const things = thingsBlocks(of, parts, making);
  const recorded = new Set(things.map(({ id }) => id.replace("-maybe", "")));
  const measured = {
    of,
    page: pageOfCommune(of.ref),
    identity,
    lineage,
    ranks,
    ...blocks,
    things,
    none: pointLayers.filter(({ id }) => !recorded.has(id)).map(({ title }) => title[language]),
    ...neighboursOf(of, making),
    disagreements: disagreementsOf(parts, making),
    sources: citations.onPage(),
  };
  const map = mapRoom(measured);
  const said = telling.flatMap((at) => sentences[at] ?? []);
  const fit = fitting(measured, map, said.map(({ text }) => text[language])); // prettier-ignore
  const brief = said
    .filter(({ text }) => fit.includes(text[language]))
    .map(({ text, sources }) => ({ text: text[language], cites: citations.cite(sources) }));
  return { ...measured, map, brief, sources: citations.endPage() };
}
