import { cleanup, fireEvent, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { exampleScenario, simulated } from "./simulate-example.ts";
import { screen, showResults } from "./show-results.tsx";

afterEach(cleanup);

/** The text of what an attribute of a picture points to. */
const pointedTo = (picture: HTMLElement, attribute: string): string =>
  document.getElementById(picture.getAttribute(attribute) ?? "")?.textContent ?? "";

describe("every picture of the results", () => {
  it("has a name, says its sentence, and has its table behind it", () => {
    const of = exampleScenario("aspire");
    showResults(of, { kind: "done", of, result: simulated(of, 120), seconds: 1, endedAt: 0 });
    const panels = [...document.querySelectorAll<HTMLElement>(".chart-panel")];
    expect(panels.length).toBeGreaterThan(12);
    const names = panels.map((panel) => {
      const picture = panel.querySelector<HTMLElement>("svg[role=img]")!;
      const name = pointedTo(picture, "aria-labelledby");
      expect(name).not.toBe("");
      const sentence = pointedTo(picture, "aria-describedby");
      expect(sentence, name).toMatch(/\.$/u);
      // It stands above the picture too; either may have a note more.
      const above = panel.querySelector(".chart-panel__caption")?.textContent ?? "";
      expect(above.startsWith(sentence) || sentence.startsWith(above), `${name}: ${sentence} / ${above}`).toBe(true);
      fireEvent.click(within(panel).getByRole("button", { name: /^Show as table/u }));
      expect(panel.querySelector("table > caption")?.textContent, name).not.toBe("");
      expect(panel.querySelectorAll("tbody tr").length, name).toBeGreaterThan(0);
      return name;
    });
    expect(new Set(names).size).toBe(names.length);
    expect(screen.queryAllByRole("img")).toEqual([]);
  });
});
