import { createContext } from "react";

/** A picture as a file: PNG as its bytes, SVG as its text. */
export type PictureContent =
  | { readonly kind: "picture-png"; readonly bytes: Uint8Array }
  | { readonly kind: "picture-svg"; readonly text: string };

/** What takes pictures and tables out of the window, and what stands at the foot of every picture. */
export interface TakeawayDesk {
  /** Deal, trials, seed, version and hash of what the numbers are of, as they stand now: `Aspire · 10,000 trials · seed 1 · …`. */
  readonly foot: () => string;
  readonly copyPicture: (bytes: Uint8Array) => void;
  /** @param title of the chart, of which the file's name is made */
  readonly savePicture: (title: string, picture: PictureContent) => void;
  /** @param text tab-separated */
  readonly copyTable: (text: string) => void;
  /** Says why nothing was taken. */
  readonly refuse: (sentence: string) => void;
}

/** Whoever shows charts provides it; without one, charts have no menu. */
export const TakeawayContext = createContext<TakeawayDesk | undefined>(undefined);
