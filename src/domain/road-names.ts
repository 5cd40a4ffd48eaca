/** Names of roads in both languages. */
import type { Text } from "./unit";

/** Of a national road, written in full or as “QL279” on the base map; null for any other. */
export const roadNumber = (name: string): string | null => /^(?:Quốc lộ |QL)(.+)$/.exec(name)?.[1] ?? null;

/** National roads of the province that the base map lacks. Where they run no source at hand says, so they may run anywhere. */
export const missingRoads: Text = { vi: "Quốc lộ 4H, 279B", en: "National Roads 4H and 279B" };

/** «Quốc lộ 279», which the base map writes “QL279”: “National Road 279” in English. Other roads keep their names. */
export function roadName(name: string): Text {
  const number = roadNumber(name);
  if (number) return { vi: `Quốc lộ ${number}`, en: `National Road ${number}` };
  return { vi: name, en: name.replace(/^Đường vành đai biên giới /, "Border ring road ") };
}
