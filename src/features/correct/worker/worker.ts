/** Entry of the worker: the tables as they are written, and the checks of the build, away from the page. */
import texts from "virtual:data/texts";
import { Desk } from "./desk";
import type { DeskAnswer, DeskRequest } from "./protocol";

let desk: Desk | null = null;
const answer = (said: DeskAnswer): void => postMessage(said);

addEventListener("message", ({ data }: MessageEvent<DeskRequest>) => {
  if ("outlines" in data) {
    desk = new Desk(texts, data.outlines);
    return;
  }
  try {
    const { id, kind, asked } = data;
    answer({ id, kind, value: (desk?.[kind] as (asked: unknown) => unknown).call(desk, asked) });
  } catch (error) {
    answer({ id: data.id, kind: "broken", detail: String(error) });
  }
});
