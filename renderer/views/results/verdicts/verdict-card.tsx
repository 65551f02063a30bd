import { partyName } from "#shared/format/party-words.ts";
import type { ReactElement } from "react";
import type { ResultDocument, Verdict } from "#shared/model/result.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { ValueText } from "../../../charts/frame/value-text.tsx";
import { splitSentences } from "./split-sentences.ts";
import { verdictFigures } from "#shared/headlines/verdict-figures.ts";
import { VerdictTone } from "./verdict-tone.tsx";

interface VerdictCardProps {
  readonly verdict: Verdict;
  readonly result: ResultDocument;
  /** The words alone, where figures have no room or stand elsewhere. */
  readonly brief?: boolean;
}

/** What the run means for one party: the verdict in words, and the figures behind it. */
export function VerdictCard({ verdict, result, brief = false }: VerdictCardProps): ReactElement {
  const { party, name, tone } = verdict;
  const [first, rest] = splitSentences(verdict.sentence);
  const figures = brief ? [] : verdictFigures(party, result);
  const heading = `results-verdict-${party}`;
  return (
    <article className={`verdict verdict--${tone} results-verdict`} aria-labelledby={heading}>
      <header className="verdict__party">
        <h3 id={heading} className="results-verdict__name">
          <span className="overline">{partyName(party)}</span>
          {name.trim() !== "" && <span className="results-verdict__who">{name}</span>}
        </h3>
        <VerdictTone tone={tone} />
      </header>
      <p className="verdict__sentence">{first}</p>
      {rest !== "" && <p className="text-secondary">{rest}</p>}
      {figures.length > 0 && (
        <dl className="results-verdict__figures">
          {figures.map(({ label, value, error }) => (
            <div key={label} className="results-verdict__figure">
              <dt>{label}</dt>
              <dd>
                <ValueText text={value} />
              </dd>
              <dd className="results-verdict__error figures">
                {error === missingValue || error === "±0" ? "" : error}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}
