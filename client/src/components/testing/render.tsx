import '#styles/base.css';
import { type ReactNode, act } from 'react';
import { type Root, createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

declare global {
  // React asks for this flag before it lets `act` wait for effects.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/** Lets React finish what this starts. Outside of it the browser's own events drive React, as for a person. */
export const settle = async (change: () => void): Promise<void> => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  try {
    // `act` is only asynchronous for an asynchronous callback.
    await act(async () => {
      change();
      await Promise.resolve();
    });
  } finally {
    globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  }
};

export interface Rendered {
  container: HTMLElement;
  rerender: (node: ReactNode) => Promise<void>;
}

/** Renders into the page and waits for effects; taken away again when the test ends. */
export const render = async (node: ReactNode): Promise<Rendered> => {
  const container = document.createElement('div');
  document.body.append(container);
  const root: Root = createRoot(container);
  const draw = async (next: ReactNode): Promise<void> => settle(() => root.render(next));
  await draw(node);
  onTestFinished(async () => {
    await settle(() => root.unmount());
    container.remove();
  });
  return { container, rerender: draw };
};
