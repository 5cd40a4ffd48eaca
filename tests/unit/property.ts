/**
 * fast-check with the examples of this run: `npm test` draws the same ones each time, so that what was right stays so;
 * `npm run test:slow` draws others, twenty times as many; `npm run mutate` takes a fifth of them.
 */
import fc from "fast-check";

const slow = import.meta.env.MODE === "slow";
const times = slow ? 20 : import.meta.env.MODE === "mutate" ? 0.2 : 1;

/** The settings of a property that is tried with so many examples. */
export const examples = (count: number) => ({ numRuns: Math.ceil(count * times) });

fc.configureGlobal({ ...examples(100), ...(!slow && { seed: 20250701 }) });

export default fc;
