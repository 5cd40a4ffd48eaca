/** Entry of the worker that draws a model: one model, one outcome. */
import type { DrawnModel } from "../domain/uncertainty/model";
import { outcomeOf } from "../domain/uncertainty/outcome";

addEventListener("message", ({ data }: MessageEvent<DrawnModel>) => postMessage(outcomeOf(data)));
