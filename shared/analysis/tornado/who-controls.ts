/** In whose hands an input mostly is; see docs/method/sensitivity.md. */
export type Control = "commissioner" | "provider" | "world";

/** In the order in which they are told. */
export const controls: readonly Control[] = ["commissioner", "provider", "world"];

/** Kinds of inputs by their ids. What is not listed lies with the world: nobody at the table decides it. */
const hands: readonly (readonly [ids: RegExp, control: Control])[] = [
  // Terms: what the contract says is paid, to the provider and to investors.
  [/^rule\.[^.]+\.price$/u, "commissioner"],
  [/^payment\./u, "commissioner"],
  [/^provider\./u, "commissioner"],
  [/^tranche\./u, "commissioner"],
  // Delivery: what the service achieves, how soon, at what cost, whom it holds, and what it can prove.
  [/^cost\./u, "provider"],
  [/^rule\.[^.]+\.evidenceRate$/u, "provider"],
  [/^segment\.[^.]+\.startRate$/u, "provider"],
  [/^cohort\.dropOut$/u, "provider"],
  [/^outcome\..+\.(?:rate|change|ratio|delay)$/u, "provider"],
];

/** Who controls an input, by its kind. */
export const whoControls = (id: string): Control => hands.find(([ids]) => ids.test(id))?.[1] ?? "world";

const words: Readonly<Record<Control, string>> = {
  commissioner: "We control",
  provider: "The provider",
  world: "The world",
};

/** As a heading: "We control". */
export const controlWords = (control: Control): string => words[control];
