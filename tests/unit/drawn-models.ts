/** Models of the lens, made up and of the indicators. */
import type { DrawnModel } from "../../src/domain/uncertainty/model";
import { eras } from "../../src/domain/unit";
import type { IndicatorId } from "../../src/indicators/ids";
import { modelSteps } from "../../src/indicators/certainty/model";
import { indicatorMap, themes } from "../fixtures/themes";

export const modelWith = (change: Partial<DrawnModel>): DrawnModel => ({
  seed: 7,
  draws: 2000,
  sources: [],
  areaErrors: [],
  sumErrors: [],
  groups: [],
  limits: [],
  decimals: 2,
  ...change,
});

export function modelOf(
  id: IndicatorId,
  formerLevel: "former-commune" | "district" = "former-commune",
): DrawnModel | null {
  const map = indicatorMap({ indicator: id, formerLevel, classing: null, shown: eras }, themes);
  const steps = modelSteps(map, eras, themes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
