import { homedir } from "node:os";

/**
 * An error as it may stand in the log: enough to find the fault, nothing of whose machine it was or what was in it.
 *
 * A file system error keeps its code and not its path, which holds a person's name; a schema's complaint keeps
 * where, and not what. In stacks the home folder becomes `~`.
 */
export function describeFailure(error: unknown, home: string = homedir()): string {
  if (!(error instanceof Error)) return `not an error but a ${typeof error}`;
  const { code, syscall, issues } = error as Error & { code?: unknown; syscall?: unknown; issues?: unknown };
  if (typeof code === "string" && typeof syscall === "string") return `${code} on ${syscall}`;
  if (Array.isArray(issues)) return `refused: ${issues.map(describeIssue).join(", ")}`;
  return (error.stack ?? error.message).split(home).join("~");
}

function describeIssue(issue: { readonly code?: string; readonly path?: readonly PropertyKey[] }): string {
  return `${issue.code ?? "unknown"} at ${(issue.path ?? []).map(String).join(".") || "top"}`;
}
