import { useEffect } from "react";
import { useDeal, useView } from "../../stores/use-stores.ts";
import { dismissNotice } from "../../stores/view-store.ts";

const NEWS_LASTS_MS = 4000;

/** A short message about what just happened. It goes by itself; bad news stays until closed or out of date. */
export function Notice() {
  const notice = useView((state) => state.notice);
  const scenario = useDeal((state) => state.scenario);
  const outdated = notice?.about !== undefined && notice.about !== scenario;
  useEffect(() => {
    if (outdated) dismissNotice();
  }, [outdated]);
  useEffect(() => {
    if (!notice || notice.tone === "error") return undefined;
    const timer = setTimeout(dismissNotice, NEWS_LASTS_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div role="status" aria-live="polite">
      {notice && !outdated && (
        <div className={`notice callout callout--${notice.tone}`}>
          <span>{notice.sentence}</span>
          <button type="button" className="button button--quiet button--small" onClick={dismissNotice}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
