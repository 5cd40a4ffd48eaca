/** The base map, which the sections of a place measure to; read once. */
import { loadBase } from "../../map/base";
import { Loadable } from "../../state/loadable.svelte";

export const placeBase = new Loadable(loadBase);
