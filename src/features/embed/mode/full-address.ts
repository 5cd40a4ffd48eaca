import { encode, toQuery } from "../../../state/url-encode";
import type { View } from "../../../state/view";

/** The absolute address of the whole map with the same view: the folder that `embed.html` lies in. */
export function fullAddress(view: View): string {
  const query = toQuery(encode(view));
  return new URL(query ? `./?${query}` : "./", location.href).href;
}
