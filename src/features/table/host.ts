/** What a table is given by what holds it, the dock or the phone's window. */
import { createContext, type Snippet } from "svelte";
import type { Selection } from "../../state/view";

export interface TableHost {
  /** Opens a card; `from` gets the focus back. */
  open: (selection: Selection, from: HTMLElement) => void;
  /** Shows something on the map alone; given where the table covers the map. */
  show?: (selection: Selection) => void;
  /** It is part of a page, which has the filter and shows no other table in its place. */
  paged?: boolean;
  /** At the right end of the bar: full height, close. */
  buttons: Snippet;
}

export const [useTableHost, provideTableHost] = createContext<TableHost>();
