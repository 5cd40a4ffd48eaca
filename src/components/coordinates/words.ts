import type { Words } from "../../locale/word";

export const coordinateFieldWords = { understood: { vi: "Đã hiểu là: {system}.", en: "Understood as: {system}." } } as const satisfies Words;
