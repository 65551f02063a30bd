interface SuggestionsProps {
  readonly texts: readonly string[];
  readonly onTake: (text: string) => void;
}

/** Texts to begin from, taken with one press. None that says nothing new. */
export function Suggestions({ texts, onTake }: SuggestionsProps) {
  if (texts.length === 0) return null;
  return (
    <div className="start-suggestions">
      <span className="text-muted text-small">For example</span>
      {texts.map((text) => (
        <button
          key={text}
          type="button"
          className="start-suggestions__one"
          aria-label={`Use “${text}”`}
          onClick={() => onTake(text)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
