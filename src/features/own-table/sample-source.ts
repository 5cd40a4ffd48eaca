/** The sample table as the page and its guide open it. */
import type { Translate } from "../../locale/word";
import type { TableSource } from "./protocol";
import { ownTableWords as words } from "./words";
import { sampleTable } from "./choose/sample";

/** Vietnamese in either language, as the tables of offices are. */
export const sampleSource = (t: Translate): TableSource => ({
  kind: "text",
  name: t(words["sample.name"]),
  text: sampleTable(words["sample.title"].vi),
});
