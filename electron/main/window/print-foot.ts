const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The foot of a printed page: what made the numbers at the left, the page's number at the right. */
export function printFoot(foot: string): string {
  const told = foot.replaceAll(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);
  const style =
    "display: flex; justify-content: space-between; gap: 24px; width: 100%; margin: 0 0.55in; color: #586573; font: 8px Arial, Helvetica, sans-serif";
  const page = 'Page <span class="pageNumber"></span> of <span class="totalPages"></span>';
  return `<div style="${style}"><span>${told}</span><span style="white-space: nowrap">${page}</span></div>`;
}
