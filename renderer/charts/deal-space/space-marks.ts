import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import type { Party } from "#shared/model/result.ts";

/** A point that is marked on the map, in columns and rows. */
export interface SpaceMark {
  /** Letters in it: "N", "F", "C·P". */
  readonly letters: string;
  /** What it is, for people: "now", "fair", "best for the commissioner and the provider". */
  readonly names: readonly string[];
  readonly column: number;
  readonly row: number;
}

const letters: Readonly<Record<Party, string>> = { commissioner: "C", investor: "I", provider: "P" };

/** Where a value lies along an axis, in its points; undefined outside of it. */
function along(values: readonly number[], value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  const [low, high] = [values[0]!, values.at(-1)!];
  const place = ((value - low) / (high - low)) * (values.length - 1);
  return place >= 0 && place <= values.length - 1 ? place : undefined;
}

/** The marks of a map: the deal now where it lies on it, the fair point, the best for each party. Those at one point are one. */
export function spaceMarks({ x, y, fair, parties }: DealSpaceDocument): readonly SpaceMark[] {
  const across = x.values.length;
  const [column, row] = [along(x.values, x.inFile), along(y.values, y.inFile)];
  const single: SpaceMark[] = [
    ...(column === undefined || row === undefined ? [] : [{ letters: "N", names: ["now"], column, row }]),
    ...(fair === undefined
      ? []
      : [{ letters: "F", names: ["fair"], column: fair % across, row: Math.floor(fair / across) }]),
    ...parties.flatMap(({ party, best }) =>
      best === undefined
        ? []
        : [
            {
              letters: letters[party],
              names: [`best for the ${party}`],
              column: best % across,
              row: Math.floor(best / across),
            },
          ],
    ),
  ];
  const together: SpaceMark[] = [];
  for (const mark of single) {
    const index = together.findIndex((other) => other.column === mark.column && other.row === mark.row);
    if (index < 0) together.push(mark);
    else {
      const other = together[index]!;
      together[index] = {
        ...other,
        letters: `${other.letters}${mark.letters}`,
        names: [...other.names, ...mark.names],
      };
    }
  }
  return together;
}
