/** Whom corrections are mailed to: an address that whoever publishes the site has named, in `<meta name="corrections">`; null without one. */
export function recipient(): string | null {
  const named = document.querySelector<HTMLMetaElement>('meta[name="corrections"]')?.content.trim() ?? "";
  return /^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(named) ? named : null;
}

/** Mail programs take addresses of about 2,000 characters. */
const longestAddress = 1900;

/** `body`: with the content of the file; `shorter`: without, for what would be too long. */
export function mailAddress(to: string | null, subject: string, body: string, shorter: string): string {
  const address = (text: string): string =>
    `mailto:${to ?? ""}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  const whole = address(body);
  return whole.length <= longestAddress ? whole : address(shorter);
}
