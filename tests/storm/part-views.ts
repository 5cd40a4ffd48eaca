/** The views, and what is pressed in them, by which each file of the build is asked for. */
import { views } from "../browser/views.ts";

export interface PartView {
  /** "?" and on. */
  query: string;
  /** Selectors of what is pressed one after another; what is not there is passed over. */
  press?: readonly string[];
}

/** What no address leads to. */
const pressed: PartView[] = [
  { query: "" },
  { query: "?sel=commune:03160", press: ["text=In bản đồ"] },
  { query: "?sel=commune:03160", press: ["[data-testid=card] .source button"] },
  { query: "?sel=commune:03160", press: ["text=Chia sẻ"] },
];

export const partViews: readonly PartView[] = [
  ...pressed,
  ...Object.values(views)
    .flat()
    .filter(({ query }) => !query.includes("compare="))
    .map(({ query }) => ({ query })),
];
