import type { Page } from "playwright";
import type { DesktopNotices, DesktopRequests } from "#shared/desktop/contract.ts";

type Answered<C extends keyof DesktopRequests> = Awaited<ReturnType<DesktopRequests[C]>>;

/** The bridge as the page has it, without its types: those are the window's own business. */
interface PageWithDesktop {
  readonly desktop: {
    readonly request: Readonly<Record<string, (...details: readonly unknown[]) => Promise<unknown>>>;
    readonly on: Readonly<Record<string, (listener: (...details: unknown[]) => void) => () => void>>;
  };
  heardByTest?: unknown[][];
}

/** Asks the desktop as the window would. */
export async function askDesktop<C extends keyof DesktopRequests>(
  page: Page,
  channel: C,
  ...details: Parameters<DesktopRequests[C]>
): Promise<Answered<C>> {
  return (await askLoosely(page, channel, ...details)) as Answered<C>;
}

/** Asks with anything at all: how a page that was taken over might. Gives the error's message when refused. */
export async function askLoosely(page: Page, channel: string, ...details: readonly unknown[]): Promise<unknown> {
  return await page.evaluate(
    async ([name, brought]) => {
      const request = (window as unknown as PageWithDesktop).desktop.request[name];
      return await request?.(...brought).catch((error: unknown) => String(error));
    },
    [channel, details] as const,
  );
}

/** Writes a text to a begun export and finishes it, as the window would. Bytes are made in the page: they cannot be sent there. */
export async function exportText(page: Page, handle: string, text: string): Promise<unknown> {
  return await page.evaluate(
    async ([of, written]) => {
      const { request } = (window as unknown as PageWithDesktop).desktop;
      await request["export:write"]?.({ handle: of, bytes: new TextEncoder().encode(written) });
      return await request["export:finish"]?.(of);
    },
    [handle, text] as const,
  );
}

/** Starts writing down a notice. */
export async function hearNotice(page: Page, notice: keyof DesktopNotices): Promise<void> {
  await page.evaluate((name) => {
    const here = window as unknown as PageWithDesktop;
    const heard = (here.heardByTest ??= []);
    here.desktop.on[name]?.((...details) => heard.push([name, ...details]));
  }, notice);
}

/** What was heard since `hearNotice`, once there is anything. */
export async function heardNotices(page: Page): Promise<unknown[][]> {
  await page.waitForFunction(() => ((window as unknown as PageWithDesktop).heardByTest ?? []).length > 0, undefined, {
    timeout: 10_000,
  });
  return await page.evaluate(() => (window as unknown as PageWithDesktop).heardByTest ?? []);
}

/** Prints a report as the window would. Its bytes are handed over as text: a page's bytes cannot be. */
export async function printedReport(
  page: Page,
  report: Parameters<DesktopRequests["report:pdf"]>[0],
): Promise<Uint8Array> {
  const printed = await page.evaluate(async (asked) => {
    const reply = await (window as unknown as PageWithDesktop).desktop.request["report:pdf"]?.(asked);
    const bytes = (reply as { readonly value?: Uint8Array }).value ?? new Uint8Array();
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  }, report);
  return Buffer.from(printed, "latin1");
}
