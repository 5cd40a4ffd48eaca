/** Copies a picture of the page so that it looks the same without the page's style sheets. */

export const presentation = {
  root: `font-family="'Be Vietnam Pro', sans-serif"`,
  /** What style sheets may say of shapes and letters, with what holds where nothing is said. */
  properties: {
    fill: "rgb(0, 0, 0)",
    "fill-opacity": "1",
    stroke: "none",
    "stroke-width": "1px",
    "stroke-dasharray": "none",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
    "stroke-opacity": "1",
    opacity: "1",
  },
  letters: {
    "font-size": "",
    "font-weight": "400",
    "font-style": "normal",
    "letter-spacing": "normal",
    "text-anchor": "start",
    "paint-order": "normal",
  },
} as const;

/** From the middle of a letter to its baseline, em: many programs do not know `dominant-baseline`. */
const middleToBaseline = 0.35;
const isShape = (element: Element): boolean => /^(path|rect|circle|ellipse|line|polyline|polygon|text|tspan)$/.test(element.tagName); // prettier-ignore

function dress(original: Element, copy: Element): void {
  if (isShape(original)) {
    const style = getComputedStyle(original);
    const lettered = /^(text|tspan)$/.test(original.tagName);
    const wanted = { ...presentation.properties, ...(lettered ? presentation.letters : {}) };
    for (const [name, usual] of Object.entries(wanted)) {
      const value = style.getPropertyValue(name).replaceAll('"', "");
      const transparent = /^rgba\(.*, 0\)$/.test(value);
      if (value === usual) copy.removeAttribute(name);
      else copy.setAttribute(name, transparent ? "none" : value);
    }
    if (original.tagName === "text" && style.dominantBaseline === "central") {
      const down = middleToBaseline * Number.parseFloat(style.fontSize);
      copy.setAttribute("y", String(Math.round((Number(original.getAttribute("y") ?? 0) + down) * 100) / 100));
    }
  }
  for (const { name } of [...copy.attributes])
    if (
      /^(class|style|role|tabindex|id|focusable|aria-.*|data-.*)$/.test(name) &&
      !(name === "id" && original.closest("defs"))
    )
      copy.removeAttribute(name);
  [...original.children].forEach((child, at) => {
    const its = copy.children[at];
    if (its) dress(child, its);
  });
}

export function drawnSvg(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  dress(picture, copy);
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const each of found) each.parentNode?.removeChild(each);
  return copy;
}
