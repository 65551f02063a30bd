import { asin, sin } from "../random/elementary.ts";

/**
 * The correlation of two normals whose rank correlation (Spearman) is ρ: 2 sin(πρ/6).
 * Pearson (1907), "On further methods of determining correlation"; Kruskal (1958), JASA 53.
 */
export const normalFromRank = (rank: number): number => 2 * sin((Math.PI * rank) / 6);

/** The rank correlation (Spearman) of two normals whose correlation is r: (6/π) arcsin(r/2). */
export const rankFromNormal = (correlation: number): number => (6 / Math.PI) * asin(correlation / 2);
