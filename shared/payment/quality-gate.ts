import { fateCode, STANDS } from "./claim-fate.ts";
import { SEVERAL_PEOPLE, type ClaimList } from "./claim-list.ts";
import { reaches } from "./scale.ts";

const failed = fateCode("qualityGateFailed");
const refused = fateCode("evidenceRefused");

/** The share of a rule's claims whose evidence is accepted; 1 of none. */
export function shareOfEvidenceAccepted(list: ClaimList, rule: number): number {
  let cases = 0;
  let passed = 0;
  for (let claim = list.firstOfRule[rule]!; claim < list.firstOfRule[rule + 1]!; claim++) {
    const people = list.person[claim] === SEVERAL_PEOPLE ? list.units[claim]! : 1;
    cases += people;
    if (list.fate[claim] !== refused) passed += people;
  }
  return cases === 0 ? 1 : passed / cases;
}

/** Step 3: where too few cases pass, every claim of the rule is struck out. A share equal to the minimum passes. */
export function applyQualityGate(list: ClaimList, rule: number, share: number, minimumShare: number): void {
  if (reaches(share, minimumShare)) return;
  for (let claim = list.firstOfRule[rule]!; claim < list.firstOfRule[rule + 1]!; claim++)
    if (list.fate[claim] === STANDS) list.fate[claim] = failed;
}
