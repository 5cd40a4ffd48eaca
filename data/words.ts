import type { z } from "zod";

/** What a cell should hold, in words, from zod's issue. */
export function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_value":
      return `one of: ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? "a value; the cell is empty"
        : `at least ${issue.minimum}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    case "invalid_type":
      return issue.expected === "int" ? "a whole number" : `a ${issue.expected}`;
    case "invalid_union":
      return (
        issue.errors.map((branch) => branch.map(expectedOf).join(" and ")).find((words) => words !== "") ??
        issue.message
      );
    default:
      return issue.message;
  }
}
