import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { dataPlugin } from "./data/plugin";

/** The policy the app is served with; the same text stands in index.html for hosts without headers. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const headers = {
  "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'self'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

export default defineConfig({
  /** Relative addresses, so that the built folder works under any path of any static host. */
  base: "./",
  plugins: [dataPlugin(), svelte()],
  optimizeDeps: { exclude: ["maplibre-gl"] },
  build: {
    target: "es2022",
    /** A data: address in CSS or a small file inlined into script would be outside the policy or counted twice. */
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
  },
  preview: { port: 4173, headers },
  test: {
    include: ["tests/unit/**/*.test.ts"],
    environment: "node",
  },
});
