import type { AnchorHTMLAttributes, MouseEvent } from 'react';

import { hrefOf, type PageAddress } from '#lib/pages/page-address.ts';
import { useNavigate } from '#lib/pages/use-pages.ts';

import { LinkButton, type LinkButtonProps } from './link-button.tsx';

/** Another tab, another window, saving: that is the browser's to do. */
const isForBrowser = (event: MouseEvent): boolean =>
  event.defaultPrevented ||
  event.button !== 0 ||
  event.metaKey ||
  event.ctrlKey ||
  event.shiftKey ||
  event.altKey;

/** The two halves of an address, taken apart from the other properties of a link, together again. */
const addressOf = (to: PageAddress['to'], params: PageAddress['params']): PageAddress =>
  ({ to, params }) as PageAddress;

const useAnchor = (address: PageAddress) => {
  const navigate = useNavigate();
  return {
    href: hrefOf(address),
    onClick: (event: MouseEvent) => {
      if (isForBrowser(event)) return;
      event.preventDefault();
      void navigate(address);
    },
  };
};

type TextLinkProps = PageAddress &
  Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'children'>;

/** A link to a page of ours: `<TextLink to="/pupils/$pupilId" params={{ pupilId }}>`. */
export const TextLink = ({ to, params, children, ...anchor }: TextLinkProps) => (
  <a {...anchor} {...useAnchor(addressOf(to, params))}>
    {children}
  </a>
);

type PageLinkProps = PageAddress & Omit<LinkButtonProps, 'href' | 'onClick'>;

/** A link to a page of ours that looks like a button: `<PageLink to="/pupils" variant="main">`. */
export const PageLink = ({ to, params, ...button }: PageLinkProps) => (
  <LinkButton {...button} {...useAnchor(addressOf(to, params))} />
);
