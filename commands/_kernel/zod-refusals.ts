import type { z } from "zod";
import type { Refusal } from "@/domain/refusal";

type Issue = z.core.$ZodIssue;

/** The issue's machine reason: our own codes come as the message of a custom issue, zod's as its code. */
function ruleOf(issue: Issue): string {
  if (issue.code === "custom" || /^[a-z][a-z_-]+$/.test(issue.message)) return issue.message;
  if (issue.code === "invalid_value") return "not_in_list";
  return issue.code === "invalid_type" ? "wrong_type" : issue.code;
}

function paramsOf(issue: Issue): Readonly<Record<string, string | number>> {
  const given: Record<string, unknown> = issue.code === "custom" ? (issue.params ?? {}) : {};
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string | number] =>
      ["string", "number"].includes(typeof entry[1]),
    ),
  );
}

// A field that nobody asked for is named itself, not the object that holds it.
const fieldOf = (issue: Issue): string =>
  [...issue.path.map(String), ...(issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [])].join(
    ".",
  );

// A fixed word beside a field of any words ("" or a text, "all" or an id) says nothing of what was sent.
const isFixedWord = (issues: readonly Issue[]): boolean =>
  issues.some((issue) => issue.code === "invalid_value" && issue.path.length === 0);

/** What failed in the shape that comes nearest to what was sent, where several would do. */
function within(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const [nearest] = [...issue.errors].sort(
    (a, b) => Number(isFixedWord(a)) - Number(isFixedWord(b)) || a.length - b.length,
  );
  if (!nearest || nearest.length === 0) return [issue];
  return nearest.flatMap((inner) => within({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

/** Every issue of a failed parse as a refusal that names its field and reason. */
export function refusalsOf(error: z.ZodError): Refusal[] {
  return error.issues.flatMap(within).map((issue) => ({
    kind: "invalid",
    rule: ruleOf(issue),
    field: fieldOf(issue),
    params: paramsOf(issue),
  }));
}
