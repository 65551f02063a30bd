import { examples, themes, type Theme } from "#shared/examples/examples.ts";

/** What is shown: everything, or the deals that teach one thing. */
export type Shown = Theme | "all";

interface ThemeFilterProps {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

const all: readonly (readonly [Shown, string, number])[] = [
  ["all", "All", examples.length],
  ...(Object.keys(themes) as Theme[]).map(
    (theme) => [theme, themes[theme], examples.filter((example) => example.themes.includes(theme)).length] as const,
  ),
];

/** Chooses by what the deals teach. Each choice tells how many there are. */
export function ThemeFilter({ shown, onShow }: ThemeFilterProps) {
  return (
    <div className="theme-filter" role="group" aria-label="Show deals that teach">
      {all.map(([theme, name, count]) => (
        <button
          key={theme}
          type="button"
          className="theme-filter__one"
          aria-pressed={shown === theme}
          onClick={() => onShow(theme)}
        >
          {name} <span className="theme-filter__count">{count}</span>
        </button>
      ))}
    </div>
  );
}
