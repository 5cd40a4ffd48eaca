/** fast-check with the number of examples of this run: `npm run test:slow` tries twenty times as many. */
import fc from "fast-check";

const times = import.meta.env.MODE === "slow" ? 20 : 1;

/** The settings of a property that is tried with so many examples. */
export const examples = (count: number) => ({ numRuns: count * times });

fc.configureGlobal(examples(100));

export default fc;
