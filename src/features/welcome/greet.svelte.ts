/** What meets a reader: the tour on his first visit, what is new on the first visit after a change; nothing whoever was sent a link. */
import { mount, unmount } from "svelte";
import { version } from "../../../package.json";
import type { AppContext } from "../../state/context";
import { keepChoice, keptChoice, toldKey } from "../../state/kept-choice";
import Greeting from "./Greeting.svelte";

let shown: ReturnType<typeof mount> | undefined;

/**
 * Puts the tour, or the word of what is new, over the map until it is ended, in the place of an earlier one. `focus`: the reader has asked for it.
 * It is the first stop of the keyboard: whoever does not see it comes to it before all that it speaks of.
 */
export function showGreeting(context: AppContext, kind: "tour" | "news", focus: boolean): void {
  const onend = (): void => keepChoice(toldKey, version);
  if (shown) void unmount(shown);
  const { body } = document;
  shown = mount(Greeting, {
    target: body,
    ...(body.firstChild && { anchor: body.firstChild }),
    props: { context, kind, focus, onend },
  });
}

/** To whom has not been told of this version: once the map is there, which comes first. */
export function greet(context: AppContext): void {
  const kind = keptChoice(toldKey) === null ? "tour" : "news";
  const { maps } = context;
  const stop = $effect.root(() => {
    $effect(() => {
      if (!(maps.map ?? maps.picture)) return;
      showGreeting(context, kind, false);
      stop();
    });
  });
}
