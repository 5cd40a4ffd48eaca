import { mount } from "svelte";
import App from "./App.svelte";
import "./shared.css";
import "./app.css";
import "./fonts.css";

const target = document.getElementById("app");
if (target) {
  target.replaceChildren();
  mount(App, { target });
} else import("./embed").catch(console.error);
