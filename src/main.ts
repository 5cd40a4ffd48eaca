import { mount } from "svelte";
import App from "./App.svelte";
import "./shared.css";
import "./app.css";
import "./fonts.css";

const target = document.getElementById("app");
if (target) {
  const boot = [...target.children];
  mount(App, { target });
  for (const each of boot) each.remove();
} else import("./embed").catch(console.error);
