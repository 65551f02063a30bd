// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ChartPanel } from "#renderer/charts/frame/chart-panel.tsx";
import { NumberTable } from "#renderer/charts/frame/number-table.tsx";
import { composePicture } from "#renderer/charts/takeaway/compose-picture.ts";
import { inlineStyles } from "#renderer/charts/takeaway/inline-styles.ts";
import { plainColour } from "#renderer/charts/takeaway/plain-colour.ts";
import { tableText } from "#renderer/charts/takeaway/table-text.ts";
import { TakeawayContext, type TakeawayDesk } from "#renderer/charts/takeaway/takeaway-desk.ts";
import { textWidth } from "#renderer/charts/labels/text-width.ts";
import { inStyle } from "../../shared/format/in-style.ts";
import { wrapText } from "#renderer/charts/takeaway/wrap-text.ts";

/** jsdom lays nothing out, so no chart ever changes its width. */
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
/** Nor does it know this part of CSS, which popovers ask for. */
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
afterEach(cleanup);

/** Styles as a browser computes them: by class, and inherited where nothing is said. */
const byClass: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bar: { fill: "rgb(18, 67, 109)", opacity: "0.45" },
  limit: { stroke: "rgba(22, 33, 45, 0.5)", "stroke-dasharray": "5px, 3px", "shape-rendering": "crispedges" },
  gone: { display: "none" },
};
function styleOf(element: Element): { getPropertyValue: (name: string) => string } {
  const usual: Readonly<Record<string, string>> = { fill: "rgb(0, 0, 0)", stroke: "none", opacity: "1" };
  const own = byClass[element.getAttribute("class") ?? ""] ?? {};
  return { getPropertyValue: (name) => own[name] ?? usual[name] ?? "" };
}

function drawn(inner: string): SVGSVGElement {
  const host = document.createElement("div");
  host.innerHTML = `<svg class="chart__picture" width="100" height="50" viewBox="0 0 100 50">${inner}</svg>`;
  return host.querySelector("svg")!;
}

describe("a picture that is taken out of the window", () => {
  it("carries what its classes say as attributes, and no class", () => {
    const picture = drawn(
      '<title>x</title><rect class="bar"/><line class="limit" x1="1"/><text class="gone">no</text>',
    );
    const copy = inlineStyles(picture, styleOf);
    expect(copy.querySelectorAll("[class]")).toHaveLength(0);
    expect(copy.querySelector("rect")?.outerHTML).toContain('fill="#12436d" opacity="0.45"');
    const line = copy.querySelector("line")!;
    expect(line.getAttribute("stroke")).toBe("#16212d");
    expect(line.getAttribute("stroke-opacity")).toBe("0.5");
    expect(line.getAttribute("stroke-dasharray")).toBe("5 3");
    expect(line.getAttribute("shape-rendering")).toBe("crispEdges");
    // Black is what a mark has that nothing is said of.
    expect(line.hasAttribute("fill")).toBe(false);
    expect(copy.querySelector("text")).toBeNull();
    expect(picture.querySelector(".bar")).not.toBeNull();
  });

  it("stands on white with its title, its sentence in lines that fit, and what made its numbers", () => {
    const caption = "Payments are £1.47m in the middle trial & between £1.36m and £1.50m in 8 trials in 10";
    const chart = inlineStyles(drawn('<rect class="bar"/>'), styleOf);
    const { text, width, height } = composePicture({ title: "Pay <all>", caption, foot: "Aspire · seed 1", chart });
    const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    expect(svg.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
    const lines = [...svg.querySelectorAll("text")].map((line) => line.textContent);
    expect(lines[0]).toBe("Pay <all>");
    expect(lines.at(-1)).toBe("Aspire · seed 1");
    expect(lines.slice(1, -1).join(" ")).toBe(caption);
    expect(svg.querySelector("title")?.textContent).toBe("Pay <all>");
    const lowest = Math.max(...[...svg.querySelectorAll("text")].map((line) => Number(line.getAttribute("y"))));
    expect(lowest).toBeLessThan(height);
    expect(
      Number(
        svg
          .querySelector("g")
          ?.getAttribute("transform")
          ?.match(/ (\d+)\)/)?.[1],
      ),
    ).toBeLessThan(height - 50);
  });

  it("breaks no line but between words, and only where it must", () => {
    const text = "one two three four five six seven";
    const lines = wrapText(text, 90, 12);
    expect(lines.join(" ")).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(90);
    expect(wrapText("Gemeinschaftsunterkunft", 10, 12)).toEqual(["Gemeinschaftsunterkunft"]);
    expect(wrapText(" ", 10, 12)).toEqual([]);
  });

  it("names colours as every program reads them", () => {
    expect(plainColour("rgb(18, 67, 109)")).toEqual({ colour: "#12436d", opacity: 1 });
    expect(plainColour("rgba(0, 0, 0, 0.5)")).toEqual({ colour: "#000000", opacity: 0.5 });
    expect(plainColour("url(#a)")).toEqual({ colour: "url(#a)", opacity: 1 });
  });
});

