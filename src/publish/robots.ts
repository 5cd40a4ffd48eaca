import type { PublishContext, PublishedFile } from "./published";

/** `robots.txt`: everyone may read everything; it names the sitemap where the site's address is known. */
export function* robots({ site }: PublishContext): Generator<PublishedFile> {
  const lines = ["User-agent: *", "Allow: /", ...(site === null ? [] : [`Sitemap: ${site}sitemap.xml`])];
  yield { path: "robots.txt", content: `${lines.join("\n")}\n` };
}
