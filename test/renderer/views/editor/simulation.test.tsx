import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import { deal, openDeal } from "./open-example.ts";

afterEach(cleanup);

const choose = (label: RegExp, choice: RegExp) =>
  userEvent.selectOptions(screen.getByLabelText(label), screen.getByRole("option", { name: choice }));

describe("how a deal is simulated", () => {
  it("says how uncertain figures are drawn, and takes another way", async () => {
    openDeal("appraisal");
    render(<DealEditor />);
    await choose(/Uncertain figures are drawn/u, /Evenly/u);
    expect(deal().run.sampling).toBe("latinHypercube");
    await choose(/Uncertain figures are drawn/u, /Each trial alone/u);
    expect(deal().run.sampling).toBe("plain");
  });

  it("may stop at the precision of a figure that decides, with an error fit for it, and do without again", async () => {
    openDeal("appraisal");
    render(<DealEditor />);
    await userEvent.click(screen.getByRole("button", { name: /Add a precision to stop at$/u }));
    expect(deal().run.stopAtPrecision).toEqual({ measure: "payments.total", standardError: 10_000 });
    await choose(/Figure that decides/u, /commissioner is worse off/u);
    expect(deal().run.stopAtPrecision).toEqual({ probability: "commissioner.worseOff", standardError: 0.01 });
    const error = screen.getByLabelText(/Until its standard error/u);
    await userEvent.clear(error);
    await userEvent.type(error, "0.2{Enter}");
    // A chance's error is told in points.
    expect(deal().run.stopAtPrecision).toMatchObject({ standardError: 0.002 });
    await userEvent.click(screen.getByRole("button", { name: "Remove a precision to stop at" }));
    expect(deal().run).not.toHaveProperty("stopAtPrecision");
  });
});
