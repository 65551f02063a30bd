import { useScenario } from "../../../stores/use-stores.ts";
import { RowMenu } from "../fields/row-menu.tsx";
import { moveInList } from "./tranche-edits.ts";
import { joinRank, moveRank } from "./tranche-rank-edits.ts";

interface RankMenuProps {
  readonly index: number;
  /** Its class, counted from 0. */
  readonly place: number;
  readonly classes: readonly (readonly number[])[];
}

/** The order in which a tranche is paid and drawn, as a menu. Alt+Up and Alt+Down on it pay it earlier or later. */
export function RankMenu({ index, place, classes }: RankMenuProps) {
  const { tranches, asNeededOrder } = useScenario(({ capital }) => capital);
  const { name } = tranches[index]!;
  const shares = classes[place]!.length > 1;
  const isFirst = place === 0 && !shares;
  const isLast = place === classes.length - 1 && !shares;
  const drawnAtOnce = asNeededOrder === "inProportion" ? "Tranches are drawn in proportion" : undefined;
  return (
    <RowMenu
      of={`the rank of ${name}`}
      actions={[
        {
          name: "Pay earlier",
          act: () => moveRank(tranches, index, -1),
          refused: isFirst ? "It is paid first" : undefined,
        },
        {
          name: "Pay later",
          act: () => moveRank(tranches, index, 1),
          refused: isLast ? "It is paid last" : undefined,
        },
        {
          name: "Rank equally with the layer above",
          act: () => joinRank(tranches, index, -1),
          refused: place === 0 ? "There is none above" : undefined,
        },
        {
          name: "Rank equally with the layer below",
          act: () => joinRank(tranches, index, 1),
          refused: place === classes.length - 1 ? "There is none below" : undefined,
        },
        {
          name: "Draw earlier",
          act: () => moveInList(index, -1),
          refused: drawnAtOnce ?? (index === 0 ? "It is drawn first" : undefined),
        },
        {
          name: "Draw later",
          act: () => moveInList(index, 1),
          refused: drawnAtOnce ?? (index === tranches.length - 1 ? "It is drawn last" : undefined),
        },
      ]}
    />
  );
}
