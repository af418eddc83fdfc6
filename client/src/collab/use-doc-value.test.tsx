import { nextDateOf, setNextDate } from '@fourchairs/shared/document/next-date.ts';
import { onPlanValues } from '@fourchairs/shared/document/observe.ts';
import {
  addOutcome,
  outcomeText,
  removeOutcome,
  setOutcome,
} from '@fourchairs/shared/document/outcomes.ts';
import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { addSupport, supportText } from '@fourchairs/shared/document/support-lines.ts';
import { act, memo, StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type * as Y from 'yjs';

import { render } from '#components/testing/render.tsx';

import {
  useDocValue,
  useOfTexts,
  useOutcomes,
  useSupport,
  useText,
  useTextBeside,
} from './use-doc-value.ts';

const change = (make: () => void): void => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  act(make);
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
};

describe('useOutcomes', () => {
  /** A list of memoised rows that count how often each is drawn. */
  const openList = async () => {
    const doc = createDocument('meeting');
    const drawn = new Map<string, number>();
    const Row = memo(({ outcome }: { outcome: OutcomeView }) => {
      drawn.set(outcome.id, (drawn.get(outcome.id) ?? 0) + 1);
      return <li>{outcome.decision ?? 'open'}</li>;
    });
    let lists = 0;
    const List = () => {
      lists += 1;
      return useOutcomes(doc).map((outcome) => <Row key={outcome.id} outcome={outcome} />);
    };
    const ids = Array.from({ length: 20 }, () => addOutcome(doc, { origin: 'new' }));
    const { container } = await render(<List />);
    drawn.clear();
    lists = 0;
    return { doc, ids, drawn, container, lists: () => lists };
  };

  it('draws only the row whose item changed', async () => {
    const { doc, ids, drawn, container } = await openList();
    const [, second = ''] = ids;
    change(() => setOutcome(doc, second, { decision: 'continue' }));
    expect([...drawn]).toEqual([[second, 1]]);
    expect(container.children[1]?.textContent).toBe('continue');
  });

  it('draws nothing for words typed in a text', async () => {
    const { doc, ids, drawn, lists } = await openList();
    change(() => outcomeText(doc, ids[0] ?? '', 'title').insert(0, 'words'));
    expect(drawn.size).toBe(0);
    expect(lists()).toBe(0);
  });

  it('follows what comes and goes', async () => {
    const { doc, ids, drawn, container } = await openList();
    change(() => removeOutcome(doc, ids[3] ?? ''));
    expect(container.children).toHaveLength(19);
    expect(drawn.size).toBe(0);
    change(() => addOutcome(doc, { origin: 'new' }));
    expect(container.children).toHaveLength(20);
    expect(drawn.size).toBe(1);
  });

  it('sees what changed between drawing and listening', async () => {
    const doc = createDocument('meeting');
    const Late = () => {
      const outcomes = useOutcomes(doc);
      if (outcomes.length === 0) addOutcome(doc, { origin: 'new' });
      return <output>{outcomes.length}</output>;
    };
    const { container } = await render(
      <StrictMode>
        <Late />
      </StrictMode>,
    );
    expect(container.textContent).toBe('1');
  });
});

describe('useText and useDocValue', () => {
  it('read words and values, and follow another document', async () => {
    const [one, two] = [createDocument('meeting'), createDocument('meeting')];
    const Page = ({ doc }: { doc: Y.Doc }) => <i>{useDocValue(doc, nextDateOf, onPlanValues)}</i>;
    const { container, rerender } = await render(<Page doc={one} />);
    change(() => setNextDate(one, '2026-07-02'));
    expect(container.textContent).toBe('2026-07-02');
    setNextDate(two, '2026-10-01');
    await rerender(<Page doc={two} />);
    expect(container.textContent).toBe('2026-10-01');
  });

  it('draw once for each change of the words', async () => {
    const doc = createDocument('meeting');
    const id = addOutcome(doc, { origin: 'new' });
    let drawn = 0;
    const Words = () => {
      drawn += 1;
      return <b>{useText(outcomeText(doc, id, 'title'))}</b>;
    };
    const { container } = await render(<Words />);
    change(() => outcomeText(doc, id, 'title').insert(0, 'Zofia'));
    change(() => outcomeText(doc, id, 'atHome').insert(0, 'elsewhere'));
    expect(container.textContent).toBe('Zofia');
    expect(drawn).toBe(2);
  });
});

describe('useTextBeside', () => {
  it('follows at once, then not with every letter, and has every word when nobody types on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const doc = createDocument('meeting');
      const title = outcomeText(doc, addOutcome(doc, { origin: 'new' }), 'title');
      const drawn: string[] = [];
      const Heading = () => {
        const words = useTextBeside(title);
        drawn.push(words);
        return <b>{words}</b>;
      };
      const { container } = await render(<Heading />);
      for (const letter of 'Reads aloud') change(() => title.insert(title.length, letter));
      expect(drawn).toEqual(['', 'R']);
      change(() => void vi.advanceTimersByTime(1_000));
      expect([container.textContent, drawn.length]).toEqual(['Reads aloud', 3]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('useOfTexts', () => {
  it('draws when what is read from the texts is different, not with every letter', async () => {
    const doc = createDocument('meeting');
    const id = addOutcome(doc, { origin: 'new' });
    const texts = (['title', 'atHome'] as const).map((name) => outcomeText(doc, id, name));
    let drawn = 0;
    const Filled = () => {
      const filled = useOfTexts(texts, () => texts.map(({ length }) => length > 0));
      drawn += 1;
      return <b>{filled.join(' ')}</b>;
    };
    const { container } = await render(<Filled />);
    for (const letter of 'Zofia') change(() => texts[0]?.insert(0, letter));
    expect(container.textContent).toBe('true false');
    expect(drawn).toBe(2);
    change(() => texts[1]?.insert(0, 'reads'));
    expect(container.textContent).toBe('true true');
    expect(drawn).toBe(3);
  });
});

describe('a big plan', () => {
  it('draws one line of 1,200 when one is typed in', async () => {
    const doc = createDocument('meeting');
    const ids = Array.from({ length: 1200 }, () => addSupport(doc, { origin: 'new' }));
    let drawn = 0;
    const Words = memo(({ text }: { text: Y.Text }) => {
      drawn += 1;
      return <p>{useText(text)}</p>;
    });
    const List = () =>
      useSupport(doc).map((line) => <Words key={line.id} text={line.text('what')} />);
    await render(<List />);
    drawn = 0;
    for (let key = 0; key < 30; key += 1) {
      change(() => supportText(doc, ids[key * 20] ?? '', 'what').insert(0, 'a'));
    }
    expect(drawn).toBe(30);
  });
});
