/** A test that takes a second of the processor or so: `npm run mutate` leaves it out, since every fault would wait for it. */
import { it } from "vitest";

export const heavyTest = it.skipIf(import.meta.env.MODE === "mutate");
