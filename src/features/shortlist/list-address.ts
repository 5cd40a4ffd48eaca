import type { Language } from "../../domain/unit";
import { encode, toQuery } from "../../state/url-encode";
import { defaultView, type Selection } from "../../state/view";

/** The address of the page with these entries and nothing else of the view. */
export function listAddress(subjects: readonly Selection[], language: Language): string {
  const query = toQuery(encode({ ...defaultView, language, page: "shortlist", subjects }));
  return `${location.origin}${location.pathname}?${query}`;
}
