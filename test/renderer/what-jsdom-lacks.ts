import { configure } from "@testing-library/react";

/** A bound on hanging, not on speed: with other tests beside it a menu may take more than a second to open. */
configure({ asyncUtilTimeout: 15_000 });

/** jsdom lays nothing out, so nothing in it changes its size; pictures and panes only ask to be told. */
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** For the same reason everything lies at one point: an edge between panes would be under every press. Here it is not. */
if (globalThis.HTMLElement)
  HTMLElement.prototype.getBoundingClientRect = function (this: HTMLElement): DOMRect {
    return this.getAttribute("role") === "separator"
      ? new DOMRect(-1000, -1000, 1, 1)
      : Element.prototype.getBoundingClientRect.call(this);
  };
