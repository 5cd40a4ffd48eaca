/** The type before a name, as offices write it: «Xã», «xa», «TT», «P.». */
import { foldedKey, spellingKey } from "./spelling";

export const districtTypes: ReadonlySet<string> = new Set(["huyện", "thị xã", "thành phố"]);

const abbreviations: Readonly<Record<string, readonly string[]>> = {
  xã: ["x"],
  phường: ["p", "ph"],
  "thị trấn": ["tt", "t t", "ttr", "t tr"],
  "thị xã": ["tx", "t x"],
  "thành phố": ["tp", "t p"],
  huyện: ["h"],
  tỉnh: ["t"],
};

const typeByForm = new Map(
  Object.entries(abbreviations).flatMap(([type, short]) => {
    const key = spellingKey(type);
    return [key, foldedKey(key), ...short].map((form): [string, string] => [form, type]);
  }),
);

export interface TypedName {
  type: string;
  rest: string;
}

/** Of a spelling key; null where it does not begin with a type. «Xá» is none, since its tone differs. */
export function typedName(key: string): TypedName | null {
  const first = key.indexOf(" ");
  if (first < 0) return null;
  const second = key.indexOf(" ", first + 1);
  for (const end of second < 0 ? [first] : [second, first]) {
    const type = typeByForm.get(key.slice(0, end));
    if (type) return { type, rest: key.slice(end + 1) };
  }
  return null;
}

/** Behind an English name; a town may be of either level. */
const englishTypes = new Map<string, readonly string[]>(
  Object.entries({
    commune: ["xã"],
    ward: ["phường"],
    township: ["thị trấn"],
    town: ["thị trấn", "thị xã"],
    district: ["huyện"],
    city: ["thành phố"],
  }).map(([word, types]) => [spellingKey(word), types]),
);

/** The types that the last word of a spelling key may say in English: «Muong Lay town». */
export function typedBehind(key: string): TypedName[] {
  const last = key.lastIndexOf(" ");
  const types = last < 0 ? undefined : englishTypes.get(key.slice(last + 1));
  return (types ?? []).map((type) => ({ type, rest: key.slice(0, last) }));
}

/** «xã», «TT.» alone. */
export const typeAlone = (text: string): string | null => typeByForm.get(spellingKey(text)) ?? null;
