import { createElement, type ReactElement } from "react";
import { shareSentences, swingSentences } from "#shared/analysis/tornado/tornado-sentences.ts";
import type { TornadoDocument, TornadoFigure } from "#shared/analysis/tornado/tornado-document.ts";
import { ChartEmpty } from "../../../charts/frame/chart-empty.tsx";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { RankingPicture } from "../../../charts/tornado/ranking-picture.tsx";
import { RankingTable } from "../../../charts/tornado/ranking-table.tsx";
import { TornadoPicture } from "../../../charts/tornado/tornado-picture.tsx";
import { TornadoTable } from "../../../charts/tornado/tornado-table.tsx";

interface Shown {
  readonly document: TornadoDocument;
  readonly figure: TornadoFigure;
  readonly byHand: boolean;
}

const tornadoPicture =
  (shown: Shown, caption: string) =>
  (width: number): ReactElement =>
    createElement(TornadoPicture, { ...shown, caption, width });

const rankingPicture =
  (shown: Shown, caption: string) =>
  (width: number): ReactElement => {
    const { ranking, whyNoRanking = "" } = shown.figure;
    return ranking
      ? createElement(RankingPicture, { ...shown, ranking, caption, width })
      : createElement(ChartEmpty, { reason: `No shares: ${whyNoRanking}.` });
  };

/** Both pictures of what matters to a figure: each input by itself, and what makes futures differ. */
export function TornadoPanels(shown: Shown): ReactElement {
  const { document, figure } = shown;
  const [swings, shares] = [swingSentences(document, figure), shareSentences(document, figure)].map((sentences) =>
    sentences.join(" "),
  ) as [string, string];
  return (
    <>
      <ChartPanel
        title="One at a time"
        caption={swings}
        picture={tornadoPicture(shown, swings)}
        table={<TornadoTable document={document} figure={figure} />}
      />
      <ChartPanel
        title="What makes futures differ"
        caption={shares}
        picture={rankingPicture(shown, shares)}
        table={
          figure.ranking ? (
            <RankingTable document={document} figure={figure} ranking={figure.ranking} />
          ) : (
            <ChartEmpty reason={`No shares: ${figure.whyNoRanking}.`} />
          )
        }
      />
    </>
  );
}
