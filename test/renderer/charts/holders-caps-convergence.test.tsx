import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { capsCaption, capText } from "#renderer/charts/caps/caps-caption.ts";
import { CapsPictureTable } from "#renderer/charts/caps/caps-picture-table.tsx";
import { CapsPicture } from "#renderer/charts/caps/caps-picture.tsx";
import { convergenceCaption, convergenceText } from "#renderer/charts/convergence/convergence-caption.ts";
import { ConvergencePicture } from "#renderer/charts/convergence/convergence-picture.tsx";
import { ConvergenceTable } from "#renderer/charts/convergence/convergence-table.tsx";
import { holdersCaption, holderText } from "#renderer/charts/holders/holders-caption.ts";
import { HoldersTable } from "#renderer/charts/holders/holders-table.tsx";
import { WhoPaysWhoSaves } from "#renderer/charts/holders/who-pays-who-saves.tsx";
import { textWidth } from "#renderer/charts/labels/text-width.ts";
import type { Convergence } from "#shared/model/convergence.ts";
import type { HolderPosition } from "#shared/model/holder-position.ts";

const broken = /NaN|Infinity|undefined|(width|height)="-/;

const position = (name: string, paid: number, saved: number, own = 0): HolderPosition => ({
  holder: name.toLowerCase(),
  name,
  meanPayments: paid,
  meanSavings: saved,
  meanOwnCosts: own,
  meanNet: saved - paid - own,
  standardErrorOfNet: 10,
  p10Net: saved - paid - own - 50_000,
  p50Net: saved - paid - own,
  p90Net: saved - paid - own + 50_000,
  worseOff: saved < paid + own ? 0.8 : 0.1,
  standardErrorOfWorseOff: 0.01,
});

describe("WhoPaysWhoSaves", () => {
  const holders = [position("Council", 700_000, 500_000, 20_000), position("Police", 0, 300_000)];
  const markup = renderToStaticMarkup(<WhoPaysWhoSaves holders={holders} currency="GBP" width={500} />);

  it("draws what is paid, own costs and savings of each holder, with its net position", () => {
    expect(markup).not.toMatch(broken);
    for (const text of [
      "Council",
      "£220k behind",
      "£720k",
      "£500k",
      "Police",
      "£300k ahead",
      "Own costs",
      "P10 to P90",
    ])
      expect(markup).toContain(text);
    expect(markup).not.toContain("Surplus back");
  });

  it("cuts a name short before the net position, however long it is", () => {
    const drawn = renderToStaticMarkup(
      <WhoPaysWhoSaves holders={[position("Council of ".repeat(18), 700_000, 500_000)]} currency="GBP" width={500} />,
    );
    const name = /chart-label--strong"[^>]*>(?<name>[^<]*)</u.exec(drawn)!.groups!["name"]!;
    expect(name).toMatch(/^Council of .*…$/u);
    expect(textWidth(name, 12) + textWidth("£200k behind", 12)).toBeLessThan(500);
  });

  it("tells who is ahead and who saves without paying, in caption, reading and table", () => {
    expect(holdersCaption({ holders, currency: "GBP" })).toBe(
      "On average Police is £300k ahead and Council £220k behind. Police saves without paying.",
    );
    expect(holderText(holders[0]!, "GBP")).toBe(
      "Council: pays £700k, own costs £20.0k, saves £500k on average; net −£220k (8 trials in 10: −£270k to −£170k); behind in 80% of trials",
    );
    expect(renderToStaticMarkup(<HoldersTable holders={holders} currency="GBP" />)).toContain("−£220,000");
  });

  it("copes with harm, with surplus that comes back, and with nothing at all", () => {
    const odd = [position("Council", 100_000, -50_000), position("Police", 0, 10_000, -30_000)];
    const drawn = renderToStaticMarkup(<WhoPaysWhoSaves holders={odd} currency="GBP" width={300} />);
    expect(drawn).not.toMatch(broken);
    for (const text of ["chart-fill-harm", "Surplus back", "Costs it more"]) expect(drawn).toContain(text);
    const none = { ...position("Council", 0, 0), p10Net: 0, p90Net: 0 };
    expect(renderToStaticMarkup(<WhoPaysWhoSaves holders={[none]} currency="GBP" width={300} />)).toContain(
      "No budget pays or saves anything.",
    );
  });
});

