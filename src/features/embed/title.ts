/** What an embedded map is called: its subject, what that is narrowed to, and the point in time. */
import { common } from "../../locale/common";
import type { AppContext } from "../../state/context";
import { twoMaps } from "../../state/view";
import { layers } from "../../themes";
import type { Layer } from "../../themes/theme";
import { whatNarrows } from "../filter";
import { modeWords } from "./mode/words";

const shown = ({ app }: AppContext): readonly Layer[] =>
  layers.filter(({ id }) => app.view.layers[id] !== undefined).toReversed();

/** «Mật độ dân số 2019, Thủy điện»; without indicator and layers the province. */
export function embedSubject(context: AppContext): string {
  const { catalogue, locale } = context;
  const titles = [
    ...(catalogue.indicator ? [catalogue.indicator.title] : []),
    ...shown(context).map(({ title }) => title),
  ];
  return titles.map((title) => locale.t(title)).join(", ") || locale.t(modeWords.units);
}

/** «Đang vận hành; từ 20 MW»; of several layers each by its name; null where all things of all layers are shown. */
export function embedNarrowing(context: AppContext): string | null {
  const on = shown(context);
  const parts = on.flatMap(({ id, title }) => {
    const what = whatNarrows(context, id);
    if (!what) return [];
    return [on.length > 1 ? `${context.locale.t(title)}: ${what}` : what];
  });
  return parts.join(". ") || null;
}

export const embedWhen = ({ app, locale: { t } }: AppContext): string =>
  t(twoMaps(app.view.compare) ? common.line : common[`era.${app.view.era}`]);

/** All of it in one line. */
export function embedTitle(context: AppContext): string {
  const narrowing = embedNarrowing(context);
  return `${embedSubject(context)}${narrowing ? ` (${narrowing})` : ""} · ${embedWhen(context)}`;
}
