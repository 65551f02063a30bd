import { resultFoot } from "../../headlines/result-foot.ts";
import { verdictFigures } from "../../headlines/verdict-figures.ts";
import { withPlainTexts } from "../report/plain-text.ts";
import type { ReportContent } from "../report/report-content.ts";
import { aboutParty } from "./chart-slides.ts";
import { commissionerSlides } from "./commissioner-slides.ts";
import { paperSlides } from "./paper-slides.ts";
import { investorSlides, providerSlides } from "./party-slides.ts";
import { resultSlides } from "./result-slides.ts";
import type { Slide, Slides } from "./slides.ts";
import { figureLine, sourceLine } from "./speaker-notes.ts";

const paragraphs = (text: string | undefined): readonly string[] =>
  (text ?? "").split(/\n+/u).filter((each) => each.trim() !== "");

function coverSlide(content: ReportContent): Slide {
  const { deal } = content.scenario;
  return {
    id: "cover",
    layout: "cover",
    about: "Outcomes partnership: results of a simulation",
    title: deal.name,
    remark: deal.summary,
    notes: [
      deal.name,
      ...paragraphs(deal.summary),
      ...paragraphs(deal.notes).map((text, at) => (at === 0 ? `Notes of the deal: ${text}` : text)),
      sourceLine(content),
    ],
  };
}

function inShortSlide(content: ReportContent): Slide {
  const { result } = content;
  return {
    id: "in-short",
    layout: "message",
    about: "In short",
    title: "What the deal means for each party",
    words: result.verdicts.map(({ party, sentence }) => ({ heading: aboutParty(content, party), items: [sentence] })),
    notes: [
      ...result.verdicts.flatMap(({ party, sentence }) => [
        `${aboutParty(content, party)}: ${sentence}`,
        ...verdictFigures(party, result).map((figure) => figureLine(figure)),
      ]),
      sourceLine(content),
    ],
  };
}

/**
 * The slides on a deal, one message each: in short, then what each party is told, what is achieved and paid; and as an
 * appendix the terms, the assumptions with their grades, and the certificate of the run. What the result does not have has no slide.
 */
export function slidesOf(content: ReportContent): Slides {
  const { scenario, result, certificate } = content;
  return withPlainTexts({
    title: scenario.deal.name,
    foot: resultFoot(result, { isPartial: false, isStale: false }),
    endedAt: certificate.endedAt,
    program: result.program,
    slides: [
      coverSlide(content),
      inShortSlide(content),
      ...commissionerSlides(content),
      ...investorSlides(content),
      ...providerSlides(content),
      ...resultSlides(content),
      ...paperSlides(content),
    ],
  });
}
