import { createStore } from "zustand/vanilla";
import { fileStyle, numberStyles, type NumberStyle, styleNearTo } from "#shared/format/number-style.ts";
import { showNumbersIn } from "#shared/format/shown-style.ts";
import { desktop } from "../desktop.ts";
import { preferencesStore } from "./preferences-store.ts";
import { rewriteAnswers } from "./start-store.ts";

/** The style in which the window writes and reads numbers. */
export const numbersStore = createStore<NumberStyle>()(() => fileStyle);

/** Turns the window to a style. What is half answered is rewritten with it: "1.5" must not become fifteen. */
function showNumbersAs(style: NumberStyle): void {
  const before = numbersStore.getState();
  if (style === before) return;
  showNumbersIn(style);
  rewriteAnswers(before, style);
  numbersStore.setState(style, true);
}

/** The style a preference stands for. @param system the computer's own locale */
const preferredStyle = (numbers: string, system: string): NumberStyle =>
  numbers === "system" ? styleNearTo(system) : (numberStyles.find(({ locale }) => locale === numbers) ?? fileStyle);

/** Keeps numbers as the person likes them, now and whenever that changes. @returns what ends it */
export function keepNumbers(): () => void {
  let ended = false;
  let system = "";
  const follow = (): void => showNumbersAs(preferredStyle(preferencesStore.getState().numbers, system));
  follow();
  void desktop.request["app:system-locale"]().then((locale) => {
    system = locale;
    if (!ended) follow();
  });
  const unsubscribe = preferencesStore.subscribe(follow);
  return () => {
    ended = true;
    unsubscribe();
  };
}
