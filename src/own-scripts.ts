/** Scripts come from the site's own folder, or not at all. MapLibre names its worker by a plain address, so the policy is the page's default one. */
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => unknown } };

trustedTypes?.createPolicy("default", {
  createScriptURL: (url: string) => {
    const folder = new URL(".", location.href).href;
    return new URL(url, folder).href.startsWith(folder) ? url : null;
  },
});
