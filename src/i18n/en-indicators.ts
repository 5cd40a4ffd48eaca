/** The words of maps of indicators in English. */
import type { Entry } from "./index";
import type { viIndicators } from "./vi-indicators";

export const enIndicators: Record<keyof typeof viIndicators, Entry> = {};
