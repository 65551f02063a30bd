import { useEffect } from "react";
import { useDeal, useView } from "../../stores/use-stores.ts";
import { dismissNotice } from "../../stores/view-store.ts";

const GOOD_NEWS_LASTS_MS = 4000;

/** A short message about what just happened. Good news goes by itself; bad news stays until closed or out of date. */
export function Notice() {
  const notice = useView((state) => state.notice);
  const scenario = useDeal((state) => state.scenario);
  const outdated = notice?.about !== undefined && notice.about !== scenario;
  useEffect(() => {
    if (outdated) dismissNotice();
  }, [outdated]);
  useEffect(() => {
    if (notice?.tone !== "good") return undefined;
    const timer = setTimeout(dismissNotice, GOOD_NEWS_LASTS_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className="notice-place" role="status" aria-live="polite">
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
