/** What an embedded map is called: its subject, and the point in time. */
import { common } from "../../locale/common";
import type { AppContext } from "../../state/context";
import { twoMaps } from "../../state/view";
import { layers } from "../../themes";
import { modeWords } from "./mode/words";

type Spoken = Pick<AppContext, "app" | "catalogue" | "locale">;

/** «Mật độ dân số 2019, Thủy điện»; without indicator and layers the province. */
export function embedSubject({ app, catalogue, locale: { t } }: Spoken): string {
  const on = layers.filter(({ id }) => app.view.layers[id] !== undefined).toReversed();
  const titles = [...(catalogue.indicator ? [catalogue.indicator.title] : []), ...on.map(({ title }) => title)];
  return titles.map((title) => t(title)).join(", ") || t(modeWords.units);
}

export const embedWhen = ({ app, locale: { t } }: Spoken): string =>
  t(twoMaps(app.view.compare) ? common.line : common[`era.${app.view.era}`]);

export const embedTitle = (of: Spoken): string => `${embedSubject(of)} · ${embedWhen(of)}`;
