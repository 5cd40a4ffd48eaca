import type { Attachment } from "svelte/attachments";

const margin = 8;

/**
 * Opens a popover with the focus in it: under its anchor where there is room, else above it, always inside the window;
 * and keeps it there while sizes change.
 */
export const anchored =
  (anchor: HTMLElement): Attachment<HTMLElement> =>
  (panel) => {
    const place = (): void => {
      const at = anchor.getBoundingClientRect();
      const { offsetWidth: width, offsetHeight: height } = panel;
      const below = at.bottom + 4 + height <= window.innerHeight - margin;
      const left = Math.min(Math.max(margin, at.left - 24), window.innerWidth - width - margin);
      panel.style.left = `${left}px`;
      panel.style.top = `${Math.max(margin, below ? at.bottom + 4 : at.top - height - 4)}px`;
    };
    panel.showPopover();
    place();
    panel.focus();
    const observer = new ResizeObserver(place);
    observer.observe(panel);
    addEventListener("resize", place);
    return () => {
      observer.disconnect();
      removeEventListener("resize", place);
    };
  };
