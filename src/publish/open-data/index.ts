/** The folder `data/` of the site: what the map knows, as open data. The addresses of its files stay. */
import { manifestName, openDataFolder } from "../../features/open-data";
import type { PublishContext, PublishedFile } from "../published";
import { openDataFiles } from "./files";

export async function* openData({ site }: Pick<PublishContext, "site">): AsyncGenerator<PublishedFile> {
  const { files, manifest } = await openDataFiles(site);
  for (const { path, content } of files) yield { path: `${openDataFolder}${path}`, content };
  yield { path: `${openDataFolder}version.json`, content: `${JSON.stringify(manifest.version)}\n` };
  yield { path: `${openDataFolder}${manifestName}`, content: `${JSON.stringify(manifest, null, 1)}\n` };
}
