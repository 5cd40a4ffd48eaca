/** The atlas: one document in each language, which a browser shows as pages and prints as a book. */
import { readFile } from "node:fs/promises";
import { render } from "svelte/server";
import type { Language } from "../../domain/unit";
import { siteMaterial } from "../material";
import { pictureStyles } from "../picture";
import type { PublishContext, PublishedFile } from "../published";
import { atlasOf } from "./atlas";
import AtlasPages from "./AtlasPages.svelte";
import { atlasDocument } from "./document";
import { appFontFaces } from "./font-faces";
import { atlasStyles } from "./styles";

const languages: readonly Language[] = ["vi", "en"];
const stylesheet = "assets/atlas.css";

export async function* atlas({ site, folder }: PublishContext): AsyncGenerator<PublishedFile> {
  const faces = await appFontFaces(folder, (path) => readFile(path, "utf8"));
  yield { path: stylesheet, content: [faces, pictureStyles, atlasStyles].join("\n") };
  const material = await siteMaterial();
  for (const language of languages) {
    const { body } = render(AtlasPages, { props: { of: atlasOf(material, language, site) } });
    yield { path: `${language}/atlas.html`, content: atlasDocument(body, language, `../${stylesheet}`) };
  }
}
