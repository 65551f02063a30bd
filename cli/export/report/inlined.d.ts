/** A file of a package, put into ours by the build: a `data:` address in base64. */
declare module "*?inline" {
  const address: string;
  export default address;
}

declare module "*&inline" {
  const address: string;
  export default address;
}
