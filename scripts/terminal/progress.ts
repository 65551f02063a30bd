/** Where progress goes; stderr, so that a pipe from stdout stays clean. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how many bytes have arrived. */
export interface Progress {
  update(bytes: number): void;
  end(): void;
}

const megabyte = 1_000_000;
const inMegabytes = (bytes: number) => String(Math.round(bytes / megabyte));

/**
 * Progress of one download. A terminal gets one line that is rewritten, a pipe gets a plain line at each tenth.
 * With no known total it counts megabytes, and says so instead of guessing a percentage.
 */
export function showProgress(
  label: string,
  total: number | undefined,
  stream: ProgressStream = process.stderr,
): Progress {
  const step = total === undefined ? 20 * megabyte : total / 10;
  let nextLine = step;
  let shown = false;
  const text = (bytes: number) =>
    total === undefined
      ? `${label}: ${inMegabytes(bytes)} MB`
      : `${label}: ${Math.min(100, Math.floor((100 * bytes) / total))} % of ${inMegabytes(total)} MB`;

  return {
    update(bytes) {
      if (stream.isTTY) {
        stream.write(`\r${text(bytes)}\u001b[K`);
        shown = true;
      } else if (bytes >= nextLine) {
        stream.write(`${text(bytes)}\n`);
        nextLine = total !== undefined && bytes >= total ? Infinity : (Math.floor(bytes / step) + 1) * step;
      }
    },
    end() {
      if (shown) stream.write("\n");
    },
  };
}
