import type { Answers } from "#shared/start/answers.ts";
import { dealSentences } from "#shared/start/deal-sentences.ts";
import { likelySentence } from "#shared/start/likely-sentence.ts";

/** The deal so far in sentences, as they are answered. */
export function DealSoFar({ part }: { readonly part: Partial<Answers> }) {
  const sentences = dealSentences(part);
  const likely = likelySentence(part);
  return (
    <aside className="card start__so-far" aria-labelledby="start-so-far">
      <h2 id="start-so-far">The deal so far</h2>
      {sentences.length === 0 ? (
        <p className="text-muted">Each answer is told here in a sentence.</p>
      ) : (
        sentences.map(({ text }) => <p key={text}>{text}</p>)
      )}
      {likely !== undefined && <p className="start__likely">{likely}</p>}
    </aside>
  );
}
