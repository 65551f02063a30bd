export interface LineLabel {
  /** Where the labelled line stands. */
  readonly x: number;
  readonly width: number;
}

export interface LabelPlace {
  /** 0 is the lowest row. */
  readonly row: number;
  readonly anchor: "start" | "end";
}

const gap = 10;

/**
 * Places the labels of a few vertical lines in rows above a plot, each beside the top of its own line, so that no label
 * touches another, leaves the picture, or is crossed by a line coming down from a higher row. Tries all placements (they
 * are few) and takes the cheapest; with too little room it takes the least bad.
 */
export function placeLabels(labels: readonly LineLabel[], left: number, right: number): readonly LabelPlace[] {
  let best: readonly LabelPlace[] = [];
  let bestCost = Number.POSITIVE_INFINITY;
  const extend = (chosen: readonly LabelPlace[]): void => {
    if (chosen.length === labels.length) {
      const cost = costOf(labels, chosen, left, right);
      if (cost < bestCost) [best, bestCost] = [chosen, cost];
      return;
    }
    for (let row = 0; row < labels.length; row += 1) {
      extend([...chosen, { row, anchor: "start" }]);
      extend([...chosen, { row, anchor: "end" }]);
    }
  };
  extend([]);
  return best;
}

/** The stretch a label covers: it starts a little beside its line. */
export function spanOf({ x, width }: LineLabel, { anchor }: LabelPlace): readonly [number, number] {
  return anchor === "start" ? [x + 5, x + 5 + width] : [x - 5 - width, x - 5];
}

function costOf(labels: readonly LineLabel[], places: readonly LabelPlace[], left: number, right: number): number {
  let cost = 0;
  for (const [index, label] of labels.entries()) {
    const place = places[index] as LabelPlace;
    const [from, to] = spanOf(label, place);
    cost += place.row + (place.anchor === "end" ? 0.1 : 0);
    cost += 100 * (Math.max(0, left - from) + Math.max(0, to - right));
    for (const [other, otherLabel] of labels.entries()) {
      if (other === index) continue;
      const otherPlace = places[other] as LabelPlace;
      const [otherFrom, otherTo] = spanOf(otherLabel, otherPlace);
      const touches = from < otherTo + gap && otherFrom < to + gap;
      if (touches && place.row === otherPlace.row) cost += 10_000;
      const isCrossed = otherPlace.row >= place.row && otherLabel.x > from - 3 && otherLabel.x < to + 3;
      if (isCrossed) cost += 10_000;
    }
  }
  return cost;
}
