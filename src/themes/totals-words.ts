/** What a sum of sizes is of and what it leaves out, in words. */
import { sumFeatures } from "../domain/aggregate";
import { formatNumber } from "../domain/format";
import type { Language, Text } from "../domain/unit";
import { inBoth } from "./facts";
import type { Feature, LayerClass } from "./feature";
import type { PointLayer } from "./theme";

/** So many are named; of more the rest is counted. */
const mostNames = 4;

const inSentence = (words: string, language: Language): string =>
  words.charAt(0).toLocaleLowerCase(language) + words.slice(1);

/** «quy hoạch, chuẩn bị đầu tư 50 MW (3/6)» */
function classWords(
  { size }: PointLayer,
  { id, label }: LayerClass,
  features: readonly Feature[],
  language: Language,
): string[] {
  const those = features.filter(({ classId }) => classId === id);
  const { value, known, of } = sumFeatures(those.map((feature) => feature.size));
  if (!size || of === 0) return [];
  const missing = { vi: "chưa có số liệu", en: "not known" }[language];
  const said = value === null ? missing : size.format(value, language);
  const part = known < of ? ` (${formatNumber(known, language)}/${formatNumber(of, language)})` : "";
  return [`${inSentence(label[language], language)} ${said}${part}`];
}

/** What the classes come to that a sum leaves out, or of which it is made; null where there is nothing to say. */
export function statusWords(layer: PointLayer, features: readonly Feature[]): Text | null {
  const { size, classes } = layer;
  if (!size || (!size.counts && !size.byClass)) return null;
  const apart = classes.filter(({ id }) => !size.counts?.classes.includes(id));
  const lead: Text = size.counts?.others ?? { vi: "Gồm", en: "Made up of" };
  const some = apart.some(({ id }) => features.some((each) => each.classId === id && (size.counts || each.size)));
  if (!some) return null;
  return inBoth((language) => {
    const parts = apart.flatMap((each) => classWords(layer, each, features, language));
    return `${lead[language]}: ${parts.join("; ")}`;
  });
}

/** Those that lie in other units too, by name, each with the figure of the whole; null of none. */
export function sharedWords({ size }: PointLayer, features: readonly Feature[]): Text | null {
  if (!size || features.length === 0) return null;
  const n = features.length;
  const sorted = features.toSorted((a, b) => (b.size?.value ?? 0) - (a.size?.value ?? 0));
  return inBoth((language) => {
    const named = sorted
      .slice(0, mostNames)
      .map((each) => `${each.name[language]} (${size.format(each.size?.value ?? 0, language)})`);
    const rest = n - named.length;
    const more = { vi: `và ${rest} mục khác`, en: `and ${rest} more` }[language];
    const names = [...named, ...(rest > 0 ? [more] : [])].join("; ");
    return language === "vi"
      ? `Chưa kể ${formatNumber(n, language)} mục còn nằm trên đơn vị khác, số trong ngoặc là của cả mục: ${names}`
      : `Not counting ${formatNumber(n, language)} ${n === 1 ? "entry" : "entries"} that also ${n === 1 ? "lies" : "lie"} in other units, figures in brackets being of the whole: ${names}`;
  });
}
