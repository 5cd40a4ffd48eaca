import { mount } from "svelte";
import App from "./App.svelte";
import "./shared.css";
import "./boot.css";
import "./app.css";
import "./paper.css";
import "./fonts.css";

const target = document.getElementById("app");
const hasStyles = getComputedStyle(document.documentElement).getPropertyValue("--edge") !== "";
/* Without its styles the app could not be read: what stands in the page stays, and says how to go on. */
if (target && hasStyles) {
  const boot = [...target.children];
  mount(App, { target });
  for (const each of boot) each.remove();
}
if (!target) import("./embed").catch(console.error);
