/*
 * How the page looks, decided before it is first painted (docs/appearance.md): this file is loaded at its head and waited for. It
 * writes on <html> what has been decided (data-theme, data-map, data-contrast), and follows the system, other windows and the
 * choice in the app. The light colours stand in src/app.css; here are those of the dark theme and of high contrast.
 */
(() => {
  /* The tints of the former districts on the dark map, in the panel and on the simple map, by those on the light one (`darkColors`). */
  const tints = {
    "#cfe0b4": "#3b4a26",
    "#f2dfb0": "#55461f",
    "#c3dfd8": "#234a43",
    "#f2cdb6": "#573522",
    "#e0d0ec": "#45355a",
  };
  const tokens = `@media screen {
[data-theme="dark"] {
  --paper: #1b2320;
  --mist: #26302b;
  --ground: #121714;
  --ink: #e6ece8;
  --ink-soft: #a9b7b0;
  --line: #36423c;
  --line-strong: #7f8d86;
  --after: #7cc9ae;
  --after-tint: #22392f;
  --before: #dfa56a;
  --before-tint: #3a2d1e;
  --select: #e295cf;
  --select-tint: #3c2537;
  --warn-tint: #3a331b;
  --bad: #ff9c8f;
  --bad-tint: #432622;
  --on: #0f1714;
  --after-deep: #a3dcc8;
  --before-ink: #e8b988;
  --trough: #2f3a35;
  --rim: #e6ece899;
  --veil: #121714d1;
  --veil-ink: #c3cec8;
  --tip: #33403af5;
  --found: #54461a;
  --found-ink: #ffe9ad;
  --found-over: #6b5a24;
  --flow-blue: #5a97c4;
  --flow-violet: #9a88c4;
  --shadow: 0 0 0 1px #36423c, 0 8px 28px #0009;
  color-scheme: dark;
}
[data-contrast] {
  --ink: #000;
  --ink-soft: #26332d;
  --line: #6a766f;
  --line-strong: #26332d;
  --after: #0f4434;
  --before: #5c3712;
  --select: #701a5d;
  --veil: #fff;
  --veil-ink: #000;
}
[data-contrast][data-theme="dark"] {
  --paper: #000;
  --mist: #161c19;
  --ink: #fff;
  --ink-soft: #dfe7e2;
  --line: #8b9891;
  --line-strong: #dfe7e2;
  --after: #a5ecd2;
  --before: #ffc98f;
  --select: #ffb8ee;
  --veil: #000;
  --veil-ink: #fff;
}
[data-theme="dark"] .fill:not(.on-paper *) {
  box-shadow: inset 0 0 0 1px var(--rim);
}
[data-map="dark"] {
  --map-ground: #1f201d;
  --map-halo: #121614;
  --map-casing: #0d100e;
  --map-ink: #eef3ef;
  --map-name: #c9ecdd;
  --map-former: #eec39a;
  --map-after: #74c7a8;
  --map-before: #d9a066;
  --map-select: #f09adb;
  --map-scale: #c3cec8;
  --map-lit: #ffffff26;
  --map-hatch: #565c57;
  --map-none: #1f201d;
  --map-bare: #1f201d;
}
.on-paper {
  --found: initial;
  --found-ink: initial;
  --found-over: initial;
  --tip: initial;
  --bad-tint: initial;
  --after-deep: initial;
  --bad: initial;
  --veil: initial;
  --veil-ink: initial;
  --rim: initial;
  --trough: initial;
  --flow-blue: initial;
  --flow-violet: initial;
  --map-ground: initial;
  --map-halo: initial;
  --map-casing: initial;
  --map-ink: initial;
  --map-name: initial;
  --map-former: initial;
  --map-after: initial;
  --map-before: initial;
  --map-select: initial;
  --map-scale: initial;
  --map-lit: initial;
  --map-hatch: initial;
  --map-none: initial;
  --map-bare: initial;
}
${Object.entries(tints)
  .map(([light, dark]) => `[data-map="dark"] svg:not(.on-paper *) [fill="${light}"] { fill: ${dark}; }`)
  .join("\n")}
}`;
  const root = document.documentElement;
  /* A map in another page has the theme that its address asks for, and reads nothing that is kept. */
  const framed = root.hasAttribute("data-framed");
  const address = new URLSearchParams(location.search.replaceAll("&amp;", "&"));
  const asked = framed && (["dark", "auto"].find((theme) => theme === address.get("theme")) ?? "light");
  const [dark, more] = ["color-scheme: dark", "contrast: more"].map((what) => matchMedia(`(prefers-${what})`));
  /* What the app has told, where the browser keeps nothing. */
  let told = {};
  const choice = (name) => {
    if (framed) return null;
    try {
      return told[name] ?? localStorage.getItem(`dien-bien-map.${name}`);
    } catch {
      return null;
    }
  };
  const isDark = (chosen, otherwise) => chosen === "dark" || (chosen !== "light" && otherwise);
  const decide = () => {
    const panels = isDark(asked || choice("theme"), dark.matches);
    root.dataset.theme = panels ? "dark" : "light";
    root.dataset.map = isDark(choice("map-theme"), panels) ? "dark" : "light";
    root.toggleAttribute("data-contrast", more.matches || choice("contrast") === "more");
    document.querySelector("meta[name=color-scheme]").content = root.dataset.theme;
    document.querySelector("meta[name=theme-color]")?.setAttribute("content", panels ? "#1b2320" : "#1f5c4a");
  };
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens);
    document.adoptedStyleSheets = [sheet];
    decide();
  } catch {
    /* A browser that cannot take a sheet from a script stays light. */
    return;
  }
  for (const query of [dark, more]) query.addEventListener("change", decide);
  addEventListener("storage", () => {
    told = {};
    decide();
  });
  addEventListener("appearance", ({ detail }) => {
    told = detail;
    decide();
  });
})();
