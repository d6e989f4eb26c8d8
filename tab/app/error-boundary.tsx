import { Component } from 'react';
import type { ReactNode } from 'react';
import { FailureScreen } from './failure-screen.tsx';

/** A mistake in a screen leaves a page with a way on, never an empty one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <FailureScreen
        failure="crash"
        onRetry={() => {
          this.setState({ failed: false });
        }}
      />
    );
  }
}
