import { compile, type EvalFunction } from "mathjs";
import type { Input } from "#shared/model/input.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import { cumulativeProfile } from "#shared/engine/people/referral-profile.ts";
import { quantileFunction } from "#shared/random/quantile/quantile-function.ts";
import { standardNormalCdf, standardNormalQuantile } from "#shared/random/standard-normal.ts";

/** Uniform numbers. */
export type Dice = () => number;

/** The formulas of a modeller who writes a deal down for mathjs: compiled once, evaluated person by person with a scope. */
const formulas: Readonly<Record<string, EvalFunction>> = {
  latent: compile("sqrt(rho) * able + sqrt(1 - rho) * luck"),
  achieves: compile("came and latent < threshold and (reachable or from + wait - start < left)"),
  achievesAnyway: compile("cameAnyway and latent < thresholdAnyway"),
  month: compile("from + wait"),
  monthAnyway: compile("fromAnyway + wait"),
  claim: compile(
    "month <= lastClaimMonth and evidence < evidenceRate ? price * (1 + indexation) ^ floor(month / 12) : 0",
  ),
  left: compile("floor(log(u) / lnStay) + 1"),
};

const known = new WeakMap<object, (u: number) => number>();

/** The quantile function of a distribution, made once: drawing is not what this peer is slow at. */
function quantileOf(distribution: object): (u: number) => number {
  const made = known.get(distribution) ?? quantileFunction(distribution as never);
  known.set(distribution, made);
  return made;
}

type Scope = Record<string, number | boolean>;

/** What one trial comes to, by measure. */
export type NaiveTrial = Map<string, number>;

/** The inputs of one trial: each drawn from its own distribution, those that drivers name together. */
function drawer({ uncertainty }: Scenario, dice: Dice): (id: string, input: Input) => number {
  const drivers = (uncertainty?.drivers ?? []).map(({ loadings }) => ({ loadings, z: standardNormalQuantile(dice()) }));
  return (id, { value }) => {
    if (typeof value === "number") return value;
    const own = drivers.filter(({ loadings }) => loadings[id] !== undefined);
    const squares = own.reduce((sum, { loadings }) => sum + loadings[id]! ** 2, 0);
    const shared = own.reduce((sum, { loadings, z }) => sum + loadings[id]! * z, 0);
    const u = dice();
    return quantileOf(value)(
      own.length === 0 ? u : standardNormalCdf(shared + Math.sqrt(1 - squares) * standardNormalQuantile(u)),
    );
  };
}

interface Stage {
  readonly outcome: Outcome;
  readonly rate: number;
  readonly baseline: number;
  readonly scope: Scope;
  readonly perPerson: ((u: number) => number) | undefined;
}

/** What a segment's people face at each outcome in a trial. */
function stagesOf(scenario: Scenario, segment: string, draw: (id: string, input: Input) => number): readonly Stage[] {
  return scenario.outcomes.map((outcome) => {
    if (outcome.kind !== "binary" && outcome.kind !== "milestone") throw new Error("the naive peer knows steps only");
    const stated =
      outcome.kind === "binary" ? (outcome.bySegment?.[segment]?.withService ?? outcome.withService) : undefined;
    if (stated && stated.statedAs !== "rate") throw new Error("the naive peer knows rates only");
    const rate = draw(`outcome.${outcome.id}.rate`, outcome.kind === "milestone" ? outcome.rate : stated!.rate);
    const baseline =
      outcome.kind === "milestone"
        ? 1
        : draw(`outcome.${outcome.id}.baseline`, outcome.bySegment?.[segment]?.baseline ?? outcome.baseline);
    const { months, drawn } = outcome.delay;
    const perPerson = drawn === "perPerson" && typeof months.value !== "number";
    return {
      outcome,
      rate,
      baseline,
      scope: {
        wait: perPerson ? 0 : Math.round(draw(`outcome.${outcome.id}.delay`, months)),
        reachable: outcome.afterDropOut === "reachable",
      },
      perPerson: perPerson ? quantileOf(months.value) : undefined,
    };
  });
}

