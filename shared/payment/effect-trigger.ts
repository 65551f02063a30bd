import { fateCode, STANDS } from "./claim-fate.ts";
import type { ClaimList } from "./claim-list.ts";
import { reaches } from "./scale.ts";

/** What a trigger says once the effect is known. */
export interface TriggerFinding {
  readonly effect: number;
  /** Month in which it is known. */
  readonly month: number;
  readonly minimumEffect: number;
  readonly paysEarlierClaims: boolean;
  /** The last month in which anything can be claimed: an effect known later is no use. */
  readonly lastClaimMonth: number;
}

const missed = fateCode("triggerMissed");
const tooLate = fateCode("triggerKnownTooLate");
const before = fateCode("beforeTrigger");

/**
 * Step 5: unless the measured effect reaches its trigger, every claim of the rule is struck out. If it does, claims made
 * before it was known are payable in that month, or struck out, as the contract says.
 */
export function applyTrigger(list: ClaimList, rule: number, finding: TriggerFinding): void {
  const inTime = finding.month <= finding.lastClaimMonth;
  const passes = inTime && reaches(finding.effect, finding.minimumEffect);
  for (let claim = list.firstOfRule[rule]!; claim < list.firstOfRule[rule + 1]!; claim++) {
    if (list.fate[claim] !== STANDS) continue;
    if (!passes) list.fate[claim] = inTime ? missed : tooLate;
    else if (list.dueMonth[claim]! < finding.month) {
      if (finding.paysEarlierClaims) list.dueMonth[claim] = finding.month;
      else list.fate[claim] = before;
    }
  }
}
