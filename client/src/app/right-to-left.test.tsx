import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { stages } from '@fourchairs/shared/domain/stages.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { findSmallTargets, findViolations } from '#components/testing/accessibility.tsx';
import { render } from '#components/testing/render.tsx';
import { ChildPage } from '#features/child/child-page.tsx';
import { openMeeting } from '#features/meeting/testing/open-meeting.tsx';
import { PreparePage } from '#features/prepare/prepare-page.tsx';
import { Paper } from '#features/saved/components/paper.tsx';
import { peopleById } from '#features/saved/model/people.ts';
import { plainComparison } from '#features/saved/model/plain-comparison.ts';
import { after, saved } from '#features/saved/testing/sample-record.ts';
import { i18n } from '#i18n/i18n.ts';
import { chooseLanguage, loadWordsIn } from '#i18n/load-words.ts';
import { guessLanguage } from '#lib/first-language.ts';
import { openSeat } from '#session/testing/open-seat.tsx';
import { ids, viewFor } from '#session/testing/sample-view.ts';

beforeEach(() => chooseLanguage('ar-XB'));
afterEach(async () => {
  await chooseLanguage('en');
  localStorage.clear();
});

/** What makes the page wider than the window, if anything does. */
const overflowAt = async (width: number): Promise<string[]> => {
  await page.viewport(width, 900);
  const more = document.documentElement.scrollWidth - width;
  if (more <= 0) return [];
  const outside = [...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().left < 0)
    .map((each) => each.cloneNode(false) as Element);
  return [`${more} wider than ${width}`, ...outside.map(({ outerHTML }) => outerHTML)];
};

const widths = [1440, 768, 320] as const;

/** What is wrong with a page at any width: nothing, where it fits and can be used. */
const troubleIn = async (container: Element): Promise<string[]> => {
  const trouble = document.documentElement.dir === 'rtl' ? [] : ['it runs from left to right'];
  for (const width of widths) {
    trouble.push(...(await overflowAt(width)));
  }
  return [...trouble, ...(await findViolations(container)), ...findSmallTargets(container)];
};

const mirrored = (icon: Element): boolean => getComputedStyle(icon).scale === '-1 1';

const boxOf = (container: Element, what: string): DOMRect =>
  must(container.querySelector(what), what).getBoundingClientRect();

const seatWithPrep = (me: typeof ids.magda) => {
  const view = viewFor(me, { state: 'planned' });
  const name = prepOf(me);
  const prep = { name, path: `/collab/seat/meeting-id/${name}`, grant: 'write' as const };
  return { ...view, documents: [...view.documents, prep] };
};

describe('from right to left, in words a third longer', () => {
  it('a preparation fits and can be used, and its arrow points to where the line goes on', async () => {
    const { container } = await openSeat({
      view: seatWithPrep(ids.magda),
      draw: (shown) => <PreparePage view={shown} />,
    });
    expect(await troubleIn(container)).toEqual([]);
    expect([...container.querySelectorAll('a svg')].map(mirrored)).toEqual([true]);
  });

  it('the child’s own page fits, and is asked from right to left', async () => {
    const { container } = await openSeat({
      view: seatWithPrep(ids.zofia),
      draw: (view) => <ChildPage view={view} onWhole={() => {}} />,
    });
    const start = i18n.translate('child', 'welcome.start');
    await userEvent.click(page.getByRole('button', { name: start, exact: true }));
    expect(await troubleIn(container)).toEqual([]);
  });

  it.each(stages)('the meeting fits at the stage %s', async (stage) => {
    const { container } = await openMeeting({
      view: viewFor(ids.magda, { stage }),
      fill: ({ lane }) =>
        addEntry(lane(ids.magda), {
          kind: 'view',
          topic: 'working',
          saidBy: ids.magda,
          typedBy: ids.magda,
          how: 'self',
          lang: 'en',
          helpedBy: null,
          words: 'An English line stays as it is.',
        }),
    });
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.viewport(1440, 900);
    // The stages stand at the start of the line: at the right.
    expect(boxOf(container, 'nav').left).toBeGreaterThan(boxOf(container, 'main').left);
    expect(await troubleIn(container)).toEqual([]);
  });

  it('the saved record fits', async () => {
    const { container } = await render(
      // The paper reaches into the room that its page leaves beside it.
      <div style={{ paddingInline: 'var(--space-4)' }}>
        <Paper
          content={{
            shown: saved(after),
            record: after,
            earlier: null,
            comparison: plainComparison(after),
            people: peopleById(after, null),
          }}
          meetingId={after.meeting.id}
          onStopComparing={() => undefined}
        />
      </div>,
    );
    expect(await troubleIn(container)).toEqual([]);
  });
});

/** A table and a list of versions have a side each: whatever names it left or right stands wrong from right to left. */
it('no style of ours says left or right where it means the start or the end of a line', () => {
  const sheets = import.meta.glob<string>('../**/*.css', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const sides =
    /^\s*(?:(?:margin|padding|inset|border|scroll-margin)(?:-left|-right)\b|left:|right:|text-align: (?:left|right)|float: (?:left|right))/u;
  const fourSides = /^\s*(?:margin|padding|inset): (\S+|calc\(.+\)) (\S+) (\S+) (\S+);/u;
  const found = Object.entries(sheets).flatMap(([file, css]) =>
    css
      .split('\n')
      .filter((line) => {
        const [, , end, , start] = fourSides.exec(line) ?? [];
        return sides.test(line) || end !== start;
      })
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(Object.keys(sheets).length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

describe('the mirrored language', () => {
  it('runs from right to left round a name, and leaves marks without letters to the words inside', async () => {
    await loadWordsIn('ar-XB', ['saved', 'meeting']);
    const quoted = i18n.translate('saved', 'said.quote', { words: 'Hello' });
    expect(quoted).toBe('“Hello”');
    const said = i18n.translate('meeting', 'frame.says', { name: 'Zofia' });
    expect(said).toMatch(/^Zofia\u200f.+\u200f$/u);
  });

  it('is nobody’s by the languages of their browser', () => {
    expect(guessLanguage(null, ['ar-XB', 'ar'])).toBe('en');
  });
});
