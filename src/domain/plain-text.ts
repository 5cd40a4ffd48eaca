/** Control characters, and those that turn the direction of writing: invisible, they change what a page or a terminal shows. */
const steering = String.raw`[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]`;

/** Whether a text holds such a character beside ends of lines. */
export const steersReader = (text: string): boolean => new RegExp(`(?!\n)${steering}`, "u").test(text);

/** Each of them, ends of lines among them, as a space. */
export const onePlainLine = (text: string): string => text.replace(new RegExp(steering, "gu"), " ");
