/**
 * `404.html`, which a host shows at any depth of any path. Nothing relative works there, so where the site's address is not known the page has
 * neither links nor style, and says how to go on.
 */
import type { PublishedFile } from "../published";
import { documentOf } from "./document";
import NotFound from "./NotFound.svelte";

export const notFoundPage = (site: string | null, styles: string): PublishedFile => ({
  path: "404.html",
  content: documentOf(NotFound, { site, styles }, "vi", null),
});
