import { act, cleanup, render, screen } from "@testing-library/react";
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

it("goes up and down in steps, with Shift in large ones, and back to where it was", async () => {
  show(4500);
  await userEvent.click(field());
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(taken).toEqual([4600, 4700]);
  await userEvent.keyboard("{Shift>}{ArrowUp}{/Shift}");
  expect(taken.at(-1)).toBe(5700);
  await userEvent.keyboard("{Escape}");
  expect(field().value).toBe("4,500");
});

it("never steps below nothing, and from what is being typed", async () => {
  show(40);
  await userEvent.click(field());
  await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}");
  expect(taken.at(-1)).toBe(0);
  field().select();
  await userEvent.keyboard("75{ArrowUp}");
  expect(taken.at(-1)).toBe(76);
});

it("leaves the arrows to a grid, where Alt makes them step", async () => {
  taken = [];
  const change = (next: number): void => void taken.push(next);
  render(<NumberField label="Price" labelHidden value={0.45} unit="percent" currency="GBP" onChange={change} />);
  await userEvent.click(field());
  await userEvent.keyboard("{ArrowUp}");
  expect(taken).toEqual([]);
  await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(taken).toEqual([0.46]);
});

it("is changed by dragging its unit", () => {
  show(4500);
  if (!("setPointerCapture" in Element.prototype))
    Object.assign(Element.prototype, { setPointerCapture: () => undefined });
  const unit = screen.getByText("£");
  const at = (kind: string, clientX: number): MouseEvent =>
    Object.assign(new MouseEvent(kind, { clientX, bubbles: true, cancelable: true }), { pointerId: 1 });
  act(() => void unit.dispatchEvent(at("pointerdown", 100)));
  act(() => void unit.dispatchEvent(at("pointermove", 108)));
  act(() => void unit.dispatchEvent(at("pointermove", 92)));
  act(() => void unit.dispatchEvent(at("pointerup", 92)));
  act(() => void unit.dispatchEvent(at("pointermove", 300)));
  expect(taken).toEqual([4700, 4300]);
});
