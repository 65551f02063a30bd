import type { ReactElement } from "react";
import { useStore } from "zustand";
import { movedFigures, worsening } from "#shared/analysis/stress/harm.ts";
import type { StressDocument, StressedDeal } from "#shared/analysis/stress/stress-document.ts";
import { stressSentences, togetherSentences } from "#shared/analysis/stress/stress-sentences.ts";
import {
  differenceErrorWords,
  differenceWords,
  levelErrorWords,
  levelWords,
} from "#shared/analysis/stress/stress-words.ts";
import { ValueText } from "../../../charts/frame/value-text.tsx";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { chooseStress, stressStore } from "../../../stores/stress-store.ts";
import { TableFrame } from "../../results/tables/table-frame.tsx";
import { perspectiveNames } from "../../workbench/perspective-names.ts";
import { MakeVariant } from "./make-variant.tsx";

/** One stress in full: its sentences, and every party's figures before and after. */
export function StressedFigures({ document }: { readonly document: StressDocument }): ReactElement {
  const chosen = useStore(stressStore, (state) => state.shown);
  const { stresses, together } = document;
  const stress = stresses.find(({ id }) => id === chosen);
  const isTogether = chosen === "together" && together !== undefined;
  const alone = stress ?? stresses[0]!;
  const shown: StressedDeal = isTogether ? together : alone;
  const sentences = isTogether ? togetherSentences(document) : stressSentences(alone, document);
  return (
    <section className="card card--flush" aria-labelledby="stressed-title">
      <div className="card__header">
        <div className="section-title">
          <h2 id="stressed-title">Every party’s figures</h2>
        </div>
        <div className="stress-figure">
          <ChoiceField
            label="Under"
            value={isTogether ? "together" : alone.id}
            choices={[
              ...stresses.map(({ id, name }) => [id, name] as const),
              ...(together ? [["together", "All together"] as const] : []),
            ]}
            onChange={(id) => chooseStress({ shown: id })}
          />
        </div>
      </div>
      <div className="stress-sentences">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {!shown.changesNothing && <StressedTable document={document} stressed={shown} />}
      <div className="card__footer">
        <MakeVariant
          ids={isTogether ? stresses.map(({ id }) => id) : [alone.id]}
          name={isTogether ? "All stresses" : alone.name}
        />
      </div>
    </section>
  );
}

function StressedTable(props: { readonly document: StressDocument; readonly stressed: StressedDeal }): ReactElement {
  const { document, stressed } = props;
  const moved = movedFigures(document, stressed);
  return (
    <TableFrame label="Figures before and after">
      <table className="table stressed-table">
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col">Figure</th>
            <th scope="col" className="number">
              Before
            </th>
            <th scope="col" className="number">
              After
            </th>
            <th scope="col" className="number">
              Difference
            </th>
            <th scope="col">For the party</th>
          </tr>
        </thead>
        <tbody>
          {moved.map((figure, place) => (
            <tr key={figure.id}>
              <td>{moved[place - 1]?.party === figure.party ? "" : perspectiveNames[figure.party]}</td>
              <th scope="row">
                <span className="visually-hidden">{perspectiveNames[figure.party]}: </span>
                {figure.label}
              </th>
              <NumberWithError
                text={levelWords(figure.before, figure, document)}
                error={levelErrorWords(figure.before, figure, document)}
              />
              <NumberWithError
                text={levelWords(figure.after, figure, document)}
                error={levelErrorWords(figure.after, figure, document)}
              />
              <NumberWithError
                text={differenceWords(figure.difference, figure, document)}
                error={differenceErrorWords(figure.difference, figure, document)}
              />
              <td>{verdict(worsening(figure))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

const verdict = (worse: number): string => (worse > 0 ? "worse" : worse < 0 ? "better" : "");

const NumberWithError = ({ text, error }: { readonly text: string; readonly error: string }): ReactElement => (
  <td className="number">
    <ValueText text={text} /> {text !== error && <span className="text-small text-muted figures">{error}</span>}
  </td>
);