describe("CapsPicture", () => {
  const caps = [
    {
      name: "Per-person cap",
      question: "cap.perPerson.binds",
      binds: 0.9,
      meanWithheld: 9_000,
      meanWhenItBinds: 10_000,
    },
    {
      name: "Contract cap",
      question: "cap.contract.binds",
      binds: 0.35,
      meanWithheld: 21_000,
      meanWhenItBinds: 60_000,
    },
    { name: "Annual cap", question: "cap.annual.binds", binds: 0, meanWithheld: 0 },
  ] as const;
  const data = { caps, currency: "GBP" } as const;

  it("draws how often each binds and what it withholds, on average and when it binds", () => {
    const markup = renderToStaticMarkup(<CapsPicture {...data} width={500} />);
    expect(markup).not.toMatch(broken);
    for (const text of ["90%", "£9.00k", "£10.0k when it binds", "35%", "£60.0k when it binds", "0%", "£0"])
      expect(markup).toContain(text);
  });

  it("tells the cap that binds most often and the one that withholds most", () => {
    expect(capsCaption(data)).toBe(
      "Per-person cap: binds in 90% of trials and then withholds £10.0k. Contract cap: withholds most on average, £21.0k.",
    );
    expect(capsCaption({ ...data, caps: [caps[2]!] })).toBe("Annual cap: binds in no trial.");
    expect(capsCaption({ ...data, caps: [] })).toContain("no caps");
    expect(capText(caps[2]!, "GBP")).toBe("Annual cap: binds in no trial");
    expect(renderToStaticMarkup(<CapsPictureTable {...data} />)).toContain("£60,000");
  });
});

describe("ConvergencePicture", () => {
  const figure: Convergence = {
    id: "payments.total",
    label: "Payments, total",
    unit: "money",
    trials: [100, 200, 300, 400],
    mean: [1_300_000, 1_240_000, 1_250_000, 1_247_000],
    standardError: [40_000, 28_000, 23_000, 20_000],
    furtherTrials: 10_000,
    furtherMove: 19_612,
  };
  const data = { figure, currency: "GBP" } as const;

  it("draws the mean with its band and tells where it stands", () => {
    const markup = renderToStaticMarkup(<ConvergencePicture {...data} width={600} />);
    expect(markup).not.toMatch(broken);
    for (const text of ["chart-soft-1", "£1.25m", "±1.96 standard errors", "Trials", "400"])
      expect(markup).toContain(text);
    expect(renderToStaticMarkup(<ConvergenceTable {...data} />)).toContain("£1,247,000");
  });

  it("says by how much more trials would move it", () => {
    expect(convergenceCaption(data)).toBe(
      "Payments, total: on average £1.25m after 400 trials. Another 10,000 trials would move this by about £20k.",
    );
    const chance: Convergence = {
      ...figure,
      id: "investor.loss",
      label: "The investor gets back less than was drawn",
      unit: "rate",
      mean: [0.1, 0.12, 0.11, 0.115],
      standardError: [0.03, 0.02, 0.018, 0.016],
      furtherMove: 0.0157,
    };
    expect(convergenceCaption({ figure: chance, currency: "GBP" })).toBe(
      "“The investor gets back less than was drawn” in 12% of trials after 400 trials. Another 10,000 trials would move this by about 2 percentage points.",
    );
    expect(convergenceText(data, 3)).toBe("After 400 trials: £1.25m (19 in 20: £1.21m to £1.29m)");
  });

  it("keeps the band of a share between none and all, and promises nothing of what no trial did", () => {
    const rare: Convergence = {
      ...figure,
      id: "payments.overBudget",
      label: "Payments go over the budget",
      unit: "rate",
      mean: [0.01, 0.005, 0.0033, 0.0025],
      standardError: [0.01, 0.005, 0.0033, 0.0025],
      furtherMove: 0.0025,
    };
    expect(convergenceText({ figure: rare, currency: "GBP" }, 3)).toBe(
      "After 400 trials: 0.3% (19 in 20: 0.0% to 0.7%)",
    );
    const table = renderToStaticMarkup(<ConvergenceTable figure={rare} currency="GBP" />);
    expect(table).toContain("0.74%");
    expect(table).not.toContain("−0");
    const never = { ...rare, mean: [0, 0, 0, 0], standardError: [0, 0, 0, 0], furtherMove: 0 };
    expect(convergenceCaption({ figure: never, currency: "GBP" })).toBe(
      "“Payments go over the budget” in 0.0% of trials after 400 trials, the same in each.",
    );
  });

  it("copes with a figure that is the same in every trial", () => {
    const still = { ...figure, mean: [5, 5, 5, 5], standardError: [0, 0, 0, 0], furtherMove: 0 };
    expect(renderToStaticMarkup(<ConvergencePicture figure={still} currency="GBP" width={300} />)).not.toMatch(broken);
    expect(convergenceCaption({ figure: still, currency: "GBP" })).toContain("more trials would not move it.");
  });
});
