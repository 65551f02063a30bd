import type {
  Ranking,
  ShareGroup,
  ShareRow,
  Shares,
  TornadoDocument,
} from "#shared/analysis/tornado/tornado-document.ts";
import { intervalWords, shareWords } from "#shared/analysis/tornado/tornado-words.ts";
import { controls, controlWords } from "#shared/analysis/tornado/who-controls.ts";
import { MOST_ROWS, type Section } from "./sections.ts";

/** A group's shares as they are drawn and read. */
export interface RankingRow {
  readonly group: ShareGroup;
  readonly shares: Shares;
  readonly hand: string;
  /** What is read at the row. */
  readonly text: string;
}

/** "42% (39% to 46%) in all, 19% (15% to 23%) alone" */
const sharesText = ({ first, total }: Shares): string =>
  `${shareWords(total)} (${intervalWords(total)}) in all, ${shareWords(first)} (${intervalWords(first)}) alone`;

function rowOf(groups: ReadonlyMap<string, ShareGroup>, row: ShareRow): RankingRow {
  const group = groups.get(row.group)!;
  const hand = group.control ? controlWords(group.control) : group.kind === "together" ? "Several hands" : "";
  return { group, shares: row, hand, text: `${group.name}: ${sharesText(row)}.` };
}

/** All groups, the greatest share first. */
export function rankingRows({ groups }: TornadoDocument, { rows }: Ranking): readonly RankingRow[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return rows.map((row) => rowOf(byId, row));
}

/** The rows that are drawn, in order or by whose hands they are in; and how many with a share are left out. */
export function rankedSections(
  rows: readonly RankingRow[],
  { hands }: Ranking,
  byHand: boolean,
): { readonly sections: readonly Section<RankingRow>[]; readonly left: number } {
  const some = rows.filter(({ shares }) => shares.total.share > 0);
  // People and luck are what inputs are held against: they are always drawn.
  const isInput = ({ group }: RankingRow): boolean => group.inputs.length > 0;
  const widest = new Set(some.filter(isInput).slice(0, MOST_ROWS));
  const drawn = some.filter((row) => widest.has(row) || !isInput(row));
  const left = some.length - drawn.length;
  if (!byHand) return { sections: [{ head: undefined, rows: drawn }], left };
  const ofHands = controls.map((control): Section<RankingRow> => {
    const hand = hands.find((each) => each.control === control);
    const detail = hand ? sharesText(hand) : "nothing uncertain";
    return {
      head: { name: controlWords(control), detail },
      rows: drawn.filter(({ group }) => group.control === control),
    };
  });
  const others = drawn.filter(({ group }) => group.control === undefined);
  const rest = others.some(({ group }) => group.kind === "together")
    ? "Several hands, people and luck"
    : "People and luck";
  return {
    sections: others.length === 0 ? ofHands : [...ofHands, { head: { name: rest, detail: "" }, rows: others }],
    left,
  };
}
