/** The map of the indicator of the view, and what its parts say. */
import { districtsOf } from "../../domain/lineage";
import { sameUnit, type UnitRef } from "../../domain/unit";
import type { IndicatorMap } from "../../indicators";
import type { ChoroplethPicture, UnitValue } from "../../themes/feature";
import type { App } from "../../state/app.svelte";
import type { Catalogue } from "../../state/catalogue.svelte";
import { shownEras } from "../../state/view";
import type { Themes } from "../../themes";

/** null without an indicator, and until it can be computed. */
export function currentMap({ app, catalogue }: { app: App; catalogue: Catalogue }): IndicatorMap | null {
  const { formerLevel, classing } = app.view;
  const made = catalogue.indicators.value;
  const themes: Themes | null = app.themes.value;
  if (!made || !themes || !catalogue.indicator) return null;
  const map = made.indicatorMap(
    { indicator: catalogue.indicator.id, formerLevel, classing, shown: shownEras(app.view) },
    themes,
  );
  return catalogue.lens.value?.seen(map) ?? map;
}

export const knownIn = ({ values }: ChoroplethPicture): number =>
  values.filter(({ classId }) => classId !== "unknown").length;

/** What the picture says of a unit, or of the former district it lay in; null where it says nothing. */
export function valueAt({ level, values }: ChoroplethPicture, ref: UnitRef): UnitValue | null {
  const at = ref.level === "former-commune" && level === "district" ? districtsOf(ref).map((each) => each.ref) : [ref];
  return values.find(({ unit }) => at.some((each) => sameUnit(each, unit))) ?? null;
}

/** How many units of an era are in a class. */
export const countIn = ({ values }: ChoroplethPicture, id: string): number =>
  values.filter(({ classId }) => classId === id).length;

/** How many units are coloured by what is known of some of their parts. */
export const partlyIn = ({ values }: ChoroplethPicture): number => values.filter(({ partly }) => partly).length;
