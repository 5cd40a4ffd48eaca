import { fold } from "../../../domain/normalise";

/** The name of the reader's file without its ending, in letters that every system keeps. */
export const fileStem = (name: string): string =>
  fold(name.replace(/\.[a-z0-9]{1,8}$/i, ""))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || "bang";
