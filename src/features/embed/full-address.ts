import { encode, toQuery } from "../../state/url-encode";
import type { View } from "../../state/view";

/** The absolute address of the whole map with the same view, in the site's folder; without one, that of this page. */
export function fullAddress(view: View, site: string = new URL("./", location.href).href): string {
  const query = toQuery(encode(view));
  return new URL(query ? `./?${query}` : "./", site).href;
}
