import type { Level } from "./unit";

export const mergerKinds = ["kept", "within", "across"] as const;
/** `kept`: one former commune, unchanged. `within`: more than one, of one district. `across`: of more than one district. */
export type MergerKind = (typeof mergerKinds)[number];

/** Whether the units of a level were merged, or came of a merger, in one of these ways. */
export const hasKinds = (level: Level): boolean => level === "commune" || level === "former-commune";
