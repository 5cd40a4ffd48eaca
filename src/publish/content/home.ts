/** The first page of a language: the province, and all other pages from A to Z. */
import { landOf } from "../../domain/land";
import { becameOf, districtsOf } from "../../domain/lineage";
import { compareNames } from "../../domain/names";
import type { Level } from "../../domain/unit";
import { fullName, province, unitsOf, type Unit } from "../../domain/units";
import { common } from "../../locale/common";
import { pageTitles } from "../../locale/page-titles";
import { inEach } from "../../locale/each";
import type { Locale } from "../../locale/locale";
import { layers, pointLayers } from "../../themes";
import { inBoth } from "../../themes/facts";
import { featuresOf } from "../../themes/features";
import type { SiteMaterial } from "../material";
import { annexPage } from "./annex";
import type { ContentPart, Item, PageContent, PageRef } from "./content";
import { pageNameOf, unitPage } from "./lineage";
import { reportAbout, sentencesOf } from "./report";
import { featurePage } from "./things";
import { themePage } from "./theme";
import { contentWords as words } from "./words";

export const homePage: PageRef = { kind: "", id: "index" };

const namesOf = (units: readonly Unit[], { language }: Locale): string =>
  units.map((each) => fullName(each, language)).join(", ");

const unitItems = (level: Level): Item[] =>
  unitsOf(level).map((of) => ({
    name: pageNameOf(of),
    to: unitPage(of),
    ...(level === "former-commune" && {
      note: inEach(
        (locale) =>
        locale.t(words.formerEntry, { district: namesOf(districtsOf(of.ref), locale), now: namesOf(becameOf(of.ref), locale) }), // prettier-ignore
      ),
    }),
  }));

const unitsPart = (level: Exclude<Level, "province">): ContentPart => ({
  id: level,
  title: inBoth((language) => `${common[`level.${level}`][language]} (${unitsOf(level).length})`),
  items: unitItems(level),
});

export function homeContent(material: SiteMaterial): PageContent {
  const report = reportAbout({ kind: "unit", unit: province.ref }, material);
  const themes: Item[] = [
    ...layers.toReversed().map((layer): Item => ({ name: layer.title, to: themePage(layer) })),
    { name: pageTitles.annex, to: annexPage },
  ];
  return {
    ref: homePage,
    name: pageNameOf(province),
    title: words.homeTitle,
    about: words.homeAbout,
    ways: [],
    sentences: sentencesOf(report),
    parts: [
      unitsPart("commune"),
      { id: "themes", title: common.sectionLayers, items: themes },
      ...pointLayers.toReversed().map((layer): ContentPart => ({
        id: layer.id,
        title: layer.count(featuresOf(layer, material.themes).length),
        items: featuresOf(layer, material.themes)
          .map((feature): Item => ({ name: feature.name, to: featurePage(feature) }))
          .toSorted((a, b) => compareNames(a.name.vi, b.name.vi)),
      })),
      unitsPart("district"),
      unitsPart("former-commune"),
    ],
    land: landOf(province.ref),
    point: null,
    describes: { type: "AdministrativeArea", alternateNames: [], code: province.ref.code, within: [], geo: null },
    opens: "",
  };
}
