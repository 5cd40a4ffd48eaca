/** Names of units in which a former one is called so. */
import type { Language, Text } from "../../domain/unit";
import { fullName, type Unit } from "../../domain/units";
import { inBoth } from "../../themes/facts";
import { heapWords as words } from "./heap-words";
import { enumerated, inEach } from "./say";

/** «xã Mường Mươn cũ» */
const nameIn = (of: Unit, language: Language): string => {
  const name = fullName(of, language);
  return of.era === "before" ? words.former[language].replace("{name}", name) : name;
};
export const unitCalled = (of: Unit): Text => inBoth((language) => nameIn(of, language));

/** «xã Mường Mươn cũ và xã Mường Pồn cũ» */
export const unitsCalled = (units: readonly Unit[], joint: "and" | "or" = "and"): Text =>
  inEach((locale) => enumerated(locale, units.map((of) => nameIn(of, locale.language)), joint)); // prettier-ignore
