import { useState } from "react";
import { guidePages } from "./guide-pages.ts";
import { searchGuide } from "./search-guide.ts";

interface GuideContentsProps {
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

/** The table of contents; while something is searched, the pages that hold it with a piece of each. */
export function GuideContents({ shown, onShow }: GuideContentsProps) {
  const [typed, setTyped] = useState("");
  const hits = searchGuide(guidePages, typed);
  return (
    <nav className="guide__contents" aria-label="Contents of the guide">
      <div className="field">
        <label htmlFor="guide-search" className="field__label">
          Search the guide
        </label>
        <div className="field__box">
          <input
            id="guide-search"
            type="search"
            className="field__input"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {typed === "" ? "" : `${hits.length === 1 ? "1 page" : `${hits.length} pages`} found`}
      </p>
      {hits.length === 0 && <p className="text-secondary">No page holds “{typed.trim()}”.</p>}
      {(["Guide", "Method"] as const).map((group) => {
        const within = hits.filter(({ page }) => page.group === group);
        return (
          within.length > 0 && (
            <section key={group} aria-label={group}>
              <h2 className="overline">{group}</h2>
              <ul className="guide__list">
                {within.map(({ page, piece }) => (
                  <li key={page.id}>
                    <button
                      type="button"
                      className="guide__entry"
                      aria-current={page.id === shown ? "page" : undefined}
                      onClick={() => onShow(page.id)}
                    >
                      {page.title}
                      {piece !== "" && <span className="guide__piece">{piece}</span>}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </nav>
  );
}
