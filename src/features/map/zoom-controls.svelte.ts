import type { IconName } from "../../components/Icon.svelte";
import type { Word } from "../../locale/word";
import type { AppContext } from "../../state/context";
import { mapWords } from "./words";

export interface MapControl {
  name: Word;
  icon: IconName;
  /** The map is at its limit. */
  spent?: () => boolean;
  act: () => void;
}

/** Nearer, farther, the whole province. To be called while a component is set up. */
export function zoomControls({ app, maps }: AppContext): MapControl[] {
  /** A value of its own: the ends are measured in the page, which would else be laid out whenever the view changes. */
  const at = $derived(app.view.camera?.zoom);
  /* The ends are asked for when the camera is known: then the map is there, and what follows the camera follows them. */
  const ends = (): readonly [least: number, greatest: number] => (at && maps.map?.zoomEnds()) || [0, Infinity];
  return [
    { name: mapWords.zoomIn, icon: "plus", spent: () => (at ?? 0) >= ends()[1], act: () => maps.map?.zoomBy(1) },
    { name: mapWords.zoomOut, icon: "minus", spent: () => (at ?? 99) <= ends()[0], act: () => maps.map?.zoomBy(-1) },
    { name: mapWords.whole, icon: "whole", act: () => maps.map?.fitProvince() },
  ];
}
