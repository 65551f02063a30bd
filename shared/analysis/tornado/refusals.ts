import type { DrawnInput, InputWithoutBar, ShareGroup } from "./tornado-document.ts";
import type { CaseRole } from "./tornado-cases.ts";
import type { CaseRefused } from "./tornado-runs.ts";
import { controlWords } from "./who-controls.ts";

type Held = Extract<CaseRole, { readonly kind: "held" }>;

const withoutBar = (
  { id, path, name, unit, control }: DrawnInput,
  { end }: Held,
  sentence: string,
): InputWithoutBar => ({
  id,
  path,
  name,
  unit,
  control,
  kind: "refused",
  why: `held at its ${end === "low" ? "P10" : "P90"} with all else as drawn, a trial cannot go on: ${sentence}`,
});

/** "with “Luck: who starts, stays, achieves” drawn anew" */
function anewWords(role: Exclude<CaseRole, Held>, groups: readonly ShareGroup[]): string {
  if (role.kind === "group") return `with “${groups.find(({ id }) => id === role.group)!.name}” drawn anew`;
  return role.kind === "hand" ? `with “${controlWords(role.control)}” drawn anew` : "with everything drawn anew";
}

/**
 * What was left out of a tornado since a trial cannot go on with it: inputs held at an end, one by one; and the shares of the spread, all
 * of them, where it is something drawn anew, since then not every future of the deal has a figure.
 */
export class Refusals {
  readonly #drawn: readonly DrawnInput[];
  readonly #groups: readonly ShareGroup[];
  readonly #held = new Map<string, InputWithoutBar>();
  #whyNoShares: string | undefined;

  constructor(drawn: readonly DrawnInput[], groups: readonly ShareGroup[]) {
    this.#drawn = drawn;
    this.#groups = groups;
  }

  /** Takes one in. @throws it where it is the deal itself with which a trial cannot go on */
  add(refused: CaseRefused): void {
    const { role } = refused.case;
    const { sentence } = refused.problem;
    if (role.kind === "asDrawn") throw refused;
    if (role.kind === "held")
      this.#held.set(
        role.input,
        withoutBar(
          this.#drawn.find(({ id }) => id === role.input)!,
          role,
          sentence,
        ),
      );
    else this.#whyNoShares = `${anewWords(role, this.#groups)}, a trial cannot go on: ${sentence.replace(/\.$/u, "")}`;
  }

  /** Inputs that can be held at both ends, in the order of the deal. */
  get holdable(): readonly DrawnInput[] {
    return this.#drawn.filter(({ id }) => !this.#held.has(id));
  }

  /** Those that cannot, in the order of the deal. */
  get withoutBars(): readonly InputWithoutBar[] {
    return this.#drawn.flatMap(({ id }) => this.#held.get(id) ?? []);
  }

  get whyNoShares(): string | undefined {
    return this.#whyNoShares;
  }
}
