import type { Language } from "../../domain/unit";
import type { Tool } from "../../map/handle";
import { nextWords } from "./figures";
import type { Measuring } from "./measuring.svelte";
import { areaText, lengthText } from "./say-measure";

/** What the map is to draw of it, and where it reports to. */
export function measureTool(work: Measuring, language: Language): Tool {
  const { chosen, figures, finished, mark, next, now } = work;
  const ring = now.mode === "area";
  const nextSaid = next && !finished ? nextWords(now, next, language) : "";
  const whole = figures.km2 !== null ? areaText(figures.km2, language) : lengthText(figures.km, language);
  return {
    kind: "measure",
    drawing: {
      points: now.points,
      ring,
      open: !finished,
      next: next && nextSaid ? { at: next, words: nextSaid } : null,
      chosen,
      mark,
      legs: figures.legs.map(({ km }) => lengthText(km, language)),
      whole: figures.legs.length === 0 || figures.crosses ? "" : whole,
    },
    events: work,
  };
}
