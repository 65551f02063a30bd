/** What a sum of written numbers comes to, or why it comes to nothing. */
export type Worked =
  | { readonly kind: "number"; readonly value: number; readonly share: boolean }
  | { readonly kind: "unfinished" }
  | { readonly kind: "none" };

/** A part of a sum. `share`: written with a per cent sign, which has been divided out. */
interface Amount {
  readonly value: number;
  readonly share: boolean;
}

const factors: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };
const NUMBER = /(\d+(?:\.\d+)?|\.\d+)(e[+-]?\d{1,3})?(k|m|bn)?(%?)/uy;

class Unread extends Error {}
class Unfinished extends Error {}

/** Reads a sum from left to right: brackets first, then times and over, then plus and minus. */
class Reader {
  #at = 0;
  constructor(
    readonly text: string,
    /** What a plain number times a share is: in a field of shares a share, elsewhere a plain number. */
    readonly shareOfPlain: boolean,
  ) {}

  whole(): Amount {
    const amount = this.#sum();
    if (this.#at < this.text.length) throw new Unread();
    return amount;
  }

  #takes(signs: string): string | undefined {
    const sign = this.text[this.#at];
    if (sign === undefined || !signs.includes(sign)) return undefined;
    this.#at++;
    return sign;
  }

  #sum(): Amount {
    const negative = this.#takes("+-") === "-";
    let sum = this.#product();
    if (negative) sum = { ...sum, value: -sum.value };
    for (let sign = this.#takes("+-"); sign !== undefined; sign = this.#takes("+-")) {
      const next = this.#product();
      // 100 + 5%: five per cent of what?
      if (next.share !== sum.share) throw new Unread();
      sum = { ...sum, value: sign === "+" ? sum.value + next.value : sum.value - next.value };
    }
    return sum;
  }

  #product(): Amount {
    let product = this.#factor();
    for (let sign = this.#takes("*/"); sign !== undefined; sign = this.#takes("*/")) {
      const next = this.#factor();
      const alike = next.share === product.share;
      if (alike && next.share && sign === "/") throw new Unread();
      product = {
        value: sign === "*" ? product.value * next.value : product.value / next.value,
        share: alike ? product.share : this.shareOfPlain,
      };
    }
    return product;
  }

  #factor(): Amount {
    if (this.#takes("(")) {
      const inner = this.#sum();
      if (this.#at >= this.text.length) throw new Unfinished();
      if (!this.#takes(")")) throw new Unread();
      return inner;
    }
    if (this.#at >= this.text.length) throw new Unfinished();
    NUMBER.lastIndex = this.#at;
    const match = NUMBER.exec(this.text);
    if (!match) throw new Unread();
    this.#at = NUMBER.lastIndex;
    const [, digits, power = "", size, percent] = match;
    const value = Number(`${digits}${power}`) * (size === undefined ? 1 : factors[size]!);
    return percent === "%" ? { value: value / 100, share: true } : { value, share: false };
  }
}

/**
 * Works out a sum without spaces: `12*350`, `(3000+500)*2`, `1.2m/12`, `45%*0.9`. Unfinished is what more characters could
 * make whole: `12*`, `(3000`.
 */
export function workOut(text: string, shareOfPlain: boolean): Worked {
  try {
    const { value, share } = new Reader(text, shareOfPlain).whole();
    return Number.isFinite(value) ? { kind: "number", value, share } : { kind: "none" };
  } catch (error) {
    if (error instanceof Unfinished) return { kind: "unfinished" };
    if (error instanceof Unread) return { kind: "none" };
    throw error;
  }
}
