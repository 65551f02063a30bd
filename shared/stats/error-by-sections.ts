/** Into how many sections trials are divided. */
export const SECTIONS = 20;

const square = (value: number): number => value * value;

/**
 * Monte Carlo standard errors of figures of the same trials by sectioning: the trials are cut into {@link SECTIONS} sections of equal
 * length, in each the same figures are taken, and their mean square distance from those of all trials, over the sections less one, is
 * the square of the error. Asmussen & Glynn, Stochastic Simulation, 2007, III.5; Nakayama 2014, ACM Transactions on Modeling and
 * Computer Simulation 24(4).
 * @param block sections are whole numbers of so many trials: independent of each other, as the run's plan has it
 * @param figuresOf of the trials `from` to `end` − 1; undefined of too few. A figure that is not finite leaves its error so
 * @returns one a figure; undefined where a section has too few trials
 */
export function errorsBySections(
  trials: number,
  block: number,
  figuresOf: (from: number, end: number) => readonly number[] | undefined,
): readonly number[] | undefined {
  const length = Math.floor(trials / SECTIONS / block) * block;
  const whole = length === 0 ? undefined : figuresOf(0, trials);
  if (whole === undefined) return undefined;
  const squares = whole.map(() => 0);
  for (let section = 0; section < SECTIONS; section++) {
    const own = figuresOf(section * length, (section + 1) * length);
    if (own === undefined) return undefined;
    own.forEach((each, place) => (squares[place]! += square(each - whole[place]!)));
  }
  return squares.map((sum) => Math.sqrt(sum / SECTIONS / (SECTIONS - 1)));
}
