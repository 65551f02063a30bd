import { policyAreas } from "#shared/start/policy-areas.ts";

/** An estimate as it is being typed. */
export interface EstimateDraft {
  readonly kind: "exactly" | "about" | "range";
  readonly value: string;
  readonly low: string;
  readonly likely: string;
  readonly high: string;
}

/** How likely an outcome is, as it is being typed. */
export interface RateDraft {
  readonly kind: "evidence" | "range" | "unknown";
  readonly successes: string;
  readonly trials: string;
  readonly grade: string;
  readonly low: string;
  readonly likely: string;
  readonly high: string;
}

/** An outcome and its price, as they are being typed. */
export interface OutcomeDraft {
  /** Tells it from the others while they come and go. */
  readonly key: number;
  readonly name: string;
  /** Place of the earlier outcome that must come first; empty: none. */
  readonly after: string;
  readonly months: string;
  readonly withService: RateDraft;
  readonly without: RateDraft;
  readonly price: { readonly kind: "price" | "unknown" | "nothing"; readonly value: string };
}

/** The five answers as they are being typed: texts, so that nothing is lost by being wrong. */
export interface StartDraft {
  readonly about: {
    readonly name: string;
    readonly place: string;
    readonly policyArea: string;
    readonly currency: string;
    readonly startMonth: string;
  };
  readonly people: {
    readonly who: string;
    readonly counted: "aMonth" | "inTotal";
    readonly count: EstimateDraft;
    readonly months: string;
    readonly serviceMonths: string;
  };
  readonly outcomes: readonly OutcomeDraft[];
  readonly payment: { readonly payer: string; readonly contractCap: string; readonly budget: string };
  readonly funding: {
    readonly provider: string;
    readonly delivery: { readonly kind: "perPerson" | "inTotal" | "unknown"; readonly cost: EstimateDraft };
    readonly dealCosts: string;
    readonly upfront: {
      readonly kind: "investors" | "none";
      readonly investor: string;
      readonly capital: string;
      readonly annualReturn: string;
    };
    readonly leftOver: "investor" | "provider" | "commissioner";
  };
}

const blankEstimate: EstimateDraft = { kind: "about", value: "", low: "", likely: "", high: "" };
const blankRate: RateDraft = { kind: "range", successes: "", trials: "", grade: "", low: "", likely: "", high: "" };

/** An outcome nothing is known of yet. */
export const blankOutcome = (key: number): OutcomeDraft => ({
  key,
  name: "",
  after: "",
  months: "",
  withService: blankRate,
  without: blankRate,
  price: { kind: "price", value: "" },
});

/** The April at least three months ahead, when most contracts of a UK public body would start. */
export function nextApril(now: Date): string {
  const ahead = new Date(now.getFullYear(), now.getMonth() + 3, 1);
  const year = ahead.getFullYear() + (ahead.getMonth() > 3 ? 1 : 0);
  return `${year}-04`;
}

/** What stands before anything is answered: a month, a currency and a policy area to change; no figure. */
export const blankDraft = (now: Date, currency = "GBP"): StartDraft => ({
  about: { name: "", place: "", policyArea: policyAreas[0].id, currency, startMonth: nextApril(now) },
  people: { who: "", counted: "aMonth", count: blankEstimate, months: "", serviceMonths: "" },
  outcomes: [blankOutcome(0)],
  payment: { payer: "", contractCap: "", budget: "" },
  funding: {
    provider: "",
    delivery: { kind: "perPerson", cost: blankEstimate },
    dealCosts: "",
    upfront: { kind: "investors", investor: "", capital: "", annualReturn: "" },
    leftOver: "provider",
  },
});
