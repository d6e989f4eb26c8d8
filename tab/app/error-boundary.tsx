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
    // A screen whose file has gone with an older release never comes back by itself.
    if (this.state.triedAgain) window.location.reload();
    else this.setState({ failed: false, triedAgain: true });
  };

  override render(): ReactNode {
    return this.state.failed ? <FailureScreen failure="crash" onRetry={this.tryAgain} /> : this.props.children;
  }
}
