/** Whether data from a file are choices; checked by hand, since a file may hold anything. */
import { columnRoles, doubledWays, mostDecimals, sourceLevels, type Choices } from "./choices";
import { hasFields, isCount, isFields, isNullOr, isOneOf, isRecordOf, isText, type Check } from "./shape";
import { delimiters, encodings } from "./sheet";

const isDecimals: Check = (value) => isCount(value) && (value as number) <= mostDecimals;
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isWeight: Check = (value) => isCount(value) || isOneOf(["area", "population-2019"])(value);
const ruleFields: Readonly<Record<string, Check>> = {
  sum: isFields,
  mean: hasFields({ weight: isWeight }),
  rate: hasFields({ over: isCount, under: isCount, factor: isNumber }),
  class: hasFields({
    way: isOneOf(["all-agree", "largest-part", "most-parts", "several", "counts"]),
    weight: isWeight,
  }),
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
const checkChoices = hasFields({
  encoding: isNullOr(isOneOf(encodings)),
  delimiter: isNullOr(isOneOf(delimiters)),
  sheet: isNullOr(isText),
  numbers: isNullOr(hasFields({ decimal: isOneOf([",", "."]), thousands: isNullOr(isOneOf([".", ",", " "])) })),
  header: isNullOr(hasFields({ from: isCount, to: isCount })),
  level: isNullOr(isOneOf(sourceLevels)),
  roles: isRecordOf(index, isOneOf(columnRoles)),
  decisions: isRecordOf(anything, isNullOr(isText)),
  doubled: isRecordOf(anything, isOneOf(doubledWays)),
  divided: isRecordOf(anything, isText),
  rules: isRecordOf(index, isRule),
  decimals: isRecordOf(index, isDecimals),
});

export const isChoices = (value: unknown): value is Choices => checkChoices(value);
