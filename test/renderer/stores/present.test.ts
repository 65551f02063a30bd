import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { openExample } from "#renderer/stores/open-deal.ts";
import { leavePresentation, nameSlides, present, presentStore, showSlide } from "#renderer/stores/present-store.ts";
import { runDeal } from "#renderer/stores/run-deal.ts";
import { viewStore } from "#renderer/stores/view-store.ts";

const asked = () =>
  platform.asked.filter(({ channel }) => channel === "window:full-screen").map((each) => each.details);

beforeEach(async () => {
  await leavePresentation();
  await openExample(examples[0]);
  platform.reset();
  presentStore.setState({ slide: 0, slides: [] });
});

describe("presenting", () => {
  it("says so when nothing was run, and leaves the window as it is", async () => {
    await present();
    expect(presentStore.getState().shown).toBe(false);
    expect(viewStore.getState().notice?.sentence).toContain("Run the deal first.");
    expect(asked()).toEqual([]);
  });

  it("fills the screen from the first slide while a run goes on, and gives it back", async () => {
    runDeal();
    presentStore.setState({ slide: 3 });
    await present();
    expect(presentStore.getState()).toMatchObject({ shown: true, slide: 0 });
    await leavePresentation();
    await leavePresentation();
    expect(asked()).toEqual([true, false]);
  });

  it("asked for again, begins again and asks for no screen, which would then be taken for the one before", async () => {
    runDeal();
    await present();
    presentStore.setState({ slide: 3 });
    await present();
    expect(presentStore.getState()).toMatchObject({ shown: true, slide: 0 });
    expect(asked()).toEqual([true]);
  });

  it("stays within the slides there are, also when a run leaves fewer", () => {
    nameSlides(["Verdicts", "Payments", "Chances"]);
    showSlide(9);
    expect(presentStore.getState().slide).toBe(2);
    showSlide(-1);
    expect(presentStore.getState().slide).toBe(0);
    showSlide(2);
    nameSlides(["Verdicts", "Chances"]);
    expect(presentStore.getState().slide).toBe(1);
  });
});
