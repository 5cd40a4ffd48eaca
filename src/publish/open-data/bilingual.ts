/** Words in the two languages where a standard has room for one. */
import type { FieldWords } from "../../../data/fields";
import type { Text } from "../../domain/unit";

export const bothLanguages = ({ vi, en }: Text): string => (vi === en ? vi : `${vi} / ${en}`);

/** A column's title with its unit of measure. */
export const titleOf = ({ title, unit }: FieldWords): Text => ({
  vi: unit ? `${title.vi} (${unit})` : title.vi,
  en: unit ? `${title.en} (${englishUnits[unit] ?? unit})` : title.en,
});

const englishUnits: Readonly<Record<string, string>> = {
  người: "persons",
  "đơn vị": "units",
  "tỷ đồng": "billion VND",
};
