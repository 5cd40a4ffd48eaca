/** What `npm audit --json` says, in a few lines. */

export interface AuditOutcome {
  /** null: the registry did not answer the question. */
  faults: number | null;
  lines: string[];
}

interface Vulnerability {
  severity: string;
  range: string;
  isDirect: boolean;
  fixAvailable: boolean | { name: string; version: string };
  via: (string | { title: string; url: string })[];
}

interface Report {
  vulnerabilities?: Record<string, Vulnerability>;
  message?: string;
  error?: { summary?: string };
}

const order = ["critical", "high", "moderate", "low", "info"];

function lineOf(name: string, { severity, range, isDirect, fixAvailable, via }: Vulnerability): string {
  const why = via
    .map((each) => (typeof each === "string" ? `through ${each}` : `${each.title} (${each.url})`))
    .join("; ");
  const mended =
    typeof fixAvailable === "object"
      ? `mended by ${fixAvailable.name} ${fixAvailable.version}`
      : fixAvailable
        ? "mended by npm audit fix"
        : "not mended yet";
  return `${severity}: ${name} ${range}${isDirect ? ", named in package.json" : ""}: ${why}; ${mended}`;
}

/** `output`: all that the command has printed, perhaps nothing. */
export function auditOutcome(output: string): AuditOutcome {
  let report: Report;
  try {
    report = JSON.parse(output) as Report;
  } catch {
    return { faults: null, lines: ["npm said nothing that can be read."] };
  }
  if (!report.vulnerabilities)
    return { faults: null, lines: [report.error?.summary || (report.message ?? "npm gave no reason.")] };
  const found = Object.entries(report.vulnerabilities).toSorted(
    ([, a], [, b]) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
  return { faults: found.length, lines: found.map(([name, each]) => lineOf(name, each)) };
}
