import { applies, type Stress } from "../stress.ts";

/**
 * Everyone starts six months later, and the contract ends when it ends: referral profiles begin six months later (weights get
 * six months of nothing in front). Everything that is dated stays where it is: costs that are monthly or once, fees, the last
 * claim month, caps by year, repayment. Costs of people and of starts move with the people.
 */
export const lateStart: Stress = {
  id: "late",
  name: "Six months late",
  condition: "everyone starts six months late",
  does: "Everyone is referred six months later; the contract's end, its last claim month, monthly costs and fees stay where they are.",
  in: () => applies({ kind: "delay", months: 6 }),
};
