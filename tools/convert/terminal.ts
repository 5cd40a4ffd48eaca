/** The terminal that a command runs in: standard output for the result alone, standard error for what is said. */

export interface Terminal {
  out: (text: string) => void;
  /** A line. */
  tell: (line: string) => void;
}

/** Whoever reads the output may have seen enough of it (`| head`), which is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

export function processTerminal(): Terminal {
  process.stdout.on("error", endQuietly);
  return {
    out: (text) => process.stdout.write(text),
    tell: (line) => process.stderr.write(`${line}\n`),
  };
}
