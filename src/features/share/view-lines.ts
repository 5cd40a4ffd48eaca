/** What a view holds, in words: a line for each part that differs from the first view, and for those that always matter. */
import { coordinateText } from "../../domain/coordinates/write";
import { lower } from "../../domain/names";
import { levels } from "../../domain/unit";
import { common } from "../../locale/common";
import { pageTitles } from "../../locale/page-titles";
import type { AppContext } from "../../state/context";
import {
  firstLevels,
  firstTable,
  twoMaps,
  type MainPage,
  type Selection,
  type Subject,
  type View,
} from "../../state/view";
import { sameLevels } from "../../state/url-encode";
import { layerById, layers } from "../../themes";
import { compareWords } from "../compare/words";
import { whatNarrows, withinName } from "../filter";
import { indicatorsWords } from "../indicators/words";
import { pagePart } from "./page-part";
import { sharingWords } from "./words";

export interface ViewLine {
  /** The part of the view that it tells of. */
  part: keyof View;
  name: string;
  value: string;
}

/** Subjects that are named; the others are counted. */
const named = 6;

/** A place has no name of its own: who shares it sees which it is. */
function selectionName({ catalogue, locale: { language } }: AppContext, selection: Selection): string | null {
  const name = catalogue.nameOf(selection, language);
  return selection.kind === "place" ? `${name} (${coordinateText(selection.at, "decimal", language)})` : name;
}

function subjectNames(context: AppContext, subjects: readonly Subject[]): string {
  const { app, locale } = context;
  const nameOf = (subject: Subject): string =>
    (subject.kind === "region" ? app.view.regions[subject.at]?.name : selectionName(context, subject)) ?? "…";
  const names = subjects.slice(0, named).map(nameOf).join(", ");
  const n = subjects.length - named;
  return n > 0 ? locale.t(sharingWords.more, { names, n }) : names;
}

/** In the order of the screen: when, what is chosen, what is on the map, where it looks. */
export function viewLines(context: AppContext): ViewLine[] {
  const { app, catalogue, locale } = context;
  const { t } = locale;
  const { view } = app;
  const lines: ViewLine[] = [];
  const say = (part: keyof View, name: string, value: string | null | undefined | false): void => {
    if (value) lines.push({ part, name, value });
  };
  const pageTitle = (): string | null => {
    const theme = layers.find(({ id }) => id === view.page);
    return theme ? t(theme.title) : view.page && t(pageTitles[view.page as MainPage]);
  };
  const { table, featureTable, classing } = view;

  if (!twoMaps(view.compare)) say("era", t(sharingWords.when), t(common[`era.${view.era}`]));
  say("compare", t(sharingWords.compare), view.compare !== "switch" && t(compareWords[view.compare]));
  if (view.compare === "swipe")
    say("divider", t(compareWords.swipe), t(compareWords.dividerValue, { n: view.divider, rest: 100 - view.divider }));
  say("selection", t(sharingWords.selection), view.selection && selectionName(context, view.selection));
  say("ring", t(sharingWords.ring), view.ring && t(sharingWords.ringKm, { km: view.ring }));
  say("page", t(sharingWords.page), pageTitle());
  say("part", t(sharingWords.pagePart), pagePart(context));
  say("subjects", t(sharingWords.subjects), subjectNames(context, view.subjects));
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(view.printed ?? "") ?? [];
  say("printed", t(sharingWords.printed), day && locale.date(`${year}-${month}-${day}`));

  const own = view.indicator?.startsWith("own-") ? t(sharingWords.ownColumn) : view.indicator;
  say("indicator", t(sharingWords.indicator), catalogue.indicator ? t(catalogue.indicator.title) : own);
  if (view.indicator && view.formerLevel === "district")
    say("formerLevel", t(sharingWords.indicatorLevel), t(common["level.district"]));
  if (classing) {
    const limits =
      classing.method === "own" ? classing.breaks.map((each) => locale.number(each)).join("; ") : classing.count;
    say("classing", t(sharingWords.classing), `${t(indicatorsWords[`method.${classing.method}`])}: ${limits}`);
  }

  const on = layers.toReversed().flatMap(({ id, title }) => {
    const opacity = view.layers[id];
    if (opacity === undefined) return [];
    const name = t(title);
    return [
      opacity === 1 ? name : t(sharingWords.transparent, { name, percent: locale.percent((1 - opacity) * 100, 0) }),
    ];
  });
  say("layers", t(sharingWords.layers), on.join(", "));
  say("lens", t(sharingWords.lens), view.lens && t(sharingWords.lensOn));
  const drawn = levels.filter((level) => view.levels[level]).map((level) => t(common[`level.${level}`]));
  if (!sameLevels(view.levels, firstLevels(view)))
    say("levels", t(sharingWords.boundaries), drawn.join(", ") || t(sharingWords.noBoundaries));
  for (const { id, title } of layers.toReversed())
    if (view.filters[id]) say("filters", t(sharingWords.filter, { name: lower(t(title)) }), whatNarrows(context, id));
  say("within", t(sharingWords.within), view.within && withinName(context, view.within));
  say("regions", t(sharingWords.regions), view.regions.map(({ name }) => name).join(", "));

  const tableName = table ? t(common[`level.${table.level}`]) : featureTable && t(layerById(featureTable.layer).title);
  say(table ? "table" : "featureTable", t(sharingWords.table), tableName);
  say("table", t(sharingWords.tableQuery), table?.query);
  const first = table && firstTable(table.level);
  const isArranged =
    table && first
      ? table.columns !== null ||
        table.kind !== null ||
        table.sort.column !== first.sort.column ||
        table.sort.descending
      : (featureTable?.sort ?? featureTable?.by ?? null) !== null;
  say(table ? "table" : "featureTable", t(sharingWords.tableColumns), isArranged && t(sharingWords.tableColumnsHow));

  const { camera } = view;
  const place = camera && {
    lat: locale.number(camera.lat, 2),
    lon: locale.number(camera.lon, 2),
    zoom: locale.number(camera.zoom, 1),
  };
  const where = place ? t(sharingWords.at, place) : t(sharingWords.whole);
  say("camera", t(sharingWords.camera), view.tilted ? `${where}; ${t(sharingWords.tilted)}` : where);
  say("language", t(sharingWords.language), t(sharingWords[view.language]));
  return lines;
}
