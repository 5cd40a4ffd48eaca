/** Columns of the open data as their zod schemas fix them: type, limits, pattern, values. */
import type { z } from "zod";
import { date, list, number } from "../../../data/cells";
import { datePrecision, fieldWords, type FieldWords } from "../../../data/fields";
import { schemas, type TableName } from "../../../data/schema";

/** `list`: texts separated by `;` in one cell. */
export type FieldType = "string" | "number" | "integer" | "list";

export interface Field {
  name: string;
  type: FieldType;
  words: FieldWords;
  /** Never empty. */
  required: boolean;
  /** Of texts, as a regular expression that the whole cell matches. */
  pattern: string | null;
  /** The only values of a text. */
  values: readonly string[] | null;
  least: number | null;
  most: number | null;
}

/** A schema taken apart: what it is made of, and whether it may be empty. */
interface Parts {
  leaves: z.core.$ZodType[];
  empty: boolean;
  type: FieldType | null;
  /** A list must have at least one part. */
  filled: boolean;
}

interface Check {
  check: string;
  pattern?: RegExp;
}
const checksOf = (schema: z.core.$ZodType): Check[] =>
  (schema._zod.def.checks ?? []).map((each) => each._zod.def as Check);

function walk(schema: z.core.$ZodType, parts: Parts): Parts {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (schema === list) parts.type = "list";
  if (schema === number) parts.type = "number";
  switch (def.type) {
    case "pipe":
      walk(def.in, parts);
      return walk(def.out, parts);
    case "nullable":
      parts.empty = true;
      return walk(def.innerType, parts);
    case "array":
      parts.filled ||= checksOf(schema).some(({ check }) => check === "min_length");
      return parts;
    default:
      parts.leaves.push(schema);
      return parts;
  }
}

const isNumber = (leaf: z.core.$ZodType): leaf is z.ZodNumber => leaf._zod.def.type === "number";
const isEnum = (leaf: z.core.$ZodType): leaf is z.ZodEnum => leaf._zod.def.type === "enum";
const isWhole = (leaf: z.ZodNumber): boolean => leaf.format === "safeint";
const bound = (limits: (number | null)[], choose: (...of: number[]) => number): number | null => {
  const known = limits.filter((each): each is number => each !== null && Math.abs(each) < Number.MAX_SAFE_INTEGER);
  return known.length > 0 ? choose(...known) : null;
};

/** Patterns of the schemas begin with `^` and end in `$`. */
const patternOf = (leaves: readonly z.core.$ZodType[]): string | null =>
  leaves.flatMap(checksOf).find(({ pattern }) => pattern)?.pattern?.source ?? null;

function columnField(table: TableName, name: string, schema: z.core.$ZodType): Field {
  const { leaves, empty, type: found, filled } = walk(schema, { leaves: [], empty: false, type: null, filled: false });
  const numbers = leaves.filter(isNumber);
  const type = numbers.some(isWhole) ? "integer" : numbers.length > 0 ? "number" : (found ?? "string");
  const words = fieldWords(table, name);
  const dated = type === "string" && patternOf(leaves) === patternOf([date]);
  return {
    name,
    type,
    words: dated && !words.text ? { ...words, text: datePrecision } : words,
    required: type === "list" ? filled : !empty,
    pattern: type === "string" ? patternOf(leaves) : null,
    values: leaves.find(isEnum)?.options.map(String) ?? null,
    least: bound(numbers.map(({ minValue }) => minValue), Math.max),
    most: bound(numbers.map(({ maxValue }) => maxValue), Math.min),
  }; // prettier-ignore
}

export const fieldsOf = (table: TableName): Field[] =>
  Object.entries(schemas[table].shape).map(([name, schema]) => columnField(table, name, schema as z.core.$ZodType));

/** A field that no schema of `data/` has. */
export const madeField = (name: string, type: FieldType, words: FieldWords, required = true): Field => ({
  name,
  type,
  words,
  required,
  pattern: null,
  values: null,
  least: null,
  most: null,
});
