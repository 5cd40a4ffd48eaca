/** The parts of the app as contexts, one hook for each; `useAppContext` for functions that need more than one. */
import { createContext } from "svelte";
import { provideLocale, useLocale, type Locale } from "../locale/locale";
import type { App } from "./app.svelte";
import type { Catalogue } from "./catalogue.svelte";
import type { Maps } from "./maps.svelte";
import type { Panels } from "./panels.svelte";

export const [useApp, provideApp] = createContext<App>();
export const [useCatalogue, provideCatalogue] = createContext<Catalogue>();
export const [usePanels, providePanels] = createContext<Panels>();
export const [useMaps, provideMaps] = createContext<Maps>();

export interface AppContext {
  app: App;
  catalogue: Catalogue;
  locale: Locale;
  maps: Maps;
  panels: Panels;
}

export function provideAppContext({ app, catalogue, locale, maps, panels }: AppContext): void {
  provideApp(app);
  provideCatalogue(catalogue);
  provideLocale(locale);
  provideMaps(maps);
  providePanels(panels);
}

/** All parts, and `t`, which is asked for most. */
export function useAppContext(): AppContext & { t: Locale["t"] } {
  const locale = useLocale();
  return { app: useApp(), catalogue: useCatalogue(), locale, maps: useMaps(), panels: usePanels(), t: locale.t };
}
