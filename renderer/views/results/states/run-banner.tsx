import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";
import { useRun } from "../../../stores/use-stores.ts";
import { RunAgainButton } from "./run-again-button.tsx";
import { useStaleness, useStaleWords } from "./use-staleness.ts";

/** What must be known before reading the results: that they are stale, cut short, or not there. Empty when all is well. */
export function RunBanner(): ReactElement | null {
  const stale = useStaleness();
  const staleWords = useStaleWords();
  const kind = useRun((run) => run.kind);
  const cut = useRun((run) => (run.kind === "cancelled" ? run : undefined));
  const failure = useRun((run) => (run.kind === "failed" ? run.sentence : undefined));
  if (failure !== undefined)
    return (
      <Banner tone="error" title="The run failed" action="Try again">
        {failure}
      </Banner>
    );
  if (cut !== undefined)
    return (
      <Banner tone="warn" title="The run was cancelled" action="Run again">
        {`${decimal(cut.done)} of ${decimal(cut.total)} trials were done. `}
        {cut.partial === undefined
          ? `That was too few for a result.${cut.before ? " The results are of the run before." : ""}`
          : `The results are of the first ${decimal(cut.partial.trials)}.`}
        {stale && " The deal has been changed since."}
      </Banner>
    );
  if (!stale) return null;
  return (
    <Banner
      tone="stale"
      title={`These results are of the deal ${staleWords}`}
      action={kind === "running" ? undefined : "Run again"}
    >
      {kind === "running"
        ? "This run goes on with the deal as it was then. Cancel it to run the deal as it is now."
        : ""}
    </Banner>
  );
}

function Banner(props: {
  readonly tone: "stale" | "warn" | "error";
  readonly title: string;
  readonly action: string | undefined;
  readonly children: React.ReactNode;
}): ReactElement {
  const { tone, title, action, children } = props;
  return (
    <div className={`callout callout--${tone} results-banner`} role={tone === "error" ? "alert" : "status"}>
      <p className="results-banner__text">
        <strong className="callout__title">{title}.</strong> {children}
      </p>
      {action !== undefined && <RunAgainButton label={action} />}
    </div>
  );
}
