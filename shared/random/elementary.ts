/**
 * exp, ln, pow, sin and arcsin that give the same bits on every machine and in every browser. JavaScript leaves the last bits of
 * `Math.exp`, `Math.log` and their like to the engine; stdlib's are ports of FreeBSD's msun in plain arithmetic, which
 * IEEE 754 fixes exactly. The linter bans the others in shared/.
 */
import stdlibAsin from "@stdlib/math-base-special-asin";
import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibLn from "@stdlib/math-base-special-ln";
import stdlibPow from "@stdlib/math-base-special-pow";
import stdlibSin from "@stdlib/math-base-special-sin";

/** e^x */
export const exp: (x: number) => number = stdlibExp;
/** Natural logarithm; −∞ at 0, NaN below. */
export const ln: (x: number) => number = stdlibLn;
/** base^exponent */
export const pow: (base: number, exponent: number) => number = stdlibPow;
/** Sine of an angle in radians. */
export const sin: (x: number) => number = stdlibSin;
/** Arcsine in radians, of −1 to 1. */
export const asin: (x: number) => number = stdlibAsin;
