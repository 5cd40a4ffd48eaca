/** What a page is about for machines, by schema.org, in JSON-LD. */
import type { Language } from "../../domain/unit";
import { unit } from "../../domain/units";
import { capitalise } from "../../domain/names";
import { fullName, province } from "../../domain/units";
import { parseSelection } from "../../state/selection";
import { pageKey, type PageContent, type PageRef } from "../content";

const country = { "@type": "Country", name: "Việt Nam", identifier: "VN" } as const;

function placeOf(ref: PageRef, language: Language): object {
  const selection = parseSelection(pageKey(ref));
  const of = (selection?.kind === "unit" && unit(selection.unit)) || province;
  const name = capitalise(fullName(of, language));
  const within = of === province ? country : placeOf({ kind: "province", id: province.ref.code }, language);
  return { "@type": "AdministrativeArea", name, identifier: of.ref.code, containedInPlace: within };
}

/** `address`: of the page; null where the site's is not known. */
export function structuredData(content: PageContent, language: Language, address: string | null, date: string): object {
  const { describes, name, title, about } = content;
  const { type, alternateNames, code, within, geo } = describes;
  const [first, ...others] = within.map((ref) => placeOf(ref, language));
  const containing =
    type === "CollectionPage" ? null : first && others.length > 0 ? [first, ...others] : (first ?? country);
  const thing = {
    "@type": type === "CollectionPage" ? "Thing" : type,
    name: name[language],
    ...(alternateNames.length > 0 && { alternateName: alternateNames }),
    ...(code && { identifier: code }),
    ...(type === "Dataset"
      ? { description: about[language], spatialCoverage: containing }
      : containing && type !== "Thing" && { containedInPlace: containing }),
    ...(geo && { geo: { "@type": "GeoCoordinates", latitude: geo.lat, longitude: geo.lon } }),
  };
  return {
    "@context": "https://schema.org",
    "@type": type === "CollectionPage" ? type : "WebPage",
    name: title[language],
    inLanguage: language,
    dateModified: date,
    ...(address && { url: address }),
    about: thing,
  };
}

/** As it may stand in a script element: nothing in it can end the element. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");
