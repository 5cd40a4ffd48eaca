/** What other features and the themes use of this one. */
export { viewOf } from "./eras";
