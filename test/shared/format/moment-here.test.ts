import { afterEach, expect, it, vi } from "vitest";
import { momentHere } from "#shared/format/moment-here.ts";

afterEach(() => vi.unstubAllEnvs());

it.each([
  ["Pacific/Auckland", "2026-11-29T02:30:00.000+13:00"],
  ["Europe/London", "2026-11-28T13:30:00.000+00:00"],
  ["America/St_Johns", "2026-11-28T10:00:00.000-03:30"],
])("a moment in %s has the day and hour of its clocks, and is the same moment", (place, told) => {
  vi.stubEnv("TZ", place);
  const moment = new Date("2026-11-28T13:30:00.000Z");
  expect(momentHere(moment)).toBe(told);
  expect(Date.parse(momentHere(moment))).toBe(moment.getTime());
});
