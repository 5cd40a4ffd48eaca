/** What the reader decided, in sentences. */
import type { Language } from "../../domain/unit";
import type { Analysis } from "../analysis-types";
import type { Choices } from "../choices";
import { nameWithType } from "../convert/targets";
import type { Gazetteer } from "../gazetteer-types";
import { sayIn } from "./index";
import { sayWords as words } from "./words";

/** In the order of the table, each decision once. */
export function decisionsText(
  { matching }: Analysis,
  choices: Choices,
  { units }: Gazetteer,
  language: Language,
): string[] {
  const say = sayIn(language);
  const nameOf = (code: string, level = matching.level): string => {
    const unit = units.find((each) => each.level === level && each.code === code);
    return unit ? `${nameWithType(unit)} (${code})` : code;
  };
  const decided = [...matching.rows, ...matching.destinations].flatMap((match) => {
    if (match.state === "left-out") return [say(words.decisionLeftOut, { said: match.said })];
    if (match.state !== "matched" || match.by !== "decision") return [];
    return [say(words.decision, { said: match.said, unit: nameOf(match.code) })];
  });
  const doubled = Object.entries(choices.doubled).map(([code, way]) => {
    const said = say(words[`doubled.${way}`]);
    return code === "*"
      ? say(words.decisionDoubledAll, { way: said })
      : say(words.decisionDoubled, { unit: nameOf(code), way: said });
  });
  const divided = Object.entries(choices.divided).map(([code, target]) =>
    target === "weights"
      ? say(words.decisionWeights, { unit: nameOf(code, "former-commune") })
      : say(words.decisionDivided, { unit: nameOf(code, "former-commune"), target: nameOf(target, "commune") }),
  );
  return [...new Set([...decided, ...doubled, ...divided])];
}
