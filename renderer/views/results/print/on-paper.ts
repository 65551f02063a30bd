const frame = (): Promise<void> =>
  new Promise((drawn) => {
    requestAnimationFrame(() => drawn());
  });

const FRAMES_UNTIL_DRAWN = 4;

/** Paper is light whatever the theme: while something is printed, the page's tokens are those of paper. */
const setPaper = (isPaper: boolean): void => {
  document.body.classList.toggle("on-paper", isPaper);
};

/** Does something once the page is drawn in the colours of paper, and gives it its own again. */
export async function onPaper<T>(act: () => Promise<T>): Promise<T> {
  setPaper(true);
  try {
    // A chart learns its width one frame after it is there.
    for (let drawn = 0; drawn < FRAMES_UNTIL_DRAWN; drawn += 1) await frame();
    return await act();
  } finally {
    setPaper(false);
  }
}

/** The same for printing that the browser starts by itself. Answers what ends it. */
export function keepPaperLight(): () => void {
  const before = (): void => setPaper(true);
  const after = (): void => setPaper(false);
  globalThis.addEventListener("beforeprint", before);
  globalThis.addEventListener("afterprint", after);
  return () => {
    globalThis.removeEventListener("beforeprint", before);
    globalThis.removeEventListener("afterprint", after);
  };
}
