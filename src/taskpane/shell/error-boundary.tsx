import { Component, type ReactNode } from 'react';
import { DrawingFault } from './drawing-fault';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  /** What was thrown while the children were drawn; null where nothing was. */
  readonly caught: { readonly error: unknown } | null;
}

/**
 * Draws its children; where that fails, what went wrong and what to do about it. Without one React takes the whole page
 * away. Only a class can be one.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { caught: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught ? <DrawingFault error={caught.error} onRetry={this.#drawAgain} /> : this.props.children;
  }

  readonly #drawAgain = (): void => {
    this.setState({ caught: null });
  };
}
