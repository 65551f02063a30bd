import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answer, showQuestion, startOver } from "#renderer/stores/start-store.ts";
import { StartPage } from "#renderer/views/start/start-page.tsx";

afterEach(cleanup);
beforeEach(startOver);

const put = (place: readonly (string | number)[], texts: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(texts)) answer([...place, name], text);
};

/** Four answers without a fault; the price is not known. */
function answerFour(): void {
  put(["about"], { name: "Homes first" });
  put(["people"], { who: "people who sleep rough", months: "24", serviceMonths: "9" });
  put(["people", "count"], { value: "20" });
  put(["outcomes", 0], { name: "Enters a home", months: "1" });
  put(["outcomes", 0, "withService"], { kind: "unknown" });
  put(["outcomes", 0, "without"], { kind: "unknown" });
  put(["outcomes", 0, "price"], { kind: "unknown" });
  put(["payment"], { payer: "Council" });
}

describe("the guided start", () => {
  it("leads to the choice that is wrong, not only to fields", async () => {
    answerFour();
    put(["funding"], { provider: "St Anne’s" });
    put(["funding", "delivery"], { kind: "unknown" });
    put(["funding", "upfront"], { kind: "none" });
    showQuestion(5);
    render(<StartPage />);
    await userEvent.click(screen.getByRole("button", { name: "Open the deal" }));
    screen.getByText(/both not known yet/u);
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "I don’t know yet" }));
  });

  it("leads back to an earlier question that an answer since has made wrong", async () => {
    answerFour();
    put(["people", "count"], { value: "many" });
    put(["funding"], { provider: "St Anne’s" });
    put(["funding", "delivery", "cost"], { value: "2000" });
    put(["funding", "upfront"], { kind: "none" });
    showQuestion(5);
    render(<StartPage />);
    await userEvent.click(screen.getByRole("button", { name: "Open the deal" }));
    screen.getByRole("heading", { name: "Who is it for, and how many?" });
    expect(screen.getByLabelText("People who start each month").getAttribute("aria-invalid")).toBe("true");
  });

  it("says nothing of a field that was passed by empty, and what is wrong with one that was filled", async () => {
    render(<StartPage />);
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.queryByText("Give the deal a name.")).toBeNull();
    showQuestion(2);
    await userEvent.type(await screen.findByLabelText("People start over"), "1.5");
    await userEvent.tab();
    screen.getByText("This must be a whole number of months from 1 to 240.");
  });
});
