/** Draws all figures of a model once. */
import type { LandPart, DrawnModel, Range, Source } from "./model";

type Random = () => number;

const within = ([low, high]: Range, random: Random): number => low + random() * (high - low);

const oneOf = (all: readonly number[], random: Random): number => all[Math.floor(random() * all.length)] ?? 0;

/** Whichever of the two was the one that is wrong, so either sign. */
const slackOf = ({ sumErrors }: DrawnModel, random: Random): number =>
  oneOf(sumErrors, random) * (random() < 0.5 ? -1 : 1);

/** The distance to one side of a point in a disc, each place in it as likely. */
const aside = (radius: number, random: Random): number =>
  radius * Math.sqrt(random()) * Math.cos(2 * Math.PI * random());

/** Draws that leave less than this to be shared, km², are drawn again: no land is negative. */
const least = 0.01;
const attempts = 100;

/**
 * The whole, then its parts, which add up to it but for the slack between their sources. What the published parts leave goes
 * to the last that is computed as a rest or, where there are such, to those estimated from their outlines, each by its weight
 * times an error as they were found elsewhere.
 */
function land({ whole, slack, parts }: Extract<Source, { kind: "land" }>, model: DrawnModel, random: Random): number[] {
  const shared = parts.some(({ kind }) => kind === "share");
  const last = shared ? -1 : parts.findLastIndex(({ kind }) => kind === "rest");
  const draw = (part: LandPart, at: number): number => {
    if (part.kind === "range") return within(part.range, random);
    if (part.kind === "rest") return at === last ? 0 : part.value + slackOf(model, random);
    return part.weight * Math.exp(oneOf(model.areaErrors, random));
  };
  for (let attempt = 1; ; attempt += 1) {
    const all = within(whole, random);
    const values = parts.map(draw);
    const sum = (of: (part: LandPart) => boolean): number =>
      parts.reduce((soFar, part, at) => soFar + (of(part) ? (values[at] ?? 0) : 0), 0);
    const left = all + (slack ? slackOf(model, random) : 0) - sum(({ kind }) => kind !== "share");
    if (left < least && (shared || last >= 0) && attempt < attempts) continue;
    const weights = sum(({ kind }) => kind === "share");
    return [
      all,
      ...parts.map(({ kind }, at) => {
        if (at === last) return left;
        return kind === "share" ? (left * (values[at] ?? 0)) / weights : (values[at] ?? 0);
      }),
    ];
  }
}

function oneChosen(of: number, random: Random): number[] {
  const chosen = Math.floor(random() * of);
  return Array.from({ length: of }, (_, at) => (at === chosen ? 1 : 0));
}

/** The figures in the order of the sources. */
export const drawFigures = (model: DrawnModel, random: Random): number[] =>
  model.sources.flatMap((source) => {
    if (source.kind === "range") return within(source.range, random);
    if (source.kind === "disc") return aside(source.radius, random);
    return source.kind === "one-of" ? oneChosen(source.of, random) : land(source, model, random);
  });
