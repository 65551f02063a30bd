import { useRef, useState, type MouseEvent } from "react";
import { closeDialog, viewStore } from "../../stores/view-store.ts";
import { GuideContents } from "./guide-contents.tsx";
import { guidePages } from "./guide-pages.ts";
import { pageFor } from "./page-for.ts";

/** The contents with their search at the left, a page at the right. */
export function Guide() {
  const [id, show] = useState(() => pageFor(viewStore.getState()));
  const article = useRef<HTMLElement>(null);
  const page = guidePages.find((each) => each.id === id) ?? guidePages[0]!;
  const follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest("a");
    if (!link) return;
    event.preventDefault();
    const { page: target } = link.dataset;
    if (target === undefined) return;
    show(target);
    // The link is gone with its page; whoever came by keyboard reads on.
    requestAnimationFrame(() => article.current?.focus());
  };
  return (
    <>
      <GuideContents shown={page.id} onShow={show} />
      <div className="guide__page">
        <div className="guide__close">
          <button type="button" className="button button--small" onClick={closeDialog}>
            Close
          </button>
        </div>
        <article
          // Another element for another page: it begins at its top.
          key={page.id}
          ref={article}
          className="guide__text"
          aria-label={page.title}
          tabIndex={0}
          onClick={follow}
          dangerouslySetInnerHTML={{ __html: page.html }}
        />
      </div>
    </>
  );
}
