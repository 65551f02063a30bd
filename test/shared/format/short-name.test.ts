import { expect, it } from "vitest";
import { shortName } from "#shared/format/short-name.ts";

it.each([
  ["stays whole where it is short", "Job, 13 weeks", "Job, 13 weeks"],
  ["stays whole at 60 characters", "n".repeat(60), "n".repeat(60)],
  ["is cut short with an ellipsis", "n".repeat(61), `${"n".repeat(59)}…`],
  ["is not cut within a character", `${"n".repeat(58)}🏠 for all`, `${"n".repeat(58)}…`],
  [
    "does not turn what stands after it",
    `${"n".repeat(20)}\u202E${"m".repeat(60)}\u202C`,
    `${"n".repeat(20)}${"m".repeat(38)}…`,
  ],
])("a name %s", (_, name, told) => {
  expect(shortName(name)).toBe(told);
});
