import { Component, type ReactNode } from 'react';

import { ErrorPage } from './error-page.tsx';

interface PageBoundaryProps {
  children: ReactNode;
}

/** Catches what a page throws and says so in its place. Give it a new key with each page. */
export class PageBoundary extends Component<PageBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error('page', { cause: error }) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <ErrorPage error={error} />;
  }
}
