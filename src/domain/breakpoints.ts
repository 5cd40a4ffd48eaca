/** Below these widths of the window, px, the style sheets lay out the page for a phone, for a tablet. */
export const breakpoints = { phone: 720, tablet: 1100 } as const;
