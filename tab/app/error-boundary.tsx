import { Component } from 'react';
import type { ReactNode } from 'react';
import { FailureScreen } from './failure-screen.tsx';

interface Failing {
  readonly failed: boolean;
  readonly triedAgain: boolean;
}

/** A mistake in a screen leaves a page with a way on, never an empty one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, Failing> {
  override state: Failing = { failed: false, triedAgain: false };

  static getDerivedStateFromError(): Partial<Failing> {
    return { failed: true };
  }

  private readonly tryAgain = (): void => {
    // What goes on breaking may be mended by a newer release; offline, a reload would leave nothing at all.
    if (this.state.triedAgain && navigator.onLine) window.location.reload();
    else this.setState({ failed: false, triedAgain: true });
  };

  override render(): ReactNode {
    return this.state.failed ? <FailureScreen failure="crash" onRetry={this.tryAgain} /> : this.props.children;
  }
}
