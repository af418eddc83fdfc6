import { createLink } from '@tanstack/react-router';

import { LinkButton } from './link-button.tsx';

/** A link to a page of ours that looks like a button: `<PageLink to="/pupils" variant="main">`. */
export const PageLink = createLink(LinkButton);
