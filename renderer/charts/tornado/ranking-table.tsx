import type { ReactElement } from "react";
import type { Ranking, Shares, TornadoDocument, TornadoFigure } from "#shared/analysis/tornado/tornado-document.ts";
import { intervalWords, shareWords } from "#shared/analysis/tornado/tornado-words.ts";
import { controlWords } from "#shared/analysis/tornado/who-controls.ts";
import { NumberTable, type NumberCell } from "../frame/number-table.tsx";
import { rankingRows } from "./ranking-rows.ts";

const cells = ({ first, total }: Shares): readonly (string | NumberCell)[] => [
  { text: shareWords(first), value: first.share },
  intervalWords(first),
  { text: shareWords(total), value: total.share },
  intervalWords(total),
];

/** Every group's shares with their intervals, then those of all in one hand. */
export function RankingTable(props: {
  readonly document: TornadoDocument;
  readonly figure: TornadoFigure;
  readonly ranking: Ranking;
}): ReactElement {
  const { document, figure, ranking } = props;
  return (
    <NumberTable
      caption={`${figure.label}: shares of variance between futures`}
      columns={["Drawn anew", "In whose hands", "Alone", "95% interval", "In all", "95% interval, in all"]}
      rows={[
        ...rankingRows(document, ranking).map(
          ({ group, hand, shares }) => [group.name, hand, ...cells(shares)] as const,
        ),
        ...ranking.hands.map((row) => [`All: ${controlWords(row.control)}`, "", ...cells(row)] as const),
      ]}
    />
  );
}
