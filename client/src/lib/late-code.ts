import { useEffect, useState } from 'react';

/** A part of a page whose code comes after the page itself. */
export type LateCode<Part> = {
  /** Null until it is there. */
  readonly current: () => Part | null;
  /** Gets it ahead of its time. Rejects when it does not come: offline, or a page older than the server. */
  readonly fetch: () => Promise<void>;
};

/** `load` is asked once, and again after a failure, which React's own `lazy` would remember for ever. */
export const createLateCode = <Part>(load: () => Promise<Part>): LateCode<Part> => {
  let part: Part | null = null;
  let coming: Promise<void> | null = null;
  const get = async (): Promise<void> => {
    try {
      part = await load();
    } finally {
      coming = null;
    }
  };
  return {
    current: () => part,
    fetch: () => {
      if (part !== null) return Promise.resolve();
      coming ??= get();
      return coming;
    },
  };
};

type LateState<Part> =
  | { readonly kind: 'there'; readonly part: Part }
  | { readonly kind: 'coming' }
  | { readonly kind: 'lost'; readonly retry: () => void };

/** Code that is there already is drawn at once, without a moment of waiting in between. */
export const useLateCode = <Part>(code: LateCode<Part>): LateState<Part> => {
  const [lost, setLost] = useState<LateCode<Part> | null>(null);
  const [, setArrived] = useState<LateCode<Part> | null>(null);
  const part = code.current();
  const isWanted = part === null && lost !== code;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    code.fetch().then(
      () => isHere && setArrived(code),
      () => isHere && setLost(code),
    );
    return () => {
      isHere = false;
    };
  }, [code, isWanted]);
  if (part !== null) return { kind: 'there', part };
  return isWanted ? { kind: 'coming' } : { kind: 'lost', retry: () => setLost(null) };
};
