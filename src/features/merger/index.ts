/** What the themes use of this one. */
export { default as Arithmetic } from "./Arithmetic.svelte";
export type { Sum } from "./arithmetic";
