import { ConversionError } from "../../src/conversion";

/** What the arguments ask for is not there: exit code 2. */
export class UsageError extends ConversionError {}
