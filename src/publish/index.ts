/** The site beside the app, made of the same data and components when the app is built (`tools/publish.ts`). */
import { atlas } from "./atlas";
import { embed } from "./embed";
import { hosting } from "./hosting";
import { openData } from "./open-data";
import { sitePages } from "./pages";
import type { SitePart, PublishContext, PublishedFile } from "./published";
import { robots } from "./robots";

/** Each part of the site, by its name; the pages come after what they lead to, since their links are checked. */
const parts: Readonly<Record<string, SitePart>> = { atlas, openData, embed, pages: sitePages, hosting, robots };

/** All files of the site, part after part. Throws where two parts write the same file. */
export async function* published(context: PublishContext): AsyncGenerator<PublishedFile> {
  const writtenBy = new Map<string, string>();
  for (const [name, part] of Object.entries(parts)) {
    for await (const file of part(context)) {
      const earlier = writtenBy.get(file.path);
      if (earlier !== undefined) throw new Error(`${file.path} is written by ${earlier} and by ${name}`);
      writtenBy.set(file.path, name);
      yield file;
    }
  }
}
