import "../../stores/stand-in-platform.ts";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { openExample } from "#renderer/stores/open-deal.ts";
import { ImportRateCard } from "#renderer/views/import/import-rate-card.tsx";

afterEach(cleanup);

// Not in jsdom.
globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

it("forgets a file that was still being read when the import was cancelled", async () => {
  await openExample(examples[0]);
  render(<ImportRateCard />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Import…" }));
  const file = new File(["Outcome,Price\nWork,500\n"], "card.csv");
  let finish: (bytes: ArrayBuffer) => void = () => undefined;
  const bytes = new Promise<ArrayBuffer>((resolve) => (finish = resolve));
  file.arrayBuffer = () => bytes;
  await user.upload(screen.getByLabelText("Rate card file"), file);
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  finish(new TextEncoder().encode("Outcome,Price\nWork,500\n").buffer);
  await new Promise((resolve) => setTimeout(resolve, 0));
  await user.click(screen.getByRole("button", { name: "Import…" }));
  screen.getByRole("button", { name: "Choose a file…" });
});
