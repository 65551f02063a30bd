import { describe, expect, it } from "vitest";
import type { CashAccount } from "#shared/finance/cash-account.ts";
import { everyAccount, type AccountCase } from "../support/arbitrary-account.ts";
import { sum } from "../support/claim-grids.ts";

const toPenny = (pence: number): number => Math.floor(pence + 0.500001);
const PERIOD = { month: 1, quarter: 3, year: 12 } as const;

/** Worked out again from the rows alone, month by month: what each tranche is owed after the payments of a month. */
function owedAfter(account: CashAccount, { terms, receipts, endedIn }: AccountCase) {
  const last = receipts.length - 1;
  return terms.tranches.map((tranche, place) => {
    const rows = account.tranches[place]!;
    const { coupon } = tranche;
    const repaid = tranche.repaymentMonth === -1 ? -1 : Math.min(tranche.repaymentMonth, endedIn);
    let out = 0;
    let earned = 0;
    let due = 0;
    return Array.from(receipts, (_, month) => {
      earned += coupon ? (out + (coupon.compound ? earned + due : 0)) * coupon.monthlyRates[month]! : 0;
      out += rows.drawn[month]!;
      const distribution = month === last || (month + 1) % PERIOD[terms.distributionPeriod] === 0;
      const principalDue =
        month === last || (repaid === -1 ? distribution : month === repaid || (month > repaid && distribution));
      const onDate =
        !coupon || coupon.firstPayment === -1
          ? distribution
          : month >= coupon.firstPayment && (month - coupon.firstPayment) % coupon.everyMonths === 0;
      const wasDue = out;
      out -= rows.principal[month]!;
      const gone = principalDue && out === 0;
      const onTime =
        (principalDue && wasDue === 0) ||
        (!coupon?.accrued && (onDate || month === last || (repaid !== -1 && principalDue)));
      const settle = (pence: number): number => {
        // What is paid in full is owed no more; parts of a penny that nothing was paid for stay.
        const settled = Math.min(pence, toPenny(due));
        due = settled > 0 && settled === toPenny(due) ? 0 : due - settled;
        return pence - settled;
      };
      if (onTime) due += earned;
      if (onTime) earned = 0;
      let left = settle(rows.coupons[month]!);
      if (gone) {
        due += earned;
        earned = 0;
        left = settle(left);
      }
      expect(left).toBe(0);
      if (rows.coupons[month]! > 0) expect(onTime || gone || distribution || principalDue || onDate).toBe(true);
      return {
        principalDue: principalDue && wasDue > 0 ? out : 0,
        out,
        /** Its last coupon came due with the last of its principal, behind other coupons. */
        gone: gone && wasDue > 0 && !onTime,
        couponDue: distribution || principalDue || onDate ? toPenny(due) : 0,
      };
    });
  });
}

const without = { caps: true, writeOff: true } as const;

describe("order of payment in any structure of capital", () => {
  it("pays no junior coupon while a senior one is due", () => {
    everyAccount(521, without, (account, given) => {
      const { tranches } = given.terms;
      const { paidClassByClass } = given.terms;
      const owed = owedAfter(account, given);
      tranches.forEach((junior, j) =>
        tranches.forEach((senior, s) => {
          if (senior.seniority >= junior.seniority) return;
          account.tranches[j]!.coupons.forEach((pence, month) => {
            if (pence > 0 && (paidClassByClass || !owed[s]![month]!.gone)) expect(owed[s]![month]!.couponDue).toBe(0);
          });
        }),
      );
    });
  });

  it("pays no principal while a coupon that comes first is due, and no junior principal while senior principal is", () => {
    everyAccount(522, without, (account, given) => {
      const { tranches, paidClassByClass } = given.terms;
      const owed = owedAfter(account, given);
      tranches.forEach((paid, p) =>
        account.tranches[p]!.principal.forEach((pence, month) => {
          if (pence === 0) return;
          tranches.forEach((other, o) => {
            const comesFirst = !paidClassByClass || other.seniority <= paid.seniority;
            if (comesFirst && !owed[o]![month]!.gone) expect(owed[o]![month]!.couponDue).toBe(0);
            if (other.seniority < paid.seniority) {
              expect(owed[o]![month]!.principalDue).toBe(0);
              expect(owed[o]![month]!.couponDue).toBe(0);
            }
          });
        }),
      );
    });
  });

  it("class by class, pays a class nothing while a more senior one is owed coupon or principal that is due", () => {
    let waited = 0;
    everyAccount(526, without, (account, given) => {
      const { tranches, paidClassByClass } = given.terms;
      if (!paidClassByClass) return;
      const owed = owedAfter(account, given);
      tranches.forEach((junior, j) => {
        const { fees, coupons, principal } = account.tranches[j]!;
        account.balance.forEach((_, month) => {
          const seniorIsOwed = tranches.some(
            ({ seniority }, s) =>
              seniority < junior.seniority && owed[s]![month]!.couponDue + owed[s]![month]!.principalDue > 0,
          );
          if (!seniorIsOwed) return;
          const arranged = month === 0 ? junior.arrangementFee : 0;
          expect(fees[month]! - arranged + coupons[month]! + principal[month]!).toBe(0);
          if (owed[j]![month]!.couponDue > 0) waited++;
        });
      });
    });
    expect(waited).toBeGreaterThan(10);
  });

  it("shares what there is within a class by what is owed, to within a penny", () => {
    everyAccount(523, without, (account, given) => {
      const { tranches } = given.terms;
      const owed = owedAfter(account, given);
      account.balance.forEach((_, month) => {
        for (const level of new Set(tranches.map(({ seniority }) => seniority))) {
          const members = tranches.flatMap(({ seniority }, place) => (seniority === level ? [place] : []));
          const dueBefore = members.map((place) => {
            const { principal } = account.tranches[place]!;
            return principal[month]! > 0 || owed[place]![month]!.principalDue > 0
              ? principal[month]! + owed[place]![month]!.principalDue
              : 0;
          });
          const due = sum(dueBefore);
          const paid = sum(members.map((place) => account.tranches[place]!.principal[month]!));
          if (due === 0) continue;
          members.forEach((place, index) => {
            const share = (paid * dueBefore[index]!) / due;
            expect(Math.abs(account.tranches[place]!.principal[month]! - share)).toBeLessThan(1.001);
          });
        }
      });
    });
  });

  it("shares nothing, and releases no fee, while any capital is out or a coupon is owed, until the last month", () => {
    everyAccount(524, without, (account, given) => {
      const owed = owedAfter(account, given);
      account.balance.slice(0, -1).forEach((_, month) => {
        const surplus = account.tranches.reduce((all, rows) => all + rows.surplus[month]!, 0);
        if (account.toProvider[month]! + account.toCommissioner[month]! + surplus === 0) return;
        for (const tranche of owed) {
          expect(tranche[month]!.out).toBe(0);
          expect(tranche[month]!.couponDue).toBe(0);
        }
      });
    });
  });

  it("releases no more of the provider's fee than was held back, and all of it before anything is surplus", () => {
    everyAccount(525, without, (account, { heldBack }) => {
      let held = 0;
      account.releasedFee.forEach((released, month) => {
        held += heldBack[month]! - released;
        expect(held).toBeGreaterThanOrEqual(0);
        const surplus = account.tranches.reduce((all, rows) => all + rows.surplus[month]!, 0);
        const others = account.toProvider[month]! - released + account.toCommissioner[month]!;
        if (surplus + others > 0) expect(held).toBe(0);
      });
    });
  });
});
