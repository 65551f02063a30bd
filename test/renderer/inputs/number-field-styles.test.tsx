import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type NumberLocale, numberStyles } from "#shared/format/number-style.ts";
import { showNumbersIn } from "#shared/format/shown-style.ts";
import { NumberField } from "#renderer/inputs/number-field.tsx";
import type { FieldUnit } from "#renderer/inputs/parse-number.ts";

let taken: number[] = [];

function Figure({ from, unit }: { readonly from: number; readonly unit: FieldUnit }) {
  const [value, setValue] = useState(from);
  const change = (next: number): void => {
    taken.push(next);
    setValue(next);
  };
  return <NumberField label="Figure" value={value} unit={unit} currency="EUR" onChange={change} />;
}

const turnTo = (locale: NumberLocale): void => showNumbersIn(numberStyles.find((style) => style.locale === locale)!);
const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Figure" });
const box = (): string => field().parentElement!.textContent;
const show = (from: number, unit: FieldUnit = "money"): void => {
  taken = [];
  render(<Figure from={from} unit={unit} />);
};
const type = async (text: string): Promise<void> => {
  await userEvent.clear(field());
  await userEvent.type(field(), text);
};

afterEach(() => {
  cleanup();
  turnTo("en-GB");
});

describe("a number field where numbers are as in Germany", () => {
  beforeEach(() => turnTo("de-DE"));

  it("shows points between thousands, a comma before decimals and the sign behind", () => {
    show(1234.5);
    expect(field().value).toBe("1.234,50");
    expect(field().compareDocumentPosition(screen.getByText("€"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it.each([
    ["1.234,5", 1234.5],
    ["1.234", 1234],
    ["2,6k", 2600],
    ["12*350,5", 4206],
  ])("takes %s as it is typed", async (text, value) => {
    show(4500);
    await type(`${text}{Enter}`);
    expect(taken.at(-1)).toBe(value);
  });

  it("shows what a sum comes to", async () => {
    show(4500);
    await type("12*350,5");
    expect(box()).toContain("= 4.206\u00a0€");
  });

  it("refuses a decimal point, and the deal keeps what it has", async () => {
    show(4500);
    await type("1.5{Enter}");
    expect(taken).toEqual([]);
    expect(screen.getByText(/has a point where thousands are not grouped.* The deal keeps 4\.500\./u)).toBeTruthy();
  });

  it("says nothing while decimals are still to come", async () => {
    show(4500);
    await type("12,");
    expect(field().getAttribute("aria-invalid")).toBeNull();
  });

  it("takes a digit added to thousands it had grouped itself", async () => {
    show(4500);
    await userEvent.click(field());
    field().setSelectionRange(5, 5);
    await userEvent.keyboard("0{Enter}");
    expect(taken).toEqual([45_000]);
  });

  it("takes what a German spreadsheet copies", async () => {
    show(4500);
    await userEvent.clear(field());
    await userEvent.paste("1.234,50 €");
    await userEvent.keyboard("{Enter}");
    expect(taken.at(-1)).toBe(1234.5);
  });

  it("takes a percentage with its space", async () => {
    show(0.5, "percent");
    await type("12,5 %{Enter}");
    expect(taken.at(-1)).toBe(0.125);
  });
});

describe("a number field where numbers are as in France", () => {
  beforeEach(() => turnTo("fr-FR"));

  it("shows thousands with a narrow space, and takes a digit added to them", async () => {
    show(4500);
    expect(field().value).toBe("4\u202f500");
    await userEvent.click(field());
    field().setSelectionRange(5, 5);
    await userEvent.keyboard("0{Enter}");
    expect(taken).toEqual([45_000]);
  });

  it("takes the point of the number pad, and asks where it may group thousands", async () => {
    show(4500);
    await type("12.5{Enter}");
    expect(taken.at(-1)).toBe(12.5);
    await type("1.234{Enter}");
    expect(taken.at(-1)).toBe(12.5);
    expect(screen.getByText(/can be read in two ways/u)).toBeTruthy();
  });
});
