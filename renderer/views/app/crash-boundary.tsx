import { Component, type ReactNode } from "react";
import { undo } from "../../stores/edit-deal.ts";
import { saveDealAs } from "../../stores/save-deal.ts";

interface CrashBoundaryProps {
  /** What decides what is shown: once any of it differs from what crashed, it is tried afresh. */
  readonly showing: readonly unknown[];
  readonly children: ReactNode;
}

interface State {
  readonly crashed: boolean;
}

/**
 * The last edge of the window: a mistake of ours in a view becomes a sentence. The deal is kept and can be saved, and
 * the step that led here undone.
 */
export class CrashBoundary extends Component<CrashBoundaryProps, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override componentDidUpdate(before: CrashBoundaryProps): void {
    const changed = this.props.showing.some((part, index) => part !== before.showing[index]);
    if (this.state.crashed && changed) this.tryAgain();
  }

  private readonly tryAgain = (): void => this.setState({ crashed: false });

  private readonly undoAndTryAgain = (): void => {
    undo();
    this.tryAgain();
  };

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <div className="empty-state" role="alert">
        <strong>This screen has a mistake and cannot be shown.</strong>
        <p>
          Your deal is still here, and the fault is ours. Save a copy of it, then undo the last step or try again. The
          other screens may still work.
        </p>
        <div className="cluster">
          <button type="button" className="button" onClick={() => void saveDealAs()}>
            Save a copy…
          </button>
          <button type="button" className="button" onClick={this.undoAndTryAgain}>
            Undo the last step
          </button>
          <button type="button" className="button button--primary" onClick={this.tryAgain}>
            Try again
          </button>
        </div>
      </div>
    );
  }
}
