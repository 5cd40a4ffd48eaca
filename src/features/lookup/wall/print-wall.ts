/** Puts the sheet into the page, prints it alone, and takes it away again. */
import { flushSync, mount, unmount } from "svelte";
import { dayOfPrint } from "../../../components/print-stamp";
import type { Provenance } from "../../../domain/provenance";
import type { Loadable } from "../../../state/loadable.svelte";
import { pageAddress, viewAddress, wallContent } from "./wall";
import WallSheet from "./WallSheet.svelte";

let last: object | null = null;

function putAway(): void {
  if (last) void unmount(last);
  last = null;
}

/** The page of the unit where the host has it, else the unit in the app. */
async function addressOf(code: string, base: string): Promise<string> {
  const page = pageAddress(code, base);
  const there = await fetch(page, { method: "HEAD" }).then(
    ({ ok }) => ok,
    () => false,
  );
  return there ? page : viewAddress(code, base);
}

/** `code`: of a commune of 2025; nothing is printed for another. */
export async function printWallSheet(code: string, provenance: Loadable<Provenance>): Promise<void> {
  const content = wallContent(code);
  if (!content) return;
  const base = `${location.origin}${location.pathname}`;
  const [address, known] = await Promise.all([addressOf(code, base), provenance.load()]);
  const titles = content.sources.flatMap((id) => known?.sources.get(id)?.title ?? []);
  putAway();
  last = mount(WallSheet, { target: document.body, props: { content, address, titles, on: dayOfPrint() } });
  flushSync();
  await document.fonts.ready;
  addEventListener("afterprint", putAway, { once: true });
  window.print();
}
