/** What other features use of this one. */
export { termElement, termGroups } from "./term";
export { termsByGroup } from "./terms";
