/** What takes a while of printing: drawing the maps finely, the files; it can be cancelled. */
import { saveFile } from "../../components/save-file";
import type { Word } from "../../locale/word";
import { printDialogWords } from "./words";

/** What the work asks of the sheet. */
export interface WorkedSheet {
  ready(): Promise<void>;
  /** Draws the maps of a sheet that are not vectors. */
  draw(signal: AbortSignal, dpi?: number, cover?: boolean): Promise<HTMLCanvasElement[]>;
  release(): void;
  toPage(): void;
  putBack(): void;
  asVectors<Read>(read: (sheet: HTMLElement) => Promise<Read>): Promise<Read>;
  element(): HTMLElement;
}

/** Rejects when the signal is given. */
const cancelled = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });

export class PrintWork {
  busy = $state(false);
  failure = $state.raw<Word | null>(null);
  /** The file made last. */
  saved = $state<string | null>(null);
  /** Dots per inch of it, where they are fewer than they should be. */
  coarse = $state<number | null>(null);
  #abort = new AbortController();
  /** The steps begun last, and what they have left is cleared away. */
  #ended: Promise<unknown> = Promise.resolve();

  constructor(private readonly sheet: () => WorkedSheet | undefined) {}

  cancel(): void {
    this.#abort.abort(new DOMException("cancelled", "AbortError"));
  }

  /** Opens the browser's window for printing, with maps of so many dots per inch; resolves when that is closed, true where it came to it. */
  print(wanted: number): Promise<boolean> {
    return this.#run(async (sheet, signal) => {
      const [first] = await sheet.draw(signal, wanted);
      signal.throwIfAborted();
      const inches = (sheet.element().querySelector<HTMLElement>(".pane")?.offsetWidth ?? 0) / 96;
      const dpi = first && inches > 0 ? Math.round(first.width / inches) : wanted;
      // A graphics card may not draw so large a picture.
      this.coarse = dpi < 0.97 * wanted ? dpi : null;
      sheet.toPage();
      try {
        const closed = new Promise<void>((resolve) => {
          addEventListener("afterprint", () => resolve(), { once: true, signal });
        });
        // Not every browser waits here until its window is closed.
        window.print();
        await Promise.race([closed, cancelled(signal)]);
      } finally {
        sheet.putBack();
        sheet.release();
      }
    });
  }

  png(name: string, wanted: number): Promise<boolean> {
    return this.#run(async (sheet, signal) => {
      const { sheetPng } = await import("./sheet-png");
      const { file, dpi } = await sheetPng(sheet, wanted, signal);
      signal.throwIfAborted();
      saveFile(`${name}.png`, file);
      this.saved = `${name}.png`;
      this.coarse = dpi < wanted ? dpi : null;
    });
  }

  svg(name: string): Promise<boolean> {
    return this.#run(async (sheet, signal) => {
      const { sheetSvg } = await import("./sheet-svg");
      const text = await sheet.asVectors((element) => sheetSvg(element, true));
      signal.throwIfAborted();
      saveFile(`${name}.svg`, new Blob([text], { type: "image/svg+xml" }));
      this.saved = `${name}.svg`;
    });
  }

  async #run(work: (sheet: WorkedSheet, signal: AbortSignal) => Promise<void>): Promise<boolean> {
    const sheet = this.sheet();
    if (this.busy || !sheet) return false;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    [this.busy, this.failure, this.saved, this.coarse] = [true, null, null, null];
    const steps = async (): Promise<void> => {
      signal.throwIfAborted();
      await sheet.ready();
      signal.throwIfAborted();
      await work(sheet, signal);
    };
    // What is cancelled still comes to the end of its step; the next begins after it.
    const done = this.#ended.then(steps);
    this.#ended = done.catch(() => sheet.release());
    try {
      await Promise.race([done, cancelled(signal)]);
      return true;
    } catch (error) {
      if (!signal.aborted) console.error(error);
      this.failure = signal.aborted ? printDialogWords.cancelled : printDialogWords.failed;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
