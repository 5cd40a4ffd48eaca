/**
 * What runs in the page: reading its words, opening what is folded, waiting until nothing changes any more. Elements are
 * found by tag, role, name and state alone, never by class, so that the same words give the same file however they are styled.
 */
export interface Reader {
  /** Shows a view without loading the page again. */
  show(query: string): Promise<void>;
  /** Resolves when nothing is being loaded and three frames have changed nothing. */
  settle(): Promise<void>;
  /** The words under an element, a line for each block; without the line for paper that names the day and this server. */
  text(root: Element): string;
  /** Opens everything folded under an element; returns the words of what closes when the next is opened. */
  unfold(root: Element): Promise<string>;
  /** Presses every button of a small window and gives what stands in each. */
  popovers(root: Element, buttons: string): Promise<string>;
}

declare global {
  interface Window {
    reader: Reader;
  }
}

/** Passed to the page as text, so nothing outside of it can be used. */
export function installReader(): void {
  const blocks =
    /^(address|article|aside|button|caption|dd|details|dialog|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|label|legend|li|main|nav|ol|option|p|section|select|summary|table|tr|ul|text)$/;
  const skipped = /^(script|style|template|noscript)$/;

  const frame = () => new Promise<unknown>((resolve) => requestAnimationFrame(resolve));
  /** As soon as what waits has run; a timer would wait 4 ms each time. */
  const turn = () =>
    new Promise<unknown>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  const loading = (root: Element): boolean => /Đang tải…|Loading…/.test(root.textContent ?? "");

  async function settle(): Promise<void> {
    let changed = false;
    const observer = new MutationObserver(() => (changed = true));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    const limit = performance.now() + 20_000;
    for (let quiet = 0; quiet < 3;) {
      await frame();
      await turn();
      quiet = changed || loading(document.body) ? 0 : quiet + 1;
      changed = false;
      if (performance.now() > limit) throw new Error(`${location.search} goes on changing`);
    }
    observer.disconnect();
  }

  async function show(query: string): Promise<void> {
    history.pushState(null, "", query);
    dispatchEvent(new PopStateEvent("popstate"));
    await settle();
  }

  /** What is not among the words of an element but is read or seen: its name, its state, what is written in it. */
  function asides(element: Element): string {
    const notes = ["aria-label", "title", "alt", "placeholder"].flatMap((name) => {
      const value = element.getAttribute(name);
      return value ? [`[${value}]`] : [];
    });
    if (element instanceof HTMLInputElement) {
      const marked = element.type === "checkbox" || element.type === "radio";
      notes.push(marked ? (element.checked ? "[x]" : "[ ]") : `[=${element.value}]`);
    }
    if (element instanceof HTMLOptionElement && element.selected) notes.push("[x]");
    const address = element instanceof HTMLAnchorElement ? element.getAttribute("href") : null;
    if (address?.includes(":")) notes.push(`<${address}>`);
    return notes.join(" ");
  }

  function text(root: Element): string {
    const parts: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) parts.push(node.data.replace(/\s+/g, " "));
      if (!(node instanceof Element)) return;
      const tag = node.localName;
      if (skipped.test(tag) || node.id === "map" || node.getAttribute("data-testid") === "announcer") return;
      if (node !== root && node.hasAttribute("popover")) return;
      const block = blocks.test(tag);
      const cell = tag === "td" || tag === "th";
      const inCell = node.parentElement?.closest("td, th") !== null && !cell;
      parts.push(
        block && !inCell ? `\n${/^h[1-6]$/.test(tag) ? `${"#".repeat(Number(tag[1]))} ` : ""}` : " ",
        asides(node),
        " ",
      );
      for (const child of node.childNodes) walk(child);
      parts.push(cell ? " | " : block && !inCell ? "\n" : " ");
    };
    walk(root);
    return parts
      .join("")
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ([,.;:)»…])/g, "$1")
      .replace(/([(«]) /g, "$1")
      .split(/ *\n\s*/)
      .filter((line) => line !== "" && !line.includes(location.origin))
      .join("\n")
      .trim();
  }

  const folded = 'button[aria-expanded="false"]:not([aria-haspopup])';

  async function unfold(root: Element): Promise<string> {
    const pressed = new Set<HTMLElement>();
    for (let rounds = 0; rounds < 8; rounds += 1) {
      for (const details of root.querySelectorAll("details")) details.open = true;
      const fresh = [...root.querySelectorAll<HTMLElement>(folded)].filter((button) => !pressed.has(button));
      if (fresh.length === 0) break;
      for (const button of fresh) {
        pressed.add(button);
        button.click();
        await turn();
      }
      await settle();
    }
    const inTurn: string[] = [];
    for (const button of pressed) {
      if (!button.isConnected || button.getAttribute("aria-expanded") !== "false") continue;
      button.click();
      await settle();
      const around = button.closest("section, li, tr") ?? root;
      inTurn.push(`--- ${button.getAttribute("aria-label") ?? button.textContent?.trim()}\n${text(around)}`);
    }
    return inTurn.join("\n");
  }

  const opened = (): Element | null => document.querySelector("[popover]:popover-open");

  async function until(holds: () => boolean): Promise<boolean> {
    const limit = performance.now() + 3000;
    while (!holds()) {
      if (performance.now() > limit) return false;
      await turn();
    }
    return true;
  }

  async function popovers(root: Element, buttons: string): Promise<string> {
    const found: string[] = [];
    for (const button of root.querySelectorAll<HTMLElement>(buttons)) {
      if (!button.isConnected || button.closest("[popover]")) continue;
      button.click();
      const came = await until(() => {
        const window = opened();
        return window !== null && !loading(window);
      });
      const name = button.getAttribute("aria-label") ?? button.textContent?.trim();
      const row = button.closest("tr")?.querySelector("th")?.textContent?.trim();
      found.push(`--- ${row ? `${row}: ` : ""}${name}\n${came ? text(opened()!) : "nothing opens"}`);
      (opened() as HTMLElement | null)?.hidePopover();
      await until(() => opened() === null && document.querySelector("[popover]") === null);
    }
    return found.join("\n");
  }

  window.reader = { show, settle, text, unfold, popovers };
}
