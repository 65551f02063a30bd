import { Component, type ReactNode } from "react";
import { saveDealAs } from "../../stores/save-deal.ts";

interface State {
  readonly crashed: boolean;
}

/** The last edge of the window: a mistake of ours in a view becomes a sentence, and the deal can still be saved. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <div className="empty-state" role="alert">
        <strong>This screen has a mistake and cannot be shown.</strong>
        <p>Your deal is still here. Save a copy of it, then carry on.</p>
        <div className="cluster">
          <button type="button" className="button" onClick={() => void saveDealAs()}>
            Save a copy…
          </button>
          <button type="button" className="button button--primary" onClick={() => this.setState({ crashed: false })}>
            Carry on
          </button>
        </div>
      </div>
    );
  }
}
