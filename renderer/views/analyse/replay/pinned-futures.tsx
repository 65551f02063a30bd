import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";
import type { PinnedTrial } from "#shared/model/analyses.ts";
import { replayPinned } from "../../../stores/replay-store.ts";
import { useDeal } from "../../../stores/use-stores.ts";
import { removePin } from "./edit-pins.ts";

/** The futures that the file keeps. */
export function PinnedFutures(): ReactElement | null {
  const pins = useDeal((state) => state.analyses?.pinned) ?? [];
  const variants = useDeal((state) => state.variants);
  if (pins.length === 0) return null;
  const ofVariant = ({ variant }: PinnedTrial): string =>
    variant === undefined ? "" : ` of “${variants.find(({ id }) => id === variant)?.name ?? variant}”`;
  return (
    <section className="card" aria-labelledby="replay-pins">
      <h2 id="replay-pins">Pinned futures</h2>
      <ul className="replay-pins">
        {pins.map((pin) => (
          <li key={pin.id}>
            <span className="replay-pins__name">
              {pin.name}{" "}
              <span className="text-small text-muted">
                trial {decimal(pin.trial)}, seed {pin.seed}
                {ofVariant(pin)}
              </span>
            </span>
            <button type="button" className="button button--small" onClick={() => replayPinned(pin)}>
              Tell it<span className="visually-hidden">: {pin.name}</span>
            </button>
            <button type="button" className="button button--quiet button--small" onClick={() => removePin(pin.id)}>
              Remove<span className="visually-hidden">: {pin.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
