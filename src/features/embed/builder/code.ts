/** The code that is pasted into other pages. */
import { escapeMarkup } from "../../../domain/markup";

/** Text in a script in a page: a string that holds no end of the script. */
const inScript = (text: string): string => JSON.stringify(text).replaceAll("<", "\\u003c");

const attributes = (of: Readonly<Record<string, string | null>>): string =>
  Object.entries(of)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeMarkup(value)}"`]))
    .join("");

/**
 * What the map may do in the page around it: run, read its own files, and open the whole map in a tab that is free of all this.
 * It may not lead the page elsewhere, open windows by itself, send forms or save files.
 */
export const sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** Id of the frame, by which the page's script finds it. */
const frameId = "dien-bien-map";

export interface FrameSize {
  /** CSS px; null: as wide as there is room. */
  width: number | null;
  height: number;
  border: boolean;
}

/** `talks`: whether the page's script needs the id. */
export function frameCode(of: { address: string; title: string; talks: boolean } & FrameSize): string {
  const style = [
    `width: ${of.width === null ? "100%" : `${of.width}px`}`,
    "max-width: 100%",
    `height: ${of.height}px`,
    `border: ${of.border ? "1px solid #d9ddd2" : "0"}`,
  ];
  return `<iframe${attributes({
    id: of.talks ? frameId : null,
    src: of.address,
    title: of.title,
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox,
    style: style.join("; "),
  })}></iframe>`;
}

/** `href`: of the whole map; the picture is as wide as there is room, at most its own width. */
export function imageCode(of: { src: string; alt: string; href: string; width: number; height: number }): string {
  const image = attributes({
    src: of.src,
    alt: of.alt,
    width: String(of.width),
    height: String(of.height),
    loading: "lazy",
    style: "max-width: 100%; height: auto",
  });
  return `<a${attributes({ href: of.href, target: "_blank", rel: "noopener" })}><img${image}></a>`;
}

/** A script for the page around the map: it takes the height that the map asks for, and hears what is selected. `site`: the map's. */
export const talkCode = (site: string): string => `<script>
  const map = document.getElementById("${frameId}");
  addEventListener("message", ({ data, origin, source }) => {
    if (origin !== ${inScript(new URL(site).origin)} || source !== map.contentWindow) return;
    if (data.type === "dien-bien-map:height") map.style.height = \`\${data.height}px\`;
    if (data.type === "dien-bien-map:selection") console.log(data.selection, data.name);
  });
  // map.contentWindow.postMessage({ type: "dien-bien-map:show", version: 1, view: "sel=district:096" }, ${inScript(new URL(site).origin)});
</script>`;
