/** For other features and the themes; the report itself is loaded with its page. */
export { default as ReportButton } from "./ReportButton.svelte";
export { default as QrCode } from "./QrCode.svelte";
