import { expect, it } from "vitest";
import { printFoot } from "#electron/main/window/print-foot.ts";

it("says what it is given on every page with the page's number, and a deal's name is never markup", () => {
  const foot = printFoot('Homes & <img src="x" onerror="y"> · seed 1');
  expect(foot).toContain("Homes &amp; &lt;img src=&quot;x&quot; onerror=&quot;y&quot;&gt; · seed 1");
  expect(foot).not.toContain("<img");
  expect(foot).toContain('<span class="pageNumber"></span> of <span class="totalPages"></span>');
});
