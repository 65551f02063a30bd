import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { NumberField } from "#renderer/inputs/number-field.tsx";

let taken: number[] = [];

function Price({ from }: { readonly from: number }) {
  const [value, setValue] = useState(from);
  const change = (next: number): void => {
    taken.push(next);
    setValue(next);
  };
  return (
    <>
      <NumberField label="Price" value={value} unit="money" currency="GBP" onChange={change} />
      <button type="button">Elsewhere</button>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Price" });
const show = (from = 4500): void => {
  taken = [];
  render(<Price from={from} />);
};
const putCaret = async (place: number): Promise<void> => {
  await userEvent.click(field());
  field().setSelectionRange(place, place);
};
afterEach(cleanup);

it("groups thousands while it is not edited", () => {
  show(1_234_567);
  expect(field().value).toBe("1,234,567");
});

it("takes a digit added to a grouped number, whose commas are its own", async () => {
  show();
  await putCaret(5);
  await userEvent.keyboard("0{Enter}");
  expect(taken).toEqual([45_000]);
  await userEvent.click(screen.getByText("Elsewhere"));
  expect(field().value).toBe("45,000");
});

it("keeps the caret where the digit was added", async () => {
  show();
  await putCaret(3);
  await userEvent.keyboard("9");
  expect(field().value).toBe("45900");
  expect(field().selectionStart).toBe(3);
  await userEvent.keyboard("8{Enter}");
  expect(taken).toEqual([459_800]);
});

it("takes a digit deleted from a grouped number", async () => {
  show();
  await putCaret(5);
  await userEvent.keyboard("{Backspace}{Enter}");
  expect(taken).toEqual([450]);
});

it("still refuses a comma that a person typed or pasted where it groups nothing", async () => {
  show();
  await userEvent.click(field());
  field().select();
  await userEvent.paste("4,50");
  await userEvent.keyboard("{Enter}");
  expect(screen.getByText(/write decimals with a point/)).toBeTruthy();
  field().select();
  await userEvent.keyboard("4,50{Enter}");
  expect(screen.getByText(/write decimals with a point/).textContent).toContain("The deal keeps 4,500");
  expect(field().getAttribute("aria-invalid")).toBe("true");
  expect(taken).toEqual([]);
});

it("restores what stood there with Escape, also after it was taken", async () => {
  show();
  await userEvent.click(field());
  field().select();
  await userEvent.keyboard("12*350{Enter}");
  expect(taken).toEqual([4200]);
  await userEvent.keyboard("{Escape}");
  expect(taken).toEqual([4200, 4500]);
  expect(field().value).toBe("4,500");
});

it("never groups a year or a seed", () => {
  render(<NumberField label="Base year" value={2015} unit="code" currency="GBP" onChange={() => undefined} />);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Base year" }).value).toBe("2015");
});
