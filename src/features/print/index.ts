/** What other features and the themes use of this one. */
export { print } from "./print";
