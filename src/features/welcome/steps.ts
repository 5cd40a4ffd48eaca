/** What the tour shows, in its order. */
export interface TourStep {
  id: "era" | "search" | "card" | "tools" | "layers";
  /** What it speaks of: ringed where it is in sight. */
  target: string | null;
  /** It lies in the phone's sheet, which is raised for it. */
  inSheet: boolean;
}

export const tourSteps: readonly TourStep[] = [
  { id: "era", target: ".era", inSheet: false },
  { id: "search", target: ".field:has([role='combobox'])", inSheet: false },
  { id: "card", target: null, inSheet: false },
  { id: "tools", target: "section[aria-labelledby='tools']", inSheet: true },
  { id: "layers", target: "section[aria-labelledby='layers']", inSheet: true },
];
