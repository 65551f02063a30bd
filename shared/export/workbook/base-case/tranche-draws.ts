import { canBeDrawn } from "../../../finance/due-dates.ts";
import { add, isAbove, min, number, subtract, when, ZERO, type Term } from "../cells/term.ts";
import { shareOutTerms } from "./share-out-terms.ts";
import type { TrancheStandings } from "./tranche-standings.ts";

/** What tranches draw in a month, as formulas: `DrawnCapital` line for line. */
export class TrancheDraws {
  readonly #at: TrancheStandings;

  constructor(at: TrancheStandings) {
    this.#at = at;
  }

  /** Draws what schedules say. Answers what all gave. */
  drawScheduled(): Term {
    return add(
      ...this.#at.terms.map(({ scheduled }, tranche) => {
        if (!scheduled || !canBeDrawn(this.#at.terms[tranche]!, this.#at.month, this.#at.parts.endedIn)) return ZERO;
        const wanted = (scheduled[this.#at.month] ?? 0) / 100;
        return wanted === 0 ? ZERO : this.#draw(tranche, number(wanted), "scheduled");
      }),
    );
  }

  /** Draws what is needed from tranches drawn as needed. Answers what they gave. */
  drawAsNeeded(needed: Term): Term {
    const open = this.#at.terms.flatMap((terms, tranche) =>
      !terms.scheduled && canBeDrawn(terms, this.#at.month, this.#at.parts.endedIn) ? [tranche] : [],
    );
    if (open.length === 0) return ZERO;
    if (!this.#at.parts.deal.capital.account.drawnInProportion || open.length === 1) {
      const drawn: Term[] = [];
      for (const tranche of open) drawn.push(this.#draw(tranche, subtract(needed, add(...drawn)), "needed"));
      return add(...drawn);
    }
    // What one that is used up cannot give falls to the others: at most as many rounds as there are tranches.
    let left = needed;
    for (let round = 0; round < open.length; round++) {
      const weights = open.map((tranche) => {
        const label = this.#at.label(`Commitment, where any is undrawn, round ${round + 1}`, tranche);
        const isLeft = isAbove(this.#at.standing[tranche]!.undrawn, ZERO);
        return this.#at.rows.money(label, when(isLeft, this.#at.commitment(tranche), ZERO));
      });
      const wanted = shareOutTerms(left, weights);
      const drawn = open.map((tranche, place) => this.#draw(tranche, wanted[place]!, `round ${round + 1}`));
      left = subtract(left, add(...drawn));
    }
    return subtract(needed, left);
  }

  /** Writes down how drawing leaves each tranche, so that later lines name a cell. */
  settle(): void {
    this.#at.standing.forEach((standing, tranche) => {
      const money = (what: string, value: Term): Term => this.#at.rows.money(this.#at.label(what, tranche), value);
      standing.undrawn = money("Undrawn at the end", standing.undrawn);
      standing.drawn = money("Drawn so far", standing.drawn);
      standing.principal = money("Capital out after drawing", standing.principal);
    });
  }

  #draw(tranche: number, wanted: Term, how: string): Term {
    const standing = this.#at.standing[tranche]!;
    const amount = this.#at.rows.money(this.#at.label(`Drawn, ${how}`, tranche), min(wanted, standing.undrawn));
    standing.undrawn = subtract(standing.undrawn, amount);
    standing.drawn = add(standing.drawn, amount);
    standing.principal = add(standing.principal, amount);
    return amount;
  }
}
