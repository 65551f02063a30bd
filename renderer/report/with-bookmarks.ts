import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject, type PDFRef } from "@cantoo/pdf-lib";

/** A bookmark: what it is called, and the name of the place it leads to, which the contents of the report link to. */
export interface Bookmark {
  readonly title: string;
  readonly place: string;
}

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string;
  readonly subject: string;
  readonly program: string;
}

/** Places of a PDF by name, where its catalogue holds them. */
function placesOf(pdf: PDFDocument): PDFDict | undefined {
  const places = pdf.catalog.lookup(PDFName.of("Dests"));
  return places instanceof PDFDict ? places : undefined;
}

/**
 * Gives a PDF its bookmarks, its title and its language. Print engines of today write bookmarks themselves, and then they are left
 * as they are; older ones leave them out, but not the places that links lead to.
 */
export async function withBookmarks(
  bytes: Uint8Array,
  bookmarks: readonly Bookmark[],
  facts: PdfFacts,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setSubject(facts.subject);
  pdf.setCreator(facts.program);
  pdf.setLanguage("en-GB");
  const places = placesOf(pdf);
  if (places && !pdf.catalog.has(PDFName.of("Outlines"))) addOutline(pdf, places, bookmarks);
  return await pdf.save({ useObjectStreams: true });
}

function addOutline(pdf: PDFDocument, places: PDFDict, bookmarks: readonly Bookmark[]): void {
  const found = bookmarks.flatMap(({ title, place }) => {
    const destination = places.get(PDFName.of(place));
    return destination ? [{ title, destination, ref: pdf.context.nextRef() }] : [];
  });
  if (found.length === 0) return;
  const outline = pdf.context.nextRef();
  found.forEach(({ title, destination, ref }, index) => {
    const entries: [string, PDFObject | undefined][] = [
      ["Title", PDFHexString.fromText(title)],
      ["Parent", outline],
      ["Dest", destination],
      ["Prev", found[index - 1]?.ref],
      ["Next", found[index + 1]?.ref],
    ];
    pdf.context.assign(ref, dictionary(pdf, entries));
  });
  const ends: [string, PDFObject | undefined][] = [
    ["Type", PDFName.of("Outlines")],
    ["First", found[0]!.ref as PDFRef],
    ["Last", found.at(-1)!.ref as PDFRef],
    ["Count", PDFNumber.of(found.length)],
  ];
  pdf.context.assign(outline, dictionary(pdf, ends));
  pdf.catalog.set(PDFName.of("Outlines"), outline);
  pdf.catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}

function dictionary(pdf: PDFDocument, entries: readonly (readonly [string, PDFObject | undefined])[]): PDFDict {
  const made = PDFDict.withContext(pdf.context);
  for (const [name, value] of entries) if (value) made.set(PDFName.of(name), value);
  return made;
}
