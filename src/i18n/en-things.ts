import type { Entry } from ".";
import type { viThings } from "./vi-things";

/** The words of the tables of things in English. */
export const enThings: Record<keyof typeof viThings, Entry> = {
  "things.group": "View by",
  "things.each": "Each entry",
  "things.group.district": "Former district",
  "things.group.former-commune": "Former commune",
  "things.group.commune": "New commune",
  "things.by.district": "Former district",
  "things.by.former-commune": "Former commune",
  "things.by.commune": "New commune or ward",
  "things.nowhere.district": "Whole province, or district not known",
  "things.nowhere.former-commune": "Whole province, or former commune not known",
  "things.nowhere.commune": "Whole province, or commune not known",
  "things.count": { one: "{n} entry", other: "{n} entries" },
  "things.units": { one: "{n} unit", other: "{n} units" },
  "things.total": { one: "{n} entry shown", other: "{n} entries shown, together" },
  "things.total.all": { one: "The one entry", other: "All {n} entries" },
  "things.added": "Added up from the figures of the entries",
  "things.several": {
    one: "{n} entry lies in several units: it counts whole in each of them, but once in the total.",
    other: "{n} entries lie in several units: they count whole in each of them, but once in the total.",
  },
  "things.column.name": "Name",
  "things.column.count": "Entries",
  "things.column.largest": "Largest",
  "things.column.names": "Entries by name",
  "things.color.note": "The map of this indicator counts every entry of the layer, whatever is filtered.",
  "things.export.note": "{column}: note",
  "things.file.hydropower": "dien-bien-hydropower",
  "things.file.border-gates": "dien-bien-border-gates",
  "things.file.projects": "dien-bien-projects",
};
