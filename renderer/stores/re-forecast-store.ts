import { createStore } from "zustand/vanilla";

/** How a deal is forecast again. Not part of the file, not undone. */
export interface ReForecastChoice {
  /** Draws of the inputs that are weighed for each that is simulated. */
  readonly drawsPerTrial: number;
}

export const usualReForecast: ReForecastChoice = { drawsPerTrial: 20 };

export const reForecastStore = createStore<ReForecastChoice>()(() => usualReForecast);
