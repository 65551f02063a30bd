/** Labels of a chart that shows none: the library writes them all the same, and for lines where the format has no place for them. */
const unshownLabels = /<c:dLbls>(?:(?!<\/c:dLbls>)[\s\S])*?<c:showVal val="0"\/>[\s\S]*?<\/c:dLbls>/gu;

/** A kind of drawing refers to two axes; the third that the library names is in no chart but those in three dimensions. */
const thirdAxis = /(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/gu;

/** Lines have a grouping, which the library leaves out, and nothing to turn around where they are negative. */
const tidyLines = (xml: string): string =>
  xml
    .replace("<c:lineChart><c:varyColors", '<c:lineChart><c:grouping val="standard"/><c:varyColors')
    .replaceAll(/\s*<c:invertIfNegative val="0"\/>/gu, "");

/** Parts of an axis stand in the order of the format, which the library turns around. */
const inOrder = (axis: string): string =>
  axis.replace(/(<c:noMultiLvlLbl val="\d"\/>)\s*(<c:tickLblSkip val="\d+"\/>)/u, "$2$1");

/**
 * Names along the axis stay upright. Where some are left out, LibreOffice needs a turn that nobody sees: of text that is not
 * turned at all it breaks each name into pieces instead.
 */
const uprightNames = (axis: string): string => {
  const turn = /<c:tickLblSkip val="1"\/>/u.test(axis) ? "0" : "60";
  return inOrder(axis).replace(/(<c:txPr>\s*)<a:bodyPr\/>/u, `$1<a:bodyPr rot="${turn}" vert="horz"/>`);
};

/** Names of one level are told as such. */
const oneLevel = (xml: string): string =>
  xml.replaceAll(/<\/?c:lvl>/gu, "").replaceAll(/(<\/?c:)multiLvlStr(Ref|Cache)>/gu, "$1str$2>");

/** A chart as the format wants it, so that no program has to guess. */
export const tidyChart = (xml: string): string =>
  oneLevel(xml)
    .replaceAll(unshownLabels, "")
    .replaceAll(/<c:catAx>[\s\S]*?<\/c:catAx>/gu, (axis) => uprightNames(axis))
    .replaceAll(thirdAxis, "$1")
    .replaceAll(/<c:lineChart>[\s\S]*?<\/c:lineChart>/gu, (lines) => tidyLines(lines))
    .replaceAll('lang="en-US"', 'lang="en-GB"');
