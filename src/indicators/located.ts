/** The things of the point layers as indicators count them: where they are, how large, from where that is known. */
import { newest, countFeatures, unionOfSources } from "../domain/aggregate";
import { containedIn } from "../domain/containment";
import type { Figure, Quality } from "../domain/figures";
import type { Aggregate } from "../domain/indicator";
import type { Land } from "../domain/land";
import { remembered } from "../domain/remembered";
import type { Themes } from "../domain/themes";
import type { Text } from "../domain/unit";
import { borderGates } from "../themes/border-gates/layer";
import { allFeatures } from "../themes/filtered";
import { hydropower } from "../themes/hydropower/layer";
import type { Feature, PointLayer } from "../themes/theme";
import { projects } from "../themes/projects/layer";
import { compose, counted, remarks } from "./words";

export interface Thing {
  feature: Feature;
  /** Size as a figure; null where it is not known. */
  size: Figure | null;
  /** Main source of the row. */
  sources: string[];
  asOf: string;
}

export interface Found {
  inside: Thing[];
  /** How many more may lie in the land; they are not counted. */
  maybe: number;
}

export type Kind = "hydropower" | "border-gates" | "projects";
const layers: Record<Kind, PointLayer> = { hydropower, "border-gates": borderGates, projects };

interface Row {
  source: string[];
  as_of: string;
}

function thingsOf(kind: Kind, themes: Themes): Thing[] {
  const derived = new Set(themes.hydropower.filter((row) => row.capacity_basis === "derived").map(({ id }) => id));
  const rows: Record<Kind, Row[]> = {
    hydropower: themes.hydropower,
    "border-gates": themes.borderGates,
    projects: themes.projects,
  };
  return allFeatures(layers[kind], themes).flatMap((feature, at) => {
    const row = rows[kind][at];
    if (!row) return [];
    const [sources, asOf] = [row.source.slice(0, 1), row.as_of];
    const quality: Quality = kind === "hydropower" && derived.has(feature.id) ? "derived" : "published";
    return [
      { feature, size: feature.size === null ? null : { value: feature.size, quality, sources, asOf }, sources, asOf },
    ];
  });
}

/** Every thing of each kind, and what of it is in a land, made once for each set of tables. */
const listOf = remembered((themes: Themes) => {
  const list = (kind: Kind) => {
    const things = thingsOf(kind, themes);
    const within = remembered((land: Land): Found => {
      const placed = things.map((thing) => ({ thing, where: containedIn(land, thing.feature.units) }));
      return {
        inside: placed.filter(({ where }) => where === "inside").map(({ thing }) => thing),
        maybe: placed.filter(({ where }) => where === "maybe").length,
      };
    });
    return { things, within };
  };
  return { hydropower: list("hydropower"), "border-gates": list("border-gates"), projects: list("projects") };
});

/** All of a kind, in the order of their layer. */
export const allThings = (kind: Kind, themes: Themes): readonly Thing[] => listOf(themes)[kind].things;

/** The things that lie in the land, each once however many of its units they touch. */
export const featuresIn = (kind: Kind, land: Land, themes: Themes): Found => listOf(themes)[kind].within(land);

/** How many of the list lie in the land. That there are none is known from the list as a whole. */
export function numberIn(kind: Kind, land: Land, themes: Themes): Aggregate {
  const { things, within } = listOf(themes)[kind];
  const { inside, maybe } = within(land);
  const from = inside.length > 0 ? inside : things;
  const remark = remarks(inside.length === 0 ? noneListed : null, possibly(maybe));
  return { ...countFeatures(inside), sources: unionOfSources(from), asOf: newest(from), remark };
}

/** Said of things that were not counted; null where there are none. */
export function possibly(maybe: number): Text | null {
  if (maybe === 0) return null;
  const things = counted(maybe, "mục", "more thing", "more things");
  return compose({
    vi: (of) => `${of(things)} có thể nằm trên địa bàn, không tính vào`,
    en: (of) => `${of(things)} may lie here and ${maybe === 1 ? "is" : "are"} not counted`,
  });
}

/** Said where the list has no thing here, which is not to say that there is none. */
export const noneListed: Text = {
  vi: "Danh mục của bản đồ không có mục nào trên địa bàn",
  en: "The list of this map has nothing here",
};
