import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = ["tokens.css", "tokens-contrast.css"]
  .map((name) => readFileSync(new URL(`../../../renderer/styles/${name}`, import.meta.url), "utf8"))
  .join("\n");

/** The custom properties of the colours block that follows a selector. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = css.search(new RegExp(`${selector.replace(/[[\]()]/g, "\\$&")} \\{\\s*color-scheme`));
  expect(start, selector).toBeGreaterThan(-1);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2's contrast ratio. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (lighter + 0.05) / (darker + 0.05);
}

const surfaces = ["--surface-page", "--surface-panel", "--surface-sunken", "--surface-hover", "--surface-selected"];
const tones = ["good", "warn", "bad", "info", "stale"];
const data = [1, 2, 3, 4, 5, 6];

const textPairs = [
  ...["--text", "--text-secondary", "--accent-text"].flatMap((text) => surfaces.map((back) => [text, back] as const)),
  ...surfaces.slice(0, 4).map((back) => ["--text-muted", back] as const),
  ...tones.flatMap((tone) => [`--${tone}-soft`, "--surface-panel"].map((back) => [`--${tone}-text`, back] as const)),
  ...tones.map((tone) => ["--text", `--${tone}-soft`] as const),
  ["--on-accent", "--accent"] as const,
  ["--on-accent", "--accent-hover"] as const,
  ["--on-bad", "--bad"] as const,
  ["--on-bad", "--bad-hover"] as const,
  ["--bad-text", "--loss-zone"] as const,
  ["--text-muted", "--loss-zone"] as const,
  ...data.map((index) => [`--data-${index}-text`, "--surface-panel"] as const),
];

const markPairs = [
  ...["--border-strong", "--axis-line", "--accent"].map((mark) => [mark, "--surface-panel"] as const),
  ...surfaces.map((back) => ["--focus", back] as const),
  ...tones.map((tone) => [`--${tone}`, "--surface-panel"] as const),
  ...tones.map((tone) => [`--${tone}`, `--${tone}-soft`] as const),
  ...data.map((index) => [`--data-${index}`, "--surface-panel"] as const),
];

const chosenDark = ':root[data-theme="dark"]';
const systemDark = ':root:not([data-theme="light"])';
const highLight = ':root[data-contrast="more"]';
const highChosenDark = ':root[data-contrast="more"][data-theme="dark"]';
const highSystemDark = ':root[data-contrast="more"]:not([data-theme="light"])';

/** WCAG 2.2's least for text at AA, and at AAA, which high contrast keeps; marks and the edges of controls have 3:1. */
const themes = [
  { name: "light", selector: ":root", least: 4.5 },
  { name: "dark", selector: chosenDark, least: 4.5 },
  { name: "light high-contrast", selector: highLight, least: 7 },
  { name: "dark high-contrast", selector: highChosenDark, least: 7 },
];

describe.each(themes)("the $name theme", ({ selector, least }) => {
  const tokens = tokensOf(selector);
  const colour = (name: string): string => {
    const value = tokens.get(name) ?? "";
    expect(value, name).toMatch(/^#[0-9a-f]{6}$/);
    return value;
  };

  it.each(textPairs)(`shows %s on %s at ${least}:1 or more`, (text, back) => {
    expect(contrast(colour(text), colour(back))).toBeGreaterThanOrEqual(least);
  });

  it.each(markPairs)("draws %s on %s at 3:1 or more", (mark, back) => {
    expect(contrast(colour(mark), colour(back))).toBeGreaterThanOrEqual(3);
  });

  it("gives every colour of the light one", () => {
    expect([...tokens.keys()]).toEqual([...tokensOf(":root").keys()]);
  });
});

describe.each(themes.slice(2))("the $name theme", ({ selector }) => {
  const tokens = tokensOf(selector);

  it.each(surfaces)("draws every edge, not only those of controls, on %s at 3:1 or more", (back) => {
    expect(contrast(tokens.get("--border") ?? "", tokens.get(back) ?? "")).toBeGreaterThanOrEqual(3);
  });
});

describe("a dark theme", () => {
  it("is the same whether the system or the user asks for it", () => {
    expect([...tokensOf(systemDark)]).toEqual([...tokensOf(chosenDark)]);
    expect([...tokensOf(highSystemDark)]).toEqual([...tokensOf(highChosenDark)]);
  });
});
