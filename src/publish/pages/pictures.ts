/** The pictures of a page: near, and where that is in the province. */
import { isWholeProvince } from "../../domain/land";
import { memoize } from "../../domain/memoize";
import type { Language } from "../../domain/unit";
import { unit } from "../../domain/units";
import { parseSelection } from "../../state/selection";
import { translator } from "../../locale/word";
import { pageKey, type PageContent } from "../content";
import type { SiteMaterial } from "../material";
import { inLanguage, locatorPicture, pointPicture, unitPicture, type MapPicture, type PictureSize } from "../picture";
import { communeOfPoint } from "./commune-of-point";
import { pageWords } from "./words";

export interface PagePictures {
  main: { picture: MapPicture; label: string } | null;
  locator: MapPicture | null;
  caption: string;
}

type Sizes = Readonly<Record<"main" | "locator" | "alone", PictureSize>>;

/** On a page. `alone`: of the province, where there is no nearer one. */
export const pageSizes: Sizes = {
  main: { width: 400, height: 380 },
  locator: { width: 150, height: 150 },
  alone: { width: 320, height: 320 },
};

const drawn = memoize<PageContent, Map<PictureSize, MapPicture>>(() => new Map());

/** Once for both languages. */
function nearPicture(content: PageContent, size: PictureSize, make: () => MapPicture): MapPicture {
  const picture = drawn(content).get(size) ?? make();
  drawn(content).set(size, picture);
  return picture;
}

export function picturesOf(
  content: PageContent,
  language: Language,
  material: SiteMaterial,
  sizes: Sizes = pageSizes,
): PagePictures {
  const t = translator(() => language);
  const { land, point, ref, name } = content;
  const selection = parseSelection(pageKey(ref));
  const of = selection?.kind === "unit" ? unit(selection.unit) : null;
  const locator = land.size > 0 && !isWholeProvince(land) ? locatorPicture(land, material, sizes.locator) : null;
  if (of) {
    const picture = inLanguage(
      nearPicture(content, sizes.main, () => unitPicture(of, material, sizes.main)),
      language,
      material,
    );
    return {
      main: { picture, label: t(pageWords.pictureUnit, { name: name[language] }) },
      locator,
      caption: t(pageWords.captionUnit),
    };
  }
  const commune = point && communeOfPoint(content, material);
  if (point && commune) {
    const picture = inLanguage(
      nearPicture(content, sizes.main, () => pointPicture(point, commune, material, sizes.main)),
      language,
      material,
    );
    const label = t(pageWords.picturePoint, { name: name[language], commune: commune.name });
    return {
      main: { picture, label },
      locator,
      caption: t(point.rough ? pageWords.captionRough : pageWords.captionUnit),
    };
  }
  if (land.size === 0) return { main: null, locator: null, caption: t(pageWords.captionNowhere) };
  const label = t(pageWords.pictureProvince);
  const whole = isWholeProvince(land);
  return {
    main: { picture: locatorPicture(whole ? new Set() : land, material, sizes.alone, true), label },
    locator: null,
    caption: whole ? "" : t(pageWords.captionLand),
  };
}
