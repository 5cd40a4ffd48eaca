/** Names of roads in both languages. */
import type { Text } from "./unit";

/** «Quốc lộ 279», which the base map writes “QL279”: “National Road 279” in English. Other roads keep their names. */
export function roadName(name: string): Text {
  const number = /^(?:Quốc lộ |QL)(.+)$/.exec(name)?.[1];
  if (number) return { vi: `Quốc lộ ${number}`, en: `National Road ${number}` };
  return { vi: name, en: name.replace(/^Đường vành đai biên giới /, "Border ring road ") };
}
