/** The page that shows scenario packs, as the build makes it: gzip of its HTML, as base64. */
declare module "virtual:pack-template" {
  const packed: string;
  export default packed;
}