/** One trial of a deal, every formula evaluated by mathjs: starts, drop-outs, outcomes, and payments before caps by rule. */
export function naiveTrial(scenario: Scenario, dice: Dice): NaiveTrial {
  const { cohort, payment } = scenario;
  const totals: NaiveTrial = new Map();
  const add = (id: string, amount: number): void => void totals.set(id, (totals.get(id) ?? 0) + amount);
  const draw = drawer(scenario, dice);
  const rho = cohort.withinPersonCorrelation.value as number;
  const service = cohort.serviceMonths.value;
  const share =
    cohort.dropOut.kind === "none"
      ? 0
      : draw("cohort.dropOut", cohort.dropOut.kind === "share" ? cohort.dropOut.share : cohort.dropOut.hazard);
  const lnStay = Math.log(1 - share) / (cohort.dropOut.kind === "share" ? service : 1);
  const rules = payment.rateCard.map((rule, place) => ({
    id: rule.id,
    place,
    outcome: rule.outcome,
    terms: {
      price: draw(`rule.${rule.id}.price`, rule.price),
      evidenceRate: draw(`rule.${rule.id}.evidenceRate`, rule.evidenceRate),
      indexation: draw("payment.indexation", payment.indexation),
      lastClaimMonth: payment.lastClaimMonth,
    },
  }));
  for (const segment of cohort.segments) {
    const referred = Math.round(draw(`segment.${segment.id}.referrals`, segment.referrals));
    const startRate = draw(`segment.${segment.id}.startRate`, segment.startRate);
    const profile = cumulativeProfile(segment.profile);
    const stages = stagesOf(scenario, segment.id, draw);
    for (let referral = 0; referral < referred; referral++) {
      if (dice() >= startRate) continue;
      const start = profile.findIndex((reached) => reached >= (referral + 0.5) / referred);
      const stays = share === 0 ? Infinity : (formulas["left"]!.evaluate({ u: dice(), lnStay }) as number);
      const left = stays > service ? Infinity : stays;
      add("people.starts", 1);
      add("people.dropOuts", left < Infinity ? 1 : 0);
      for (const [id, month] of followPerson(stages, { rho, start, left }, dice, add))
        for (const rule of rules)
          if (rule.outcome === id) {
            const worth = formulas["claim"]!.evaluate({ ...rule.terms, month, evidence: dice() }) as number;
            add(`rule ${rule.place + 1} beforeCaps`, worth);
            add("payments.beforeCaps", worth);
            add(`rule ${rule.place + 1} claims`, worth > 0 ? 1 : 0);
          }
    }
  }
  return totals;
}

interface Reached {
  readonly chain: number;
  readonly normal: boolean;
  readonly reach: number;
  readonly reachAnyway: number;
  readonly at: number | undefined;
  readonly atAnyway: number | undefined;
}

/** One person through all pathways; answers what is achieved with its month. */
function followPerson(
  stages: readonly Stage[],
  person: { readonly rho: number; readonly start: number; readonly left: number },
  dice: Dice,
  add: (id: string, amount: number) => void,
): ReadonlyMap<string, number> {
  const able = standardNormalQuantile(dice());
  const reached = new Map<string, Reached>();
  const goneOn = new Set<string>();
  const achieved = new Map<string, number>();
  for (const { outcome, rate, baseline, scope: terms, perPerson } of stages) {
    const after = "after" in outcome ? outcome.after : undefined;
    const before = after === undefined ? undefined : reached.get(after)!;
    const goesOn = before !== undefined && !goneOn.has(after!);
    if (after !== undefined) goneOn.add(after);
    const normal = goesOn ? before.normal : before === undefined && person.rho > 0;
    const luck = dice();
    const chain = goesOn
      ? before.chain
      : normal
        ? (formulas["latent"]!.evaluate({ rho: person.rho, able, luck: standardNormalQuantile(luck) }) as number)
        : luck;
    const reach = (goesOn ? before.reach : 1) * rate;
    const reachAnyway = (goesOn ? before.reachAnyway : 1) * baseline;
    const scope: Scope = {
      ...terms,
      ...(perPerson ? { wait: Math.max(0, Math.round(perPerson(dice()))) } : {}),
      ...person,
      latent: chain,
      came: before === undefined || before.at !== undefined,
      cameAnyway: before === undefined || before.atAnyway !== undefined,
      from: before?.at ?? person.start,
      fromAnyway: before?.atAnyway ?? person.start,
      threshold: normal ? standardNormalQuantile(reach) : reach,
      thresholdAnyway: normal ? standardNormalQuantile(reachAnyway) : reachAnyway,
    };
    const at =
      formulas["achieves"]!.evaluate(scope) === true ? (formulas["month"]!.evaluate(scope) as number) : undefined;
    const atAnyway =
      formulas["achievesAnyway"]!.evaluate(scope) === true
        ? (formulas["monthAnyway"]!.evaluate(scope) as number)
        : undefined;
    reached.set(outcome.id, { chain, normal, reach, reachAnyway, at, atAnyway });
    add(`outcome.${outcome.id}.achieved`, at === undefined ? 0 : 1);
    if (at !== undefined) achieved.set(outcome.id, at);
    if (outcome.kind !== "milestone") add(`outcome.${outcome.id}.counterfactual`, atAnyway === undefined ? 0 : 1);
  }
  return achieved;
}
