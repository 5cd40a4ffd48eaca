import { mount } from "svelte";
import App from "./App.svelte";
import "./shared.css";
import "./app.css";
import "./fonts.css";

/** Workers come from the site's own folder, or not at all; MapLibre starts its own by a plain address. */
const { trustedTypes } = window as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } };
trustedTypes?.createPolicy("default", {
  createScriptURL: (url: string) =>
    new URL(url, location.href).href.startsWith(new URL(".", location.href).href) ? url : null,
});

const target = document.getElementById("app");
if (target) {
  target.replaceChildren();
  mount(App, { target });
} else import("./embed").catch(console.error);
