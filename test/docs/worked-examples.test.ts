import { expect, it } from "vitest";
import { workedExamplesPage } from "./worked-examples-page.ts";

it("the page of worked examples says what the program computes", async () => {
  await expect(workedExamplesPage()).toMatchFileSnapshot("../../docs/method/worked-examples.md");
});
