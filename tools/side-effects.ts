/** An index names what is public; who imports one name of it does not load the others. */
export const treeshake = { moduleSideEffects: [{ test: /\/src\/features\/.*\.(svelte|ts)$/, sideEffects: false }] };
