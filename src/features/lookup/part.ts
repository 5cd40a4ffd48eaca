/** What is looked up as the address holds it: the text, and the date behind a tilde. */

interface AskedInAddress {
  text: string;
  date: string;
}

export function partAsked(part: string | null): AskedInAddress {
  const [text = "", date = ""] = (part ?? "").split("~");
  return { text, date };
}

/** null for nothing. */
export function askedPart({ text, date }: AskedInAddress): string | null {
  const [words, day] = [text, date].map((each) => each.replaceAll("~", " ").trim());
  return words || day ? [words, ...(day ? [day] : [])].join("~") : null;
}
