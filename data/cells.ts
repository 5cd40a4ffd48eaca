/** The kinds of cells the tables are made of. */
import { z } from "zod";

/** zod would try whether it may compile code, which the policy of the page refuses and browsers report. */
z.config({ jitless: true });

/** An empty cell is null: not known. */
export const orNull = <T extends z.ZodType>(cell: T) =>
  z.preprocess((value) => (value === "" ? null : value), cell.nullable());

export const text = z.string().min(1);
export const textOrNull = orNull(z.string());
const numberText = z.string().regex(/^-?\d+(\.\d+)?$/, "a number with a decimal point and no separators");
export const number = numberText.transform(Number);
export const numberOrNull = orNull(number);
export const integer = numberText.transform(Number).pipe(z.int());
export const integerOrNull = orNull(integer);
/** Figures of a column lie between the least and the most it can sensibly hold, so that a slip of the keyboard is found. */
export const numberIn = (least: number, most: number) => number.pipe(z.number().min(least).max(most));
export const integerIn = (least: number, most: number) => integer.pipe(z.int().min(least).max(most));
/** The province has 954,000 ha. */
export const hectaresOrNull = orNull(numberIn(0.01, 955_000));
export const megawattsOrNull = orNull(numberIn(0.01, 200));
export const yearOrNull = orNull(integerIn(1950, 2050));
export const list = z.string().transform((v) => (v === "" ? [] : v.split(";").map((part) => part.trim())));
export const oneOrMore = list.pipe(z.array(z.string().min(1)).min(1));
/** ISO date, month or year: 2025-06-29, 2025-06 or 2025. */
export const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "a date as YYYY, YYYY-MM or YYYY-MM-DD");
export const dateOrNull = orNull(date);
export const percentOrNull = orNull(numberIn(0, 100));
export const communeCode = z.string().regex(/^0\d{4}$/, "a five-digit commune code");
export const districtCode = z.string().regex(/^\d{3}$/, "a three-digit district code");
export const communeCodes = list.pipe(z.array(communeCode));
export const districtCodes = list.pipe(z.array(districtCode));
export const longitude = orNull(numberIn(101, 105));
export const latitude = orNull(numberIn(20, 23.5));
/** Ids of rows of sources.csv; the first is the one the row's main figures are taken from. */
export const sources = oneOrMore;

/** How far a figure can be trusted: as published, computed from published figures, or estimated. */
export const qualities = ["published", "derived", "estimated"] as const;
export const quality = z.enum(qualities);
/** How exactly a place is known; `commune` and `district` mean: somewhere in that unit, no point. */
export const precision = z.enum(["site", "neighbourhood", "commune", "district", "none"]);
export const level = z.enum(["province", "district", "former-commune", "commune"]);

/** The units a feature lies in, as far as known. */
export const placedUnits = { former_communes: communeCodes, communes: communeCodes, districts: districtCodes };
/** Its point, where one is sourced (WGS84, degrees). */
export const placedPoint = { lon: longitude, lat: latitude, precision };
/** Where a feature is. */
export const placed = { ...placedUnits, ...placedPoint };
