/** What the sheet for the wall of an office says of a commune of 2025. */
import { districtsOf, partsOf } from "../../../domain/lineage";
import { seatOf } from "../../../domain/seats";
import { fullName, unit } from "../../../domain/units";
import { capitalise } from "../../../domain/names";
import { encode, toQuery } from "../../../state/url-encode";
import { defaultView } from "../../../state/view";

export interface WallContent {
  /** «Xã Mường Nhé», “Mường Nhé commune”. */
  name: { vi: string; en: string };
  code: string;
  clause: number | null;
  former: readonly { name: { vi: string; en: string }; code: string; district: string }[];
  /** null: not known. */
  seat: string | null;
  sources: readonly string[];
}

/** null for what is no commune of 2025. */
export function wallContent(code: string): WallContent | null {
  const of = unit({ level: "commune", code });
  if (!of) return null;
  const seat = seatOf(of);
  return {
    name: { vi: capitalise(fullName(of, "vi")), en: fullName(of, "en") },
    code,
    clause: of.resolutionClause ?? null,
    former: partsOf(of.ref).map((part) => ({
      name: { vi: capitalise(fullName(part, "vi")), en: fullName(part, "en") },
      code: part.ref.code,
      district: districtsOf(part.ref)
        .map((each) => fullName(each, "vi"))
        .join(", "),
    })),
    seat: [seat?.words, seat?.address].filter(Boolean).join(" – ") || null,
    sources: [...new Set(["nq-1661-2025", "de-an-348-2025", ...(seat?.words ? seat.sources : [])])],
  };
}

/** The unit's own page, which needs no script, beside the app. `base`: the address of the app without a query. */
export const pageAddress = (code: string, base: string): string => new URL(`vi/commune/${code}.html`, base).href;

/** The unit in the app. */
export const viewAddress = (code: string, base: string): string =>
  `${base}?${toQuery(encode({ ...defaultView, selection: { kind: "unit", unit: { level: "commune", code } } }))}`;
