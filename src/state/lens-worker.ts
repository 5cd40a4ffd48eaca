/** Entry of the worker that draws a model: one model, one outcome. */
import type { Model } from "../domain/uncertainty/model";
import { outcomeOf } from "../domain/uncertainty/outcome";

addEventListener("message", ({ data }: MessageEvent<Model>) => postMessage(outcomeOf(data)));
