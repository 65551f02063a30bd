import { type ComponentType, createElement, type ReactElement } from "react";

/** The height of the pictures that stand beside each other; the others are as tall as their rows. */
const HEIGHT = 320;

/** Draws a chart from its data at the width its panel has. */
export const pictureAt =
  <Data extends object>(
    Picture: ComponentType<Data & { readonly width: number; readonly height: number }>,
    data: Data,
  ): ((width: number) => ReactElement) =>
  (width) =>
    createElement(Picture, { ...data, width, height: HEIGHT });
