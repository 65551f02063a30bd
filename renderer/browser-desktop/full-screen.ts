/** Fills the screen with the page, where the browser lets it: some ask the person, some never do. */
export async function fullScreen(full: boolean): Promise<void> {
  const change = full ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  await change.catch(() => undefined);
}
