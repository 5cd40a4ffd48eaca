import { mount } from "svelte";
import App from "./App.svelte";
import "./shared.css";
import "./app.css";
import "./fonts.css";

const target = document.getElementById("app");
if (!target) throw new Error("index.html lacks the element #app");
target.replaceChildren();
mount(App, { target });
