import type { Perspective } from "../../stores/perspective.ts";

/** What a perspective is called on the screen. */
export const perspectiveNames: Readonly<Record<Perspective, string>> = {
  all: "All",
  commissioner: "Commissioner",
  investor: "Investor",
  provider: "Provider",
};
