/** What a part of the site beside the app is: files that are written when the app is built. */

/** A file of the site: its path from the site's folder, with `/` between its parts, and what it holds. */
export interface PublishedFile {
  path: string;
  content: string | Uint8Array;
}

/** What the parts are told of the site. */
export interface PublishContext {
  /** Where the site will stand, with a `/` at its end; null where nobody has said. Absolute addresses are made of it alone. */
  site: string | null;
  /** The built app's folder, which holds what Vite has written. */
  folder: string;
}

/** Makes the files of one part. */
export type SitePart = (context: PublishContext) => AsyncIterable<PublishedFile> | Iterable<PublishedFile>;
