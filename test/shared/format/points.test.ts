import { expect, it } from "vitest";
import { points } from "#shared/format/points.ts";

it.each([
  [0.94, 0.01, "+94 points"],
  [0.004, 0.001, "+0.4 points"],
  [-0.36, 0.003, "−36.0 points"],
  [1, 0, "+100 points"],
  [-1, 0, "−100 points"],
  [0, 0, "0 points"],
])("%f ± %f is told as %s", (difference, error, told) => {
  expect(points(difference, error)).toBe(told);
});
