import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { priceRoomCaption } from "../../../charts/price-room/price-room-caption.ts";
import { PriceRoomPicture } from "../../../charts/price-room/price-room-picture.tsx";
import { PriceRoomTable } from "../../../charts/price-room/price-room-table.tsx";
import { pictureAt } from "./picture-at.tsx";

/** The room that prices have between what outcomes cost and what they are worth. */
export function PriceRoomPanel({ result }: { readonly result: ResultDocument }): ReactElement {
  const data = { rooms: result.priceRoom, currency: result.scenario.currency };
  return (
    <ChartPanel
      title="Price room"
      caption={priceRoomCaption(data)}
      picture={pictureAt(PriceRoomPicture, data)}
      table={<PriceRoomTable {...data} />}
    />
  );
}