describe("a table that is copied", () => {
  it("has a line a row, the numbers behind what is shown, and nothing a spreadsheet would take for a formula", () => {
    const rows = [
      ["Most", { text: "£1.5m", value: 1_500_000 }, "58%"],
      ["=SUM(A1)", "−£1,200", "–"],
    ] as const;
    const { container } = render(<NumberTable caption="Amounts" columns={["Name", "Money", "Chance"]} rows={rows} />);
    expect(tableText(container.querySelector("table")!)).toBe(
      "Name\tMoney\tChance\nMost\t1500000\t58%\n'=SUM(A1)\t-£1,200\t",
    );
  });

  it("has the decimal mark of the country, and no spaces a spreadsheet would not take for a group", () => {
    inStyle("fr-FR", () => {
      const rows = [
        ["Most", { text: "1,5m\u00a0€", value: 1_500_000.25 }, "12,5\u00a0%", "−1\u202f234\u202f567\u00a0€"],
      ] as const;
      const columns = ["Name", "Money", "Chance", "Loss"];
      const { container } = render(<NumberTable caption="Amounts" columns={columns} rows={rows} />);
      expect(tableText(container.querySelector("table")!).split("\n")[1]).toBe("Most\t1500000,25\t12,5 %\t-1234567 €");
    });
  });
});

describe("the menu of a chart", () => {
  const show = (desk: TakeawayDesk | undefined): void => {
    const table = <NumberTable caption="Amounts" columns={["Name", "Money"]} rows={[["Most", "£1"]]} />;
    const picture = (width: number) => (
      <svg className="chart__picture" width={width} height={50}>
        <rect className="chart-bar" width={width} height={10} />
      </svg>
    );
    const panel = <ChartPanel title="Payments" caption="They vary." picture={picture} table={table} />;
    render(desk ? <TakeawayContext value={desk}>{panel}</TakeawayContext> : panel);
  };
  const choose = (name: string): void => {
    fireEvent.click(screen.getByRole("button", { name: "Copy or save: Payments" }));
    fireEvent.click(screen.getByRole("menuitem", { name }));
  };
  const desk = () => ({
    foot: () => "Aspire · seed 1",
    copyPicture: vi.fn<TakeawayDesk["copyPicture"]>(),
    savePicture: vi.fn<TakeawayDesk["savePicture"]>(),
    copyTable: vi.fn<TakeawayDesk["copyTable"]>(),
    refuse: vi.fn<TakeawayDesk["refuse"]>(),
  });

  it("saves the picture at the width of paper while the table is shown, and copies the table while the picture is", () => {
    const taken = desk();
    show(taken);
    choose("Copy table");
    expect(taken.copyTable).toHaveBeenCalledWith("Name\tMoney\nMost\t£1");
    fireEvent.click(screen.getByRole("button", { name: /Show as table/ }));
    choose("Save as SVG…");
    const [title, file] = taken.savePicture.mock.calls[0]!;
    expect(title).toBe("Payments");
    expect(file.kind === "picture-svg" && file.text).toMatch(/^<svg .*width="768".*Aspire · seed 1/u);
    // The copy it was read from is gone again.
    expect(document.querySelector(".chart__paper")).toBeNull();
    expect(taken.refuse).not.toHaveBeenCalled();
  });

  it("is not there where nobody takes pictures", () => {
    show(undefined);
    expect(screen.queryByRole("button", { name: /Copy or save/ })).toBeNull();
  });
});
