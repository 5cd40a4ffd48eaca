/** Where the site will stand, ending in `/`; null for none. Throws what is wrong with an address that is none. */
export function siteAddress(given: string | undefined): string | null {
  if (!given) return null;
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (address?.protocol !== "https:" && address?.protocol !== "http:")
    throw new Error(`SITE_URL=${given} is no address of a site, such as https://example.org/ban-do/`);
  address.search = "";
  address.hash = "";
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}
