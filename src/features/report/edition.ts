/** What makes a report as printed today another one than that of another day: its number, the data, the address that opens it again. */
import type { DataVersion } from "../../../data/version";
import type { Language } from "../../domain/unit";
import type { Region } from "../../domain/region";
import { encode, toQuery } from "../../state/url-encode";
import { defaultView, type Subject } from "../../state/view";
import { digestOf } from "./digest";
import { placeKey } from "./make/report-of";
import { referenceOf } from "./reference";
import type { Report } from "./report";

export interface Edition {
  reference: string;
  /** ISO. */
  on: string;
  version: DataVersion;
  /** Opens the report again, compared with what it says today. */
  address: string;
  /** The land drawn is that of the unit that holds the place, not the subject itself. */
  inUnit: boolean;
}

/** Only the region it is about goes with it. */
function addressOf(
  subject: Subject,
  printed: string,
  language: Language,
  regions: readonly Region[],
  base: string,
): string {
  const region = subject.kind === "region" ? regions[subject.at] : undefined;
  const view = {
    ...defaultView,
    language,
    page: "report" as const,
    subjects: [region ? { kind: "region" as const, at: 0 } : subject],
    regions: region ? [region] : [],
    printed,
  };
  return `${base}?${toQuery(encode(view))}`;
}

/** `base`: the address of the app without a query. */
export function editionOf(
  { subject, at, parts }: Report,
  {
    on,
    version,
    language,
    regions,
    base,
  }: { on: string; version: DataVersion; language: Language; regions: readonly Region[]; base: string },
): Edition {
  return {
    reference: referenceOf(placeKey(subject, { regions }), version.hash),
    on,
    version,
    address: addressOf(subject, digestOf(parts, on, version.hash), language, regions, base),
    inUnit: at !== null && (subject.kind === "place" || subject.kind === "feature"),
  };
}
