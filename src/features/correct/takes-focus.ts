/** Attachment of what comes in the place of what had the focus; a focus that is elsewhere stays there. */
export function takesFocus(element: HTMLElement): void {
  if (document.activeElement === document.body || document.activeElement === null) element.focus();
}
