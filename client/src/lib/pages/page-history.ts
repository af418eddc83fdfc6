import { hrefOf, type PageAddress } from './page-address.ts';

export type Going = PageAddress & {
  /** In place of this page, so that Back does not come here again. */
  readonly replace?: boolean;
};

/** Draws the page of the address bar, scrolled to `top`; resolves when it is drawn. */
type Draw = (top: number) => Promise<void>;

/** What the browser keeps beside an address. */
type Place = { readonly place: number };

const placeNow = (): number => {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('place' in state)) return 0;
  return Number(state.place);
};

/** What we restore ourselves the browser must not, except over a reload. */
const restoreScroll = (by: 'manual' | 'auto') => (): void => {
  history.scrollRestoration = by;
};
const byUs = restoreScroll('manual');
const byBrowser = restoreScroll('auto');

/**
 * The pages this tab went through, over the browser's own history: the address changes at once, then the page is drawn;
 * Back comes to where a page was left. A change of the fragment alone is its page's own affair.
 */
export class PageHistory {
  readonly #draw: Draw;
  readonly #tops = new Map<number, number>();
  #path = location.pathname;
  #place = placeNow();

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /** Listens to Back and Forward. Returns what stops it. */
  listen(): () => void {
    const onBack = (): void => void this.#cameBack();
    byUs();
    addEventListener('popstate', onBack);
    addEventListener('pageshow', byUs);
    addEventListener('pagehide', byBrowser);
    return () => {
      byBrowser();
      removeEventListener('popstate', onBack);
      removeEventListener('pageshow', byUs);
      removeEventListener('pagehide', byBrowser);
    };
  }

  async go({ replace = false, ...address }: Going): Promise<void> {
    this.#tops.set(this.#place, scrollY);
    this.#place = Date.now();
    const state: Place = { place: this.#place };
    history[replace ? 'replaceState' : 'pushState'](state, '', hrefOf(address));
    this.#path = location.pathname;
    await this.#draw(0);
  }

  async #cameBack(): Promise<void> {
    if (location.pathname === this.#path) return;
    this.#tops.set(this.#place, scrollY);
    this.#path = location.pathname;
    this.#place = placeNow();
    await this.#draw(this.#tops.get(this.#place) ?? 0);
  }
}
