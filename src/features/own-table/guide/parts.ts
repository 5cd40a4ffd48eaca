/** The parts of the guide, in order; their words are `<part>.title`, `<part>.asked` and so on. */
import type { GuideStep } from "./pictures";

export const steps = ["desk", "seen", "match", "rules", "result", "council"] as const satisfies readonly GuideStep[];

export const officeQuestions = [
  "sent",
  "files",
  "encodings",
  "parts",
  "median",
  "unknown",
  "again",
  "verify",
  "kept",
  "command",
] as const;
