/** What the page of a theme says: its features or values, one by one, and the figures of the province about it. */
import type { KeyFigureRow } from "../../../data/schema";
import { landOf } from "../../domain/land";
import { eras } from "../../domain/unit";
import { province, unit } from "../../domain/units";
import { keyFigureName, keyFigureRemark, keyFigureValue } from "../../features/theme-page";
import { inEach } from "../../locale/each";
import { inBoth } from "../../themes/facts";
import { contentOf, featuresOf, valuesOf } from "../../themes/features";
import type { Fact } from "../../themes/feature";
import type { ChoroplethLayer, Layer, PointLayer } from "../../themes/theme";
import { featureCount, totalWords } from "../../themes/totals";
import type { SiteMaterial } from "../material";
import type { ContentPart, Item, PageContent, PageRef } from "./content";
import { pageNameOf, unitPage } from "./lineage";
import { featureItem } from "./things";
import { contentWords as words } from "./words";

export const themePage = ({ id }: Pick<Layer, "id">): PageRef => ({ kind: "page", id });

const keyFact = (row: KeyFigureRow): Fact => {
  const remark = inEach((locale) => keyFigureRemark(locale, row));
  return {
    label: inEach((locale) => keyFigureName(locale, row)),
    value: inEach((locale) => keyFigureValue(locale, row)),
    sources: row.source,
    asOf: row.as_of,
    ...(remark.vi && { remark }),
  };
};

function keyFiguresPart({ inAnnex }: Layer, { keyFigures }: SiteMaterial): ContentPart[] {
  const groups = Object.keys(inAnnex?.groups ?? {});
  const facts = [...keyFigures.values()].filter(({ group }) => groups.includes(group)).map(keyFact);
  return facts.length > 0 ? [{ id: "annex", title: words.inAnnex, facts }] : [];
}

function featuresPart(layer: PointLayer, { themes }: SiteMaterial): ContentPart {
  const features = featuresOf(layer, themes);
  const totals = (["vi", "en"] as const).map((language) => totalWords(layer, features, themes, language));
  const { sources, asOf } = featureCount(features);
  return {
    id: "all",
    title: layer.count(features.length),
    notes: [{ text: contentOf(layer, themes)?.description ?? layer.title, sources: sources.slice(0, 3), asOf }],
    items: features.map(featureItem),
    foot: (totals[0] ?? []).map((_, at) => inBoth((language) => totals[language === "vi" ? 0 : 1]?.[at] ?? "")),
  };
}

function valuesParts(layer: ChoroplethLayer, { themes }: SiteMaterial): ContentPart[] {
  const parts = eras.flatMap((era): ContentPart[] => {
    const items = valuesOf(layer, themes, era).flatMap(({ unit: ref, text, facts }): Item[] => {
      const of = unit(ref);
      const { sources = [], asOf = null } = facts[0] ?? {};
      return of ? [{ name: pageNameOf(of), to: unitPage(of), note: text, sources, asOf }] : [];
    });
    const title = inBoth((language) => `${layer.cardTitle[language]}: ${words.perUnit[language].toLocaleLowerCase(language)}`); // prettier-ignore
    return items.length > 0 ? [{ id: `values-${era}`, title, items, foot: [words.others] }] : [];
  });
  const description = contentOf(layer, themes)?.description;
  const [first, ...rest] = parts;
  if (!first || !description) return parts;
  return [{ ...first, notes: [{ text: description, sources: [], asOf: null }] }, ...rest];
}

export function themeContent(layer: Layer, material: SiteMaterial): PageContent {
  const parts = layer.kind === "points" ? [featuresPart(layer, material)] : valuesParts(layer, material);
  return {
    ref: themePage(layer),
    name: layer.title,
    title: layer.title,
    about: words.themeAbout,
    ways: [],
    sentences: [],
    parts: [...parts, ...keyFiguresPart(layer, material)],
    land: landOf(province.ref),
    point: null,
    describes: { type: "CollectionPage", alternateNames: [], code: null, within: [unitPage(province)], geo: null },
    opens: `page=${layer.id}`,
  };
}
