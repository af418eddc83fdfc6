import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { type Pages, PagesContext } from '#lib/pages/use-pages.ts';

import { PageLink } from './page-link.tsx';
import { render } from './testing/render.tsx';

it('is a real link that goes without loading anew, and leaves other clicks to the browser', async () => {
  const go = vi.fn<Pages['go']>().mockResolvedValue();
  await render(
    <PagesContext value={{ go, page: null }}>
      <PageLink to="/pupils/$pupilId" params={{ pupilId: 'p1' }}>
        Zofia
      </PageLink>
    </PagesContext>,
  );
  const link = page.getByRole('link', { name: 'Zofia' });
  await expect.element(link).toHaveAttribute('href', '/pupils/p1');
  const kept = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  addEventListener('click', kept);
  await userEvent.keyboard('{Control>}');
  await link.click();
  await userEvent.keyboard('{/Control}');
  expect(go).not.toHaveBeenCalled();
  await link.click();
  expect(go).toHaveBeenCalledExactlyOnceWith({ to: '/pupils/$pupilId', params: { pupilId: 'p1' } });
  removeEventListener('click', kept);
});
