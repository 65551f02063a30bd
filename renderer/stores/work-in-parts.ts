import type { TellWork } from "#shared/report/file-pieces.ts";

/** Is told which share of a part is done. */
export type TellShare = (share: number) => void;

/** Work whose parts are of known sizes and are done one after the other: how much of the whole is done, within a part too. */
export class WorkInParts {
  readonly #total: number;
  readonly #tell: TellWork;
  #done = 0;

  constructor(total: number, tell: TellWork) {
    this.#total = total;
    this.#tell = tell;
  }

  /** Does a part of that size. */
  async part<Made>(size: number, make: (tell: TellShare) => Promise<Made>): Promise<Made> {
    const tell = (share: number): void => this.#tell({ done: this.#done + size * share, total: this.#total });
    const made = await make(tell);
    tell(1);
    this.#done += size;
    return made;
  }
}
