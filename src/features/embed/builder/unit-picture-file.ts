import type { Language } from "../../../domain/unit";
import type { Selection } from "../../../state/view";
import { selectionKey } from "../../../state/selection";

/** The picture that the site has of a unit or thing, beside its own page: `vi/commune/03166.png`; null for a place. */
export const sitePictureFile = (selection: Selection | null, language: Language): string | null =>
  selection && selection.kind !== "place" ? `${language}/${selectionKey(selection).replace(":", "/")}.png` : null;

/** Its width and height; null where the site has none. */
export async function sizeOfPicture(address: string): Promise<{ width: number; height: number } | null> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  } catch {
    return null;
  }
}
