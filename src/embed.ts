/** Mounts the map of `embed.html` in the place of what is said while it loads. */
import { mount } from "svelte";
import Embed from "./Embed.svelte";

const target = document.getElementById("embed");
if (!target) throw new Error("The page has neither #app nor #embed");
target.replaceChildren();
mount(Embed, { target });
