/** The figures of a commune that stand in no table of ranks: its own, those of a larger whole, those of its parts, and what is not known. */
import { partsOf } from "../../../domain/lineage";
import { capitalise } from "../../../domain/names";
import { fullName, type Unit } from "../../../domain/units";
import { cardWords } from "../../../features/card/words";
import { choroplethLayers } from "../../../themes";
import { valueOfUnit } from "../../../themes/features";
import type { Fact } from "../../../themes/feature";
import { sharedRemarks } from "./shared-remarks";
import type { JointBlock, FigureLine, UnitSheet } from "./sheet";
import type { SheetMaking } from "./unit-sheet";

/** Told with their ranks, and in the key how they were come by. */
const ranked: readonly unknown[] = [
  cardWords.areaOfficial,
  cardWords.density,
  cardWords["population.scheme-2025"],
  cardWords["population.census-2019"],
];

const labelled = /^([^:]+): (.+)$/;

function byPart(of: Unit, { language, material, citations }: SheetMaking): FigureLine[] {
  return choroplethLayers.flatMap((layer): FigureLine[] => {
    if (layer.levelOf("before") !== "former-commune") return [];
    const values = partsOf(of.ref).flatMap((part) => {
      const value = valueOfUnit(layer, part.ref, material.themes, "before");
      const outside = layer.classes.some(({ id, pattern }) => id === value?.classId && pattern === "hollow");
      return value && !outside ? [{ name: fullName(part, language), text: value.text[language], facts: value.facts }] : [];
    });
    if (values.length === 0) return [];
    const said = values.map(({ name, text }) => `${name}: ${text.charAt(0).toLocaleLowerCase(language)}${text.slice(1)}`);
    return [
      {
        label: layer.cardTitle[language],
        value: capitalise(said.join("; ")),
        cites: [...new Set(values.flatMap(({ facts }) => citations.cite(facts.flatMap(({ sources }) => sources))))],
      },
    ];
  });
} // prettier-ignore

export function figureBlocks(
  of: Unit,
  facts: readonly Fact[],
  making: SheetMaking,
): Pick<UnitSheet, "figures" | "joint" | "missing" | "byPart"> {
  const { language, citations } = making;
  const shared = sharedRemarks(making.material);
  const remarked = (remark: Fact["remark"]): Pick<FigureLine, "remark" | "sign"> => {
    if (!remark) return {};
    const sign = shared.get(remark.vi)?.sign;
    return sign ? { sign } : { remark: remark[language] };
  };
  const line = ({ label, value, sources, remark }: Fact): FigureLine => ({
    label: label[language],
    value: value?.[language] ?? null,
    cites: citations.cite(sources),
    ...remarked(remark),
  });
  const shown = facts.filter(({ label }) => !ranked.includes(label));
  const own = shown.filter(({ whole, value }) => !whole && value);
  const joint = new Map<string, FigureLine[]>();
  for (const fact of shown)
    if (fact.whole) {
      const name = fact.whole[language];
      joint.set(name, [...(joint.get(name) ?? []), line(fact)]);
    }
  return {
    figures: own.map(line),
    joint: [...joint].map(([whole, lines]): JointBlock => ({
      whole,
      lines: lines.map(withoutTheme),
      remarks: [...new Set(lines.flatMap(({ remark }) => remark ?? []))],
    })),
    missing: shown.filter(({ whole, value }) => !whole && !value).map(({ label }) => label[language]),
    byPart: byPart(of, making),
  };
}

/** «Rừng: Diện tích» stands under the name of what it is of: «Diện tích». */
function withoutTheme(line: FigureLine): FigureLine {
  const [, theme, label] = labelled.exec(line.label) ?? [];
  return theme && label
    ? { ...line, label: `${theme}, ${label.charAt(0).toLocaleLowerCase("vi")}${label.slice(1)}` }
    : line;
}
