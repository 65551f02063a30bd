import { decimal } from "../../format/decimal.ts";
import { samplingInWords } from "../../format/sampling.ts";
import type { ReportBlock, ReportSection } from "./report.ts";
import type { ReportContent } from "./report-content.ts";

/** How figures were worked out. */
const method: readonly string[] = [
  "Each trial is one possible future. Every uncertain input is drawn once; people start, stay or leave, and achieve outcomes one by one or as counts; the contract is then paid claim by claim, to the penny, in its own order: evidence, limits, price, thresholds, caps, payers, invoices.",
  "Three layers make the spread: what nobody knows about rates, costs and savings; how people differ; and luck.",
  "Only additional outcomes save money: what is achieved less what would have come anyway, on the same draws.",
  "Percentiles use linear interpolation (Hyndman–Fan type 7). An error is one standard error of the simulation: it says how far a figure would move with other trials, and nothing of how good the inputs are. No more digits are shown than it has earned.",
  "An IRR is annual and effective, from monthly cash. A total loss is −100%; where nothing is drawn there is none. Where cash changes sign more than once the root nearest zero is taken, and the share of such trials is told.",
];

const limits: readonly string[] = [
  "A model is as good as its inputs: see the grades of the assumptions.",
  "What is not in the deal’s file is not in the figures: disputes over evidence, changes of the law, people who game a target.",
  "The simulation knows the terms that are told here and no side letters.",
];

/** How it was worked out, and what it leaves out. */
export function methodSections({ scenario, result }: ReportContent): readonly ReportSection[] {
  const warnings = result.warnings.map(({ sentence }) => sentence);
  const asked: readonly ReportBlock[] =
    warnings.length === 0
      ? [{ kind: "paragraph", text: "The program’s checks of sense ask nothing about this deal." }]
      : [
          { kind: "paragraph", text: "The program’s checks of sense ask about this deal:" },
          { kind: "list", items: warnings },
        ];
  return [
    {
      id: "method",
      title: "Method",
      startsPage: true,
      blocks: [{ kind: "list", items: method }],
    },
    {
      id: "limits",
      title: "Limits",
      startsPage: false,
      blocks: [
        { kind: "list", items: limits },
        ...asked,
        ...(scenario.deal.notes
          ? [
              { kind: "heading", text: "Notes of the deal" } as const,
              ...scenario.deal.notes
                .split(/\n+/u)
                .filter((text) => text.trim() !== "")
                .map((text) => ({ kind: "paragraph", text }) as const),
            ]
          : []),
      ],
    },
  ];
}

/** Who may run it again, with what, to see that every figure is the same. */
export function certificateSection({ result, certificate }: ReportContent): ReportSection {
  return {
    id: "certificate",
    title: "Run certificate",
    startsPage: false,
    blocks: [
      {
        kind: "paragraph",
        text: "Whoever has the deal’s file and this program can run it again with this seed and see that every figure is the same.",
      },
      {
        kind: "table",
        title: "The run",
        columns: [{ name: "What" }, { name: "Value", isText: true }],
        rows: [
          ["Deal", certificate.deal],
          ["Trials", decimal(result.trials)],
          ["Seed", String(result.seed)],
          ["Sampling", samplingInWords[result.sampling]],
          ["Program", certificate.program],
          ["Ended", certificate.endedAt],
          ["SHA-256 of the deal", certificate.scenarioSha256],
          ["SHA-256 of the results", certificate.resultsSha256],
        ],
      },
    ],
  };
}
