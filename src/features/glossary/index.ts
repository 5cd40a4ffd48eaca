/** What other features use of this one. */
export { termElement, termGroups, type GlossaryTerm, type TermGroup } from "./term";
export { termsByGroup } from "./terms";
