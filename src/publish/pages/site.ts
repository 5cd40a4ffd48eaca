/** What every part of a page knows of the page it stands on. */
import { createContext } from "svelte";
import type { Language, Text } from "../../domain/unit";
import type { PageRef } from "../content";
import type { PageCitations } from "./citations";
import { linkTo, pathOf } from "./paths";

export class PageContext {
  constructor(
    readonly language: Language,
    /** Of the page, from the site's folder. */
    readonly path: string,
    readonly citations: PageCitations,
  ) {}

  say(text: Text): string {
    return text[this.language];
  }

  link(to: PageRef): string {
    return linkTo(this.path, pathOf(to, this.language));
  }
}

export const [usePage, providePage] = createContext<PageContext>();
