/** What other features use of this one. */
export { default as SubjectPicker } from "./SubjectPicker.svelte";
