import type { CompiledDeal } from "../../../engine/compiled-deal.ts";
import { add, downToPenny, max, min, multiply, number, ONE, power, subtract, ZERO, type Term } from "../cells/term.ts";
import type { AccountRows } from "./account-rows.ts";

/** The most that investors may still get of a month's cash, under caps on their IRR and their multiple. */
export class ReturnCaps {
  readonly #rows: AccountRows;
  readonly #hurdle: Term | undefined;
  /** The most that the multiple allows, less what was distributed before. */
  readonly #ofMultiple: Term | undefined;

  /**
   * @param capital a term of the deal's capital, by where it stands, and what it is. @param drawn in the month
   * @param fees arrangement fees of the month. @param drawnInAll up to now. @param distributedBefore with the month's fees
   */
  constructor(
    { scenario, capital: { account } }: CompiledDeal,
    rows: AccountRows,
    capital: (path: readonly (string | number)[], value: number) => Term,
    { drawn, fees, drawnInAll, distributedBefore }: Record<"drawn" | "fees" | "drawnInAll" | "distributedBefore", Term>,
  ) {
    this.#rows = rows;
    if (account.hurdleGrowth !== undefined) {
      const rate = capital(["irrCap", "value"], scenario.capital.irrCap!.value);
      const growth = rows.factor("Growth of the hurdle a month", power(add(ONE, rate), number(1 / 12)));
      const before = multiply(rows.before("Hurdle at the end"), growth);
      this.#hurdle = rows.exact("Hurdle: the most before the IRR passes its cap", subtract(add(before, drawn), fees));
    }
    if (account.multipleCap !== Infinity)
      this.#ofMultiple = subtract(
        downToPenny(multiply(capital(["moicCap", "value"], account.multipleCap), drawnInAll)),
        distributedBefore,
      );
  }

  /** What investors may get besides more that they have already got in the month; undefined where nothing caps their return. */
  roomBeside(more: Term): Term | undefined {
    const rooms = [
      ...(this.#hurdle ? [downToPenny(subtract(this.#hurdle, more))] : []),
      ...(this.#ofMultiple ? [subtract(this.#ofMultiple, more)] : []),
    ];
    return rooms.length === 0 ? undefined : max(ZERO, min(...rooms));
  }

  /** Writes down what is left of the hurdle. @param got what investors got in the month beside fees */
  end(got: Term): void {
    if (this.#hurdle) this.#rows.exact("Hurdle at the end", subtract(this.#hurdle, got));
  }
}
