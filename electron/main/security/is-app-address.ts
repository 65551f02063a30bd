/** The scheme and host of everything the window shows. */
export const appScheme = "app";
const appHost = "bundle";

/** Where the page is. */
export const startAddress = `${appScheme}://${appHost}/index.html`;

/** Whether an address is within the app's own page and assets. */
export function isAppAddress(address: string): boolean {
  const url = parse(address);
  return url !== undefined && url.protocol === `${appScheme}:` && url.host === appHost;
}

/** Schemes that never leave this machine. */
const localSchemes = new Set(["app:", "blob:", "data:", "devtools:"]);

/** Whether an address can be loaded without a network. */
export function isLocalAddress(address: string): boolean {
  const url = parse(address);
  return url !== undefined && localSchemes.has(url.protocol);
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
