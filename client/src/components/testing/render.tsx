import '#styles/base.css';
import { type ReactNode, act } from 'react';
import { type Root, createRoot } from 'react-dom/client';

declare global {
  // React asks for this flag before it lets `act` wait for effects.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

export interface Rendered {
  container: HTMLElement;
  rerender: (node: ReactNode) => Promise<void>;
  unmount: () => Promise<void>;
}

/** Renders into the page and waits for effects. The caller unmounts. */
export const render = async (node: ReactNode): Promise<Rendered> => {
  const container = document.createElement('div');
  document.body.append(container);
  const root: Root = createRoot(container);
  const draw = async (next: ReactNode): Promise<void> => {
    await act(async () => {
      root.render(next);
    });
  };
  await draw(node);
  return {
    container,
    rerender: draw,
    unmount: async () => {
      await act(async () => {
        root.unmount();
      });
      container.remove();
    },
  };
};
