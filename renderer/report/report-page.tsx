import { createContext, type ReactElement, useContext, useMemo } from "react";
import type {
  Report,
  ReportBlock,
  ReportPictureName,
  ReportSection,
  ReportTable,
} from "#shared/export/report/report.ts";
import type { ReportContent } from "#shared/export/report/report-content.ts";
import { reportOf } from "#shared/export/report/report-of.ts";
import type { Paper } from "#shared/report/paper.ts";
import { pictureMarkup } from "./picture-markup.ts";
import { reportPicture } from "./report-pictures.ts";

/** Pixels of a picture of two beside each other: half as wide as the text of a page at 96 an inch. */
const WIDTH = 334;
/** Of a picture, so that a party’s page is one page. */
const heights: Readonly<Record<Paper, number>> = { A4: 220, Letter: 178 };

const PaperContext = createContext<Paper>("A4");

function Picture(props: { readonly name: ReportPictureName; readonly content: ReportContent }) {
  const paper = useContext(PaperContext);
  const found = reportPicture(props.name, props.content);
  const drawn = found && pictureMarkup(found, props.name, WIDTH, heights[paper]);
  if (!found || !drawn) return null;
  return (
    <figure className="report__picture">
      <figcaption>
        <strong>{found.title}.</strong> {found.caption}
      </figcaption>
      {/* Drawn by our own charts, which write no text without escaping it. */}
      <div dangerouslySetInnerHTML={{ __html: drawn.svg }} />
      {drawn.note !== undefined && <p className="report__note" dangerouslySetInnerHTML={{ __html: drawn.note }} />}
    </figure>
  );
}

/** A table of so few rows goes to the next page whole. */
const MOST_ROWS_KEPT = 14;

function Table({ title, columns, rows, note }: ReportTable): ReactElement {
  return (
    <>
      <table className={rows.length > MOST_ROWS_KEPT ? "report__table" : "report__table report__table--short"}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isText }, index) => (
              <th key={name} scope="col" className={index === 0 || isText ? undefined : "report__figure"}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // Two lines may have the same name.
            <tr key={`${place} ${row[0]}`}>
              {row.map((text, index) =>
                index === 0 ? (
                  <th key="name" scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={columns[index]!.name} className={columns[index]!.isText ? undefined : "report__figure"}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && <p className="report__note">{note}</p>}
    </>
  );
}

function Block({ block, content }: { readonly block: ReportBlock; readonly content: ReportContent }) {
  switch (block.kind) {
    case "paragraph":
      return <p className={block.look && `report__${block.look}`}>{block.text}</p>;
    case "heading":
      return <h3>{block.text}</h3>;
    case "list":
      return (
        <ul>
          {block.items.map((item, place) => (
            <li key={`${place} ${item.slice(0, 20)}`}>{item}</li>
          ))}
        </ul>
      );
    case "figures":
      return (
        <dl className="report__figures">
          {block.figures.map(({ label, value, error }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {value} <span className="report__error">{error}</span>
              </dd>
            </div>
          ))}
        </dl>
      );
    case "table":
      return <Table {...block} />;
    case "pictures":
      return (
        <div className="report__pictures">
          {block.pictures.map((name) => (
            <Picture key={name} name={name} content={content} />
          ))}
        </div>
      );
  }
}

/** A page with pictures has room for so many rows at their usual height. */
const MOST_ROWS_BESIDE_PICTURES = 14;

/** Whether a section with pictures has more rows than a page holds, which is to stay one all the same. */
const isFull = ({ blocks }: ReportSection): boolean =>
  blocks.some(({ kind }) => kind === "pictures") &&
  blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 0), 0) > MOST_ROWS_BESIDE_PICTURES;

const Section = ({ section, content }: { readonly section: ReportSection; readonly content: ReportContent }) => (
  <section
    className={[
      "report__section",
      section.startsPage && "report__section--page",
      isFull(section) && "report__section--full",
    ]
      .filter(Boolean)
      .join(" ")}
  >
    <h2 id={section.id}>{section.title}</h2>
    {section.blocks.map((block, place) => (
      <Block key={`${place} ${block.kind}`} block={block} content={content} />
    ))}
  </section>
);

/** Some sections of a report, to be read on a screen in its colours. @param ids of the sections, in the order of the report */
export function ReportSections(props: {
  readonly content: ReportContent;
  readonly ids: readonly string[];
}): ReactElement {
  const { content, ids } = props;
  const sections = useMemo(() => reportOf(content).sections, [content]);
  return (
    <div className="report">
      {sections
        .filter(({ id }) => ids.includes(id))
        .map((section) => (
          <Section key={section.id} section={section} content={content} />
        ))}
    </div>
  );
}

/** A report as a page for paper: a cover with its contents, then its sections. */
export function ReportPage(props: {
  readonly report: Report;
  readonly content: ReportContent;
  readonly paper: Paper;
}): ReactElement {
  const { report, content, paper } = props;
  return (
    <PaperContext value={paper}>
      <main className={paper === "Letter" ? "report report--letter on-paper" : "report on-paper"}>
        <header className="report__cover">
          <p className="report__kind">Outcomes partnership: report of a simulation</p>
          <h1>{report.title}</h1>
          {report.summary !== "" && <p className="report__lead">{report.summary}</p>}
          <p className="report__note">{report.foot}</p>
          <h2 id="in-short">In short</h2>
          <dl className="report__short">
            {report.inShort.map(({ party, sentence }, place) => (
              <div key={`${place} ${party}`}>
                <dt>{party}</dt>
                <dd>{sentence}</dd>
              </div>
            ))}
          </dl>
          <nav aria-label="Contents">
            <h2 id="contents">Contents</h2>
            <ol className="report__contents">
              {report.sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ol>
          </nav>
        </header>
        {report.sections.map((section) => (
          <Section key={section.id} section={section} content={content} />
        ))}
      </main>
    </PaperContext>
  );
}
