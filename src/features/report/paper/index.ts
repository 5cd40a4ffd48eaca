/** The report as sheets of paper. */
export { default as Paper } from "./Paper.svelte";
