/** Elements of XML as text, everything in them escaped. */
import { escapeMarkup } from "../../../domain/markup";

/** An element made by `xml`, so that no text is taken for one. */
export class XmlElement {
  constructor(readonly markup: string) {}
}

type Content = XmlElement | string | number | null;

export function xml(name: string, attributes: Readonly<Record<string, string | number>> = {}, ...content: Content[]): XmlElement {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`).join("");
  const inner = content
    .map((each) => (each instanceof XmlElement ? each.markup : each === null ? "" : escapeMarkup(String(each))))
    .join("");
  return new XmlElement(inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`);
} // prettier-ignore
