import type { Page } from "playwright";

/** What the page was seen to do since it is watched. Milliseconds. */
export interface Seen {
  /** How long each task took that took over 50: the browser's own long-task observer. */
  readonly longTasks: readonly number[];
  /** For each edit: from its key to the frame with its first figures, and from their arrival to that frame. */
  readonly answers: readonly { readonly fromKey: number; readonly fromArrival: number }[];
}

declare global {
  var watched: { longTasks: number[]; answers: { fromKey: number; fromArrival: number }[] } | undefined;
}

/** Begins to watch, forgetting what was seen before. An edit is an arrow key with Alt in a number field. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const begun = globalThis.watched !== undefined;
    globalThis.watched = { longTasks: [], answers: [] };
    if (begun) return;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.watched!.longTasks.push(duration);
    }).observe({ entryTypes: ["longtask"] });
    let key = 0;
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.altKey && event.key.startsWith("Arrow")) key = event.timeStamp;
      },
      true,
    );
    const strip = document.querySelector(".live-strip")!;
    new MutationObserver(() => {
      // Marked by the app as they come from the workers: see run-deal.
      const arrival = performance.getEntriesByName("first figures of a run").at(-1)?.startTime ?? 0;
      if (key === 0 || arrival <= key || strip.querySelector(".live-strip__figures") === null) return;
      const pressed = key;
      key = 0;
      requestAnimationFrame(() =>
        // The frame after the one that draws them: they are on the screen then.
        requestAnimationFrame((shown) =>
          globalThis.watched!.answers.push({ fromKey: shown - pressed, fromArrival: shown - arrival }),
        ),
      );
    }).observe(strip, { subtree: true, childList: true, characterData: true });
  });
}

/** What was seen since {@link watchPage}. */
export const seenOn = (page: Page): Promise<Seen> => page.evaluate(() => globalThis.watched!);
