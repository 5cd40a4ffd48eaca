/** Figures that several units have together, and what that whole is called. */
import type { UnitIndicatorRow } from "../../data/schema";
import type { Text } from "../domain/unit";
import { fullName, unit, unitsOf } from "../domain/units";
import { inBoth } from "../themes/facts";

/** A number for several units is of them together; words for several, such as a zone, are said of each. */
export const isJoint = ({ codes, value }: Pick<UnitIndicatorRow, "codes" | "value">): boolean =>
  codes.length > 1 && value !== null;

const nouns: Record<"xã" | "phường" | "other", Text> = {
  xã: { vi: "xã", en: "communes" },
  phường: { vi: "phường", en: "wards" },
  other: { vi: "đơn vị", en: "units" },
};

/** «42 xã của tỉnh»; «5 xã: Chiềng Sinh, …» where they are not all of their type. */
export function jointWhole({ level, codes }: Pick<UnitIndicatorRow, "level" | "codes">): Text {
  const members = codes.flatMap((code) => unit({ level, code }) ?? []);
  const [first] = members;
  const one = first && members.every(({ type }) => type === first.type) ? first.type : null;
  const noun = one === "xã" || one === "phường" ? nouns[one] : nouns.other;
  const all = one !== null && unitsOf(level).filter(({ type }) => type === one).length === members.length;
  if (all)
    return { vi: `${members.length} ${noun.vi} của tỉnh`, en: `all ${members.length} ${noun.en} of the province` };
  return inBoth((language) => {
    const names = members.map((each) => (noun === nouns.other ? fullName(each, language) : each.name));
    return `${members.length} ${noun[language]}: ${names.join(", ")}`;
  });
}
