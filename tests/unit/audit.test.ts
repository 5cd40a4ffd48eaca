/** What is read from npm's audit: faults, none, and a registry that does not answer. */
import { expect, it } from "vitest";
import { auditOutcome } from "../../tools/audit/findings";

it("lists known faults, the gravest first, with what mends them", () => {
  const fault = (severity: string, fixAvailable: unknown) => ({
    severity,
    range: "<2",
    isDirect: severity === "high",
    fixAvailable,
    via: ["other", { title: "Runs what it reads", url: "https://example.org/1" }],
  });
  const vulnerabilities = {
    a: fault("low", false),
    b: fault("high", { name: "b", version: "2.0.0" }),
    c: fault("moderate", true),
  };
  expect(auditOutcome(JSON.stringify({ vulnerabilities }))).toEqual({
    faults: 3,
    lines: [
      "high: b <2, named in package.json: through other; Runs what it reads (https://example.org/1); mended by b 2.0.0",
      "moderate: c <2: through other; Runs what it reads (https://example.org/1); mended by npm audit fix",
      "low: a <2: through other; Runs what it reads (https://example.org/1); not mended yet",
    ],
  });
});

it("does not take a registry that does not answer for one that knows of nothing", () => {
  expect(auditOutcome(JSON.stringify({ vulnerabilities: {} })).faults).toBe(0);
  const refused = { message: "405 Method Not Allowed", error: { summary: "", detail: "" } };
  expect(auditOutcome(JSON.stringify(refused))).toEqual({ faults: null, lines: ["405 Method Not Allowed"] });
  expect(auditOutcome("").faults).toBeNull();
});
