/** What each theme has besides its record, each in a chunk of its own. Apart from the records, which the first view needs, so that it need not know the files of all these. */
import type { Component } from "svelte";
import type { Unit } from "../domain/units";
import type { Indicator } from "../indicators/indicator";
import type { Feature } from "./feature";
import type { LayerId } from "./index";

type Part<Props extends object> = () => Promise<{ default: Component<Props> }>;

export interface ThemeParts {
  page: Part<Record<string, never>>;
  /** Those whose ids the record names. */
  indicators?: () => Promise<{ default: readonly Indicator[] }>;
  /** On the card of a feature, under the facts. */
  facts?: Part<{ feature: Feature }>;
  /** On the card of a feature, under the places. */
  places?: Part<{ feature: Feature }>;
  /** On the card of a unit without a value. */
  unit?: Part<{ of: Unit }>;
  /** On the card of the province. */
  province?: Part<Record<string, never>>;
  /** Under the list of units. */
  list?: Part<Record<string, never>>;
}

export const themeParts: Readonly<Record<LayerId, ThemeParts>> = {
  forest: {
    page: () => import("./forest/Page.svelte"),
    indicators: () => import("./forest/indicators"),
    province: () => import("./forest/ForestSeries.svelte"),
    list: () => import("./forest/ForestAreas.svelte"),
  },
  ntm: {
    page: () => import("./ntm/Page.svelte"),
    indicators: () => import("./ntm/indicators"),
    unit: () => import("./ntm/NtmParts.svelte"),
    province: () => import("./ntm/ProvinceNtm.svelte"),
  },
  projects: {
    page: () => import("./projects/Page.svelte"),
    indicators: () => import("./projects/indicators"),
    places: () => import("./projects/SameCommune.svelte"),
  },
  hydropower: {
    page: () => import("./hydropower/Page.svelte"),
    indicators: () => import("./hydropower/indicators"),
  },
  "border-gates": {
    page: () => import("./border-gates/Page.svelte"),
    indicators: () => import("./border-gates/indicators"),
    facts: () => import("./border-gates/GateEvents.svelte"),
  },
};
