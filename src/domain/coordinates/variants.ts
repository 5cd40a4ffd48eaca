/** What the points, commas and spaces in and between two numbers may mean, the most likely first. */

/** Digits grouped by threes, with or without decimals: 2.365.683,532, 2,365,683.532, 2 365 683. */
const grouped: readonly (readonly [RegExp, string, string])[] = [
  [/(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d+|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.])/g, ".", ","],
  [/(?<![\d.,])\d{1,3}(?:,\d{3})+\.\d+|(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,]*\d)/g, ",", "."],
  [/(?<![\d.,] ?)\d{1,3}(?: \d{3}){2}(?!\d)|(?<=[;,] )\d{3} \d{3}(?=[.,]\d|$)/g, " ", "."],
];
const ungrouped = (text: string): string =>
  grouped.reduce(
    (all, [pattern, group, point]) =>
      all.replace(pattern, (digits) => digits.replaceAll(group, "").replace(point, ".")),
    text,
  );

const commasAs = (text: string, sign: " " | "."): string => text.replace(/(\d),(?=[\d-])/g, `$1${sign}`);
/** A comma between digits is a decimal one where no full stop is. */
const withPoints = (text: string): string => (/\d\.\d/.test(text) ? text : commasAs(text, "."));

/** 2 365 683 501 567 or 2,365,683,501,567: a northing and an easting, both grouped by the same sign. */
const bothGrouped = (text: string): string =>
  text
    .replace(/^(\d)([ .,])(\d{3})\2(\d{3})[ .,;]+(\d{3})\2(\d{3})$/, "$1$3$4 $5$6")
    .replace(/^(\d{3})([ .,])(\d{3})[ .,;]+(\d)\2(\d{3})\2(\d{3})$/, "$1$3 $4$5$6");

/** 2.365.684,501.567: a comma between numbers that points group. */
function pointsGrouped(text: string): string {
  const joined = text.replace(/(\d)\.(?=\d{3}(?:\.\d{3})*(?!\d))/g, "$1");
  return joined === text ? text : commasAs(joined, " ");
}

/** 21,386,103,017: two numbers with decimal commas and a comma between them. */
const fourParts = (text: string): string => text.replace(/^(-?\d+)([.,])(\d+)\2 ?(-?\d+)\2(\d+)$/, "$1.$3 $4.$5");

const ways: readonly ((text: string) => string)[] = [
  (text) => (/\d\.\d|\d{6}/.test(text) ? commasAs(text, " ") : text),
  (text) => commasAs(text, "."),
  pointsGrouped,
  bothGrouped,
  fourParts,
];

export const numberVariants = (text: string): readonly string[] => [
  ...new Set([withPoints(ungrouped(text)), ...ways.map((way) => way(text)).filter((each) => each !== text)]),
];
