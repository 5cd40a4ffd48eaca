/** What is said of a ring, line by line: the same for every radius, so that rings can stand side by side. */
import { formatNumber, formatPeople, formatPercent } from "../../../domain/format";
import { capitalise } from "../../../domain/names";
import type { Text } from "../../../domain/unit";
import type { Locale } from "../../../locale/locale";
import type { Themes } from "../../../themes";
import { inBoth } from "../../../themes/facts";
import { featuresOf } from "../../../themes/features";
import type { Fact, Feature } from "../../../themes/feature";
import type { PointLayer } from "../../../themes/theme";
import { featureCount, totalWords } from "../../../themes/totals";
import { inEach } from "../say";
import { estimateOf, type Ring, type RingLayer, type RingPeople } from "./rings";
import { ringWords as words } from "./words";

const joined = (parts: readonly (string | null)[]): string =>
  parts.flatMap((part) => (part ? capitalise(part) : [])).join(". ");
const remarkOf = (say: (locale: Locale) => (string | null)[]): Pick<Fact, "remark"> => {
  const remark = inEach((locale) => joined(say(locale)));
  return remark.vi === "" ? {} : { remark };
};

/** 0 is known, with the sources of the whole list. */
function countLine(
  layer: PointLayer,
  label: Text,
  features: readonly Feature[],
  themes: Themes,
  more: (locale: Locale) => (string | null)[] = () => [],
): Fact {
  const { sources, asOf } = featureCount(features.length > 0 ? features : featuresOf(layer, themes));
  const total = (locale: Locale): string[] =>
    features.length > 0 ? totalWords(layer, features, themes, locale.language) : [];
  return {
    label,
    value: inBoth((language) => formatNumber(features.length, language)),
    ...remarkOf((locale) => [...total(locale), ...more(locale)]),
    sources,
    asOf,
  };
}

const layerLines = ({ layer, features, maybe, unplaced, apart }: RingLayer, themes: Themes): Fact[] => [
  countLine(layer, layer.title, features, themes, ({ t }) => [
    maybe.length > 0 ? t(words.possibly, { n: maybe.length }) : null,
    unplaced > 0 ? t(words.unplaced, { n: unplaced }) : null,
  ]),
  ...apart.map((kind) =>
    countLine(
      layer,
      inEach(({ language, t }) => t(words.apart, { what: kind.label[language].toLocaleLowerCase(language) })),
      kind.features,
      themes,
    ),
  ),
];

/** «0–140.502»: from what is certain to what is possible. */
export const peopleRange = ({ whole, touched }: RingPeople): Text =>
  inBoth((language) => {
    const [least, most] = [whole, touched].map(({ people }) => formatNumber(people.value ?? 0, language));
    return `${least}–${most}`;
  });

/** The estimate where it means something, else the range alone. */
function peopleLine(of: RingPeople): Fact {
  const { level, label, whole, middle, touched } = of;
  const units = words[`units.${level}`];
  const people = (value: number | null, language: keyof Text): string => formatPeople(value ?? 0, language);
  const estimate = estimateOf(of);
  const range = peopleRange(of);
  return {
    label,
    value: inEach(({ language, t }) =>
      estimate === null ? t(words.people, { n: range[language] }) : `≈ ${people(estimate, language)}`,
    ),
    ...remarkOf(({ language, t }) => [
      estimate === null
        ? t(whole.units.length === 0 ? words.tooSmall : words.tooLarge)
        : t(words.middle, { units: t(units, { n: middle.units.length }), range: range[language] }),
      whole.units.length > 0
        ? t(words.least, { n: whole.units.length, people: people(whole.people.value, language) })
        : null,
      t(words.most, { n: touched.units.length, people: people(touched.people.value, language) }),
      touched.people.remark?.[language] ?? null,
    ]),
    sources: touched.people.sources,
    asOf: touched.people.asOf,
  };
}

const beyondLine = ({ beyond }: Ring): Fact => ({
  label: words.beyond,
  value: inBoth((language) => formatPercent(100 * beyond, language, 0)),
  ...remarkOf(({ t }) => [beyond >= 0.005 ? t(words.beyondNote) : null, t(words.beyondMethod)]),
  sources: ["osm-2026"],
  asOf: "2026-07-18",
});

/** In the same order for every ring. */
export const linesOf = (ring: Ring, themes: Themes): Fact[] => [
  ...ring.layers.flatMap((each) => layerLines(each, themes)),
  ...ring.people.map(peopleLine),
  beyondLine(ring),
];
