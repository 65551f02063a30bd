import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { act, useEffect, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Input } from "#shared/model/input.ts";
import { countRange, moneyRange, rateRange, type Range } from "#shared/model/range.ts";
import { DistributionFields } from "#renderer/inputs/distribution-fields.tsx";
import { InputField } from "#renderer/inputs/input-field.tsx";
import type { FieldUnit } from "#renderer/inputs/parse-number.ts";
import { startingDistribution } from "#renderer/inputs/starting-distribution.ts";

let taken: Input;

function Field({ from, unit, range }: { readonly from: number; readonly unit: FieldUnit; readonly range: Range }) {
  const [input, setInput] = useState<Input>({ value: from, status: "illustrative" });
  useEffect(() => {
    taken = input;
  }, [input]);
  const common = { id: "f", label: "Figure", of: "figure", unit, range, currency: "GBP" as const, sources: [] };
  return <InputField {...common} input={input} problems={[]} onValue={setInput} onProvenance={setInput} />;
}

const figure = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Figure" });
const panel = () => within(screen.getByRole("group", { name: "panel" }));
const type = async (label: string, text: string): Promise<void> => {
  await userEvent.clear(panel().getByLabelText(label));
  await userEvent.type(panel().getByLabelText(label), `${text}{Enter}`);
};

let distribution: Distribution;
let undoTo: (before: Distribution) => void;

/** The panel of an uncertain number, which starts as a PERT. */
function Panel({ from, unit, range }: { readonly from: number; readonly unit: FieldUnit; readonly range: Range }) {
  const [shown, setShown] = useState(() => startingDistribution("pert", from, range));
  useEffect(() => {
    distribution = shown;
    undoTo = setShown;
  }, [shown]);
  return (
    <div role="group" aria-label="panel">
      <DistributionFields label="it" {...{ unit, range }} currency="GBP" distribution={shown} onChange={setShown} />
    </div>
  );
}

const openPanel = async (way: string, from: number, unit: FieldUnit, range: Range): Promise<void> => {
  render(<Panel from={from} unit={unit} range={range} />);
  await userEvent.selectOptions(panel().getByRole("combobox"), way);
};
afterEach(cleanup);

describe("a number field", () => {
  it("shows what a sum comes to before the deal takes it", async () => {
    render(<Field from={100} unit="money" range={moneyRange} />);
    await userEvent.clear(figure());
    await userEvent.type(figure(), "(3000+500)*2");
    expect(screen.getByText("= £7,000")).toBeTruthy();
    expect(taken.value).toBe(100);
    await userEvent.keyboard("{Enter}");
    expect(taken.value).toBe(7000);
  });

  it("does not call a sum wrong while it is being typed, but once it is left", async () => {
    render(<Field from={100} unit="money" range={moneyRange} />);
    await userEvent.clear(figure());
    await userEvent.type(figure(), "12*");
    expect(figure().getAttribute("aria-invalid")).toBeNull();
    await userEvent.tab();
    expect(figure().getAttribute("aria-invalid")).toBe("true");
    expect(taken.value).toBe(100);
  });

  it("takes evidence typed as a sentence, and goes back to it in one click", async () => {
    render(<Field from={0.3} unit="percent" range={rateRange} />);
    await userEvent.clear(figure());
    await userEvent.type(figure(), "31 of 87");
    // Beta(31.5, 56.5) has the mean 31.5 / 88 = 35.8 %.
    expect(screen.getByText(/^= 35\.8%, P5 /u)).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    expect(taken.value).toEqual({ family: "evidence", successes: 31, trials: 87 });
    await userEvent.click(screen.getByRole("button", { name: "Make figure certain" }));
    expect(taken.value).toBe(0.3563);
    await userEvent.click(screen.getByRole("button", { name: "Make figure uncertain" }));
    expect(taken.value).toEqual({ family: "evidence", successes: 31, trials: 87 });
  });
});

describe("the ways to say how a number is uncertain", () => {
  it("fit a family to three percentiles and say how well it goes through them", async () => {
    await openPanel("percentiles", 1000, "money", moneyRange);
    await type("P90", "2000");
    await type("P50 (median)", "1000");
    await type("P10", "500");
    expect(panel().getByRole("radio", { name: /^Metalog\s*goes through all three/u })).toHaveProperty("checked", true);
    // 500, 1000, 2000 are evenly apart on the scale of logarithms: a lognormal of median 1000 exactly.
    await userEvent.click(panel().getByRole("radio", { name: /^Lognormal/u }));
    // σ = ln 2 / 1.28155 = 0.54087; mean 1000 × e^(σ²/2) = 1157.5.
    expect(distribution).toMatchObject({ family: "lognormal", mean: expect.closeTo(1157.5, 0) as number });
    await type("P90", "1900");
    expect(distribution).toMatchObject({ family: "lognormal" });
    expect(panel().getByText(/^close, off by up to/u)).toBeTruthy();
  });

  it("make a study's mean and interval a distribution, and refuse a mean outside it", async () => {
    await openPanel("interval", 1000, "people", countRange);
    await type("From", "804");
    await type("To", "1196");
    expect(distribution).toMatchObject({ family: expect.stringMatching(/normal/u) as string, mean: 1000 });
    const before = distribution;
    await type("Mean", "1300");
    expect(panel().getByText(/The mean must lie within its interval/u)).toBeTruthy();
    expect(distribution).toEqual(before);
  });

  it("tell of what stands there once it is undone, whatever was stated", async () => {
    await openPanel("interval", 1000, "people", countRange);
    const before = distribution;
    const ends = () => ["From", "To"].map((end) => panel().getByLabelText<HTMLInputElement>(end).value);
    const first = ends();
    await type("From", "700");
    await type("To", "1300");
    expect(ends()).toEqual(["700", "1300"]);
    act(() => undoTo(before));
    expect(ends()).toEqual(first);
  });

  it("draw the shape while a figure is typed", async () => {
    await openPanel("uniform", 1000, "money", moneyRange);
    const before = panel().getByRole("img").getAttribute("aria-label");
    await userEvent.clear(panel().getByLabelText("High"));
    await userEvent.type(panel().getByLabelText("High"), "1800");
    expect(distribution).toMatchObject({ high: 1200 });
    // Uniform from 800 to 1800: mean 1300, P5 850, P95 1750.
    expect(panel().getByRole("img").getAttribute("aria-label")).toBe("Mean £1,300; 9 in 10 between £850 and £1,750.");
    expect(before).not.toBe("Mean £1,300; 9 in 10 between £850 and £1,750.");
  });
});
