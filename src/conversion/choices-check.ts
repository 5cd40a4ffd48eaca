/** Whether data from a file are choices; checked by hand, since a file may hold anything. */
import { columnRoles, doubledWays, mostDecimals, sourceLevels, type Choices } from "./choices";
import { delimiters, encodings } from "./sheet";

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === "string";
const isIndex: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isDecimals: Check = (value) => isIndex(value) && (value as number) <= mostDecimals;
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const oneOf =
  (all: readonly unknown[]): Check =>
  (value) =>
    all.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) && Object.entries(checks).every(([name, check]) => check(value[name]));
const recordOf =
  (key: RegExp, check: Check): Check =>
  (value) =>
    isFields(value) && Object.entries(value).every(([name, each]) => key.test(name) && check(each));

const isWeight: Check = (value) => isIndex(value) || oneOf(["area", "population-2019"])(value);
const ruleFields: Readonly<Record<string, Check>> = {
  sum: isFields,
  mean: fields({ weight: isWeight }),
  rate: fields({ over: isIndex, under: isIndex, factor: isNumber }),
  class: fields({ way: oneOf(["all-agree", "largest-part", "most-parts", "several", "counts"]), weight: isWeight }),
  minimum: isFields,
  maximum: isFields,
  range: isFields,
  text: isFields,
  skip: isFields,
};
const isRule: Check = (value) =>
  isFields(value) && Object.hasOwn(ruleFields, String(value["kind"])) && !!ruleFields[String(value["kind"])]?.(value);

const index = /^\d{1,5}$/;
const anything = /^/;
const checkChoices = fields({
  encoding: orNull(oneOf(encodings)),
  delimiter: orNull(oneOf(delimiters)),
  sheet: orNull(isText),
  numbers: orNull(fields({ decimal: oneOf([",", "."]), thousands: orNull(oneOf([".", ",", " "])) })),
  header: orNull(fields({ from: isIndex, to: isIndex })),
  level: orNull(oneOf(sourceLevels)),
  roles: recordOf(index, oneOf(columnRoles)),
  decisions: recordOf(anything, orNull(isText)),
  doubled: recordOf(anything, oneOf(doubledWays)),
  divided: recordOf(anything, isText),
  rules: recordOf(index, isRule),
  decimals: recordOf(index, isDecimals),
});

export const isChoices = (value: unknown): value is Choices => checkChoices(value);
