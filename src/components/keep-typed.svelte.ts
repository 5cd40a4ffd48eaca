/** Keeps what is typed into a field as it is typed: nothing is lost where the page is left before the field is. */

type TextField = HTMLInputElement | HTMLTextAreaElement;

/**
 * Attachment of a text field in place of `value` and `onchange`. `value`: what is kept, which stands in the field until
 * something else is typed. `keep` gets what is typed after each `pause` (ms; 0: at once, for what is kept in a database,
 * which has no time any more once the page is left), and where the field, the page or the window is left; `done`: the
 * field is. What it makes of the words shows in the field once it is left, so that nothing changes
 * under the fingers. Not to be made anew while something is typed: give it functions, and read nothing at once.
 */
export function keepTyped(
  value: () => string,
  keep: (typed: string, done: boolean) => void,
  pause = 250,
): (field: TextField) => () => void {
  return (field) => {
    let typed: string | null = null;
    let unkept = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ended = new AbortController();
    const { signal } = ended;

    const flush = (done = false): void => {
      clearTimeout(timer);
      if (typed !== null && (unkept || done)) keep(typed, done);
      unkept = false;
    };
    const leave = (): void => {
      flush(true);
      typed = null;
      field.value = value();
    };
    field.addEventListener(
      "input",
      () => {
        typed = field.value;
        unkept = true;
        clearTimeout(timer);
        if (pause > 0) timer = setTimeout(flush, pause);
        else flush();
      },
      { signal },
    );
    for (const left of ["change", "blur"]) field.addEventListener(left, leave, { signal });
    addEventListener("pagehide", () => flush(), { signal });
    document.addEventListener("visibilitychange", () => flush(), { signal });
    $effect(() => {
      const kept = value();
      if (typed === null && field.value !== kept) field.value = kept;
    });
    return () => {
      ended.abort();
      flush(true);
    };
  };
}
