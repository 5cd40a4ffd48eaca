/** Entry of the worker: one request after the other. */
import { loadTable } from "virtual:data/tables";
import { bytesOf } from "../../own-table";
import { loadBook } from "../book";
import type { ListRequest } from "../protocol";
import { listHandler, type ListEngine } from "./handler";

let loaded: Promise<ListEngine> | null = null;

/** Tried again where the units could not be loaded. */
function engine(): Promise<ListEngine> {
  loaded ??= loadBook().then(
    (book) => ({
      book,
      bytesOf,
      sources: () => loadTable("sources"),
      workbook: async (sheets) => (await import("../../../components/table/xlsx")).workbook(sheets, ""),
    }),
    (error: unknown) => {
      loaded = null;
      throw error;
    },
  );
  return loaded;
}

const handle = listHandler(engine, (answer) => postMessage(answer));
let last = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<ListRequest>) => {
  last = last.then(() => handle(data));
});
