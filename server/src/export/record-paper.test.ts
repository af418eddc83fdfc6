import type { RecordOutcome, RecordSen } from '@fourchairs/shared/document/record.ts';
import {
  people,
  recordEntries,
  recordPlan,
} from '@fourchairs/shared/document/testing/arbitrary-record.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { newId } from '#lib/new-id.ts';

import type { Paper } from './paper.ts';
import { makePaper, type PaperName } from './papers.ts';
import { plainText } from './plain-text.ts';
import { recordPaper } from './record-paper.ts';
import { magda, outcomeWith, sampleSaved, teacher, words, zofia } from './testing/sample-saved.ts';

/** Every text in a record, wherever it is: what people typed, and nothing else has this shape. */
const textsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('by' in value && 'text' in value && typeof value.text === 'string') return [value.text];
  return Object.values(value).flatMap(textsIn);
};

it('holds every word of the record, whatever is in it', () => {
  fc.assert(
    fc.property(recordPlan, recordEntries, (plan, entries) => {
      const saved = sampleSaved(plan, entries);
      const paper = plainText(recordPaper(saved));
      const missing = textsIn(saved.record).filter((text) => !paper.includes(text.trim()));
      expect(missing).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(people).toContain(zofia);
});

it('says whose words they are, who typed them, and in which language', () => {
  const paper = recordPaper(
    sampleSaved({}, [
      {
        id: 'one',
        kind: 'view',
        topic: 'my-words',
        words: words('Lubię czytać', magda),
        card: null,
        face: 'happy',
        saidBy: zofia,
        typedBy: magda,
        how: 'scribed',
        lang: 'pl',
        helpedBy: null,
      },
    ]),
  );
  const text = plainText(paper);
  expect(text).toContain('What Zofia says');
  expect(text).toContain('“Lubię czytać”');
  expect(text).toContain('Said by Zofia, typed by Magda Nowak. In Polish');
  expect(paper.blocks).toContainEqual(
    expect.objectContaining({ kind: 'paragraph', tone: 'quote', lang: 'pl' }),
  );
});

it('VERSION1 names on paper who else changed what somebody said, and who helped by the child’s word', () => {
  const own = {
    saidBy: zofia,
    typedBy: zofia,
    how: 'scribed',
    lang: 'en',
    helpedBy: null,
  } as const;
  const entry = { ...own, kind: 'view', topic: 'my-words', card: null, face: 'happy' } as const;
  const paper = recordPaper(
    sampleSaved({}, [
      { ...entry, id: 'one', words: words('I like it', zofia), changedBy: [magda, teacher] },
    ]),
  );
  expect(plainText(paper)).toContain('Changed by Magda Nowak and Miss Adeyemi');
  const named = { ...entry, id: 'two', words: words('Me too', zofia), helperName: 'My sister Ola' };
  const other = recordPaper(sampleSaved({}, [named]));
  expect(plainText(other)).toContain('Zofia says that “My sister Ola” helped');
});

it('marks the place of words that were taken out, with who did it, and does not hold them', () => {
  const gap = {
    id: 'gap-1',
    field: 'strengths.s.text',
    reason: 'about-somebody-else',
    askedBy: { id: teacher, name: 'Miss Adeyemi' },
    confirmedBy: { id: magda, name: 'Mrs Hartley' },
    at: '2026-03-21T09:00:00.000Z',
  } as const;
  const saved = sampleSaved(
    { strengths: [{ id: 's', text: { ...words('Reads to '), gaps: [{ at: 9, gap: 'gap-1' }] } }] },
    [],
    { gaps: [gap] },
  );
  expect(plainText(recordPaper(saved))).toContain(
    'Reads to  [words taken out on Saturday 21 March 2026 by Miss Adeyemi and Mrs Hartley]',
  );
});

it('says what held an outcome back, where somebody said so', () => {
  const paperOf = (more: Partial<RecordOutcome>) =>
    plainText(recordPaper(sampleSaved({ outcomes: [outcomeWith({ agreedLevel: -1, ...more })] })));
  expect(paperOf({ heldBack: 'too-much' })).toContain(
    'What held it back: It was too much at once, or too hard',
  );
  expect(paperOf({})).not.toContain('What held it back');
});

it('says that silence is silence, and who sees it differently in their own words', () => {
  const answer = {
    personId: magda,
    version: 2,
    answer: 'differs',
    words: 'She needs it every day.',
    about: null,
    saidBy: magda,
    typedBy: magda,
    how: 'self',
    lang: 'en',
    at: '2026-03-19T16:45:00.000Z',
  } as const;
  const reply = {
    personId: magda,
    version: 2,
    words: 'Three times a week is what we can staff.',
    by: teacher,
    at: '2026-03-20T09:00:00.000Z',
  };
  const answered = sampleSaved({}, [], { agreements: [answer], replies: [reply] });
  const text = plainText(recordPaper(answered));
  expect(text).toContain('How the school sees it, by Miss Adeyemi:');
  expect(text).toContain('“Three times a week is what we can staff.”');
  expect(text).toContain('SENDIASS');
  expect(text).toContain('Magda Nowak sees it differently');
  expect(text).toContain('“She needs it every day.”');
  expect(text).toContain('Thursday 19 March 2026, 4:45pm, on their own device');
  expect(text).toContain('Miss Adeyemi has not answered yet');
  expect(text).toContain('Where this record stands: Shared for checking.');
});

it.each([
  [{ how: 'scribed' }, 'in the room, recorded by Miss Adeyemi'],
  [
    { how: 'paper', signedOn: '2026-03-21' },
    'signed on paper on Saturday 21 March 2026, recorded by Miss Adeyemi',
  ],
] as const)('says of an answer that it was given %j', (came, words) => {
  const answer = {
    personId: magda,
    version: 2,
    answer: 'agrees',
    words: '',
    about: null,
    saidBy: magda,
    typedBy: teacher,
    lang: 'en',
    at: '2026-03-23T09:00:00.000Z',
    ...came,
  } as const;
  expect(plainText(recordPaper(sampleSaved({}, [], { agreements: [answer] })))).toContain(words);
});

it('REPORT13 lists the reports the meeting had, with what shows whether they were changed', () => {
  const saved = sampleSaved();
  const report = {
    id: 'one',
    name: 'Speech and language',
    writer: magda,
    type: 'pdf',
    size: 1_300_000,
    sha256: '0123456789abcdef'.repeat(4),
    came: 'email',
    addedBy: teacher,
    at: '2026-03-10T10:00:00.000Z',
    shownAt: '2026-03-12T10:00:00.000Z',
  } as const;
  const text = plainText(recordPaper({ ...saved, record: { ...saved.record, reports: [report] } }));
  expect(text).toContain('Reports the meeting had');
  expect(text).toContain(
    'Speech and language: by Magda Nowak · came by e-mail, added by Miss Adeyemi · shown on Thursday 12 March 2026 · PDF, 1.2 MB · code 0123456789abcdef',
  );
  expect(plainText(recordPaper(saved))).not.toContain('Reports');
});

it('says that the family was not there, why it was held, and how they were tried', () => {
  const saved = sampleSaved();
  const attempts = [
    { day: '2026-03-18', how: 'phone', words: 'No answer', byName: 'Miss Adeyemi' },
    { day: '2026-03-19', how: 'waited', words: '', byName: 'Mrs Hartley' },
  ] as const;
  const withoutFamily = { why: 'They asked us to', byName: 'Miss Adeyemi' };
  const record = { ...saved.record, attempts, withoutFamily };
  const text = plainText(recordPaper({ ...saved, record }));
  expect(text).toContain('Held without the family');
  expect(text).toContain('They asked us to (Miss Adeyemi)');
  expect(text).toContain('Wednesday 18 March 2026, by phone: No answer (Miss Adeyemi)');
  expect(text).toContain('Thursday 19 March 2026, waited, and nobody came (Mrs Hartley)');
  expect(plainText(recordPaper(saved))).not.toContain('without the family');
});

it('INVOLVE3 says who agreed that whom helps, and where nobody’s agreement is recorded', () => {
  const saved = sampleSaved();
  const helper = (id: PersonId, name: string) =>
    ({ id, name, shownAs: '', role: 'professional', isLead: false }) as const;
  const [park, okoro] = [newId<PersonId>(), newId<PersonId>()];
  const record = {
    ...saved.record,
    people: [...saved.record.people, helper(park, 'Dr Park'), helper(okoro, 'Mr Okoro')],
    involvement: [
      {
        professional: park,
        person: magda,
        agrees: true,
        how: 'paper',
        recordedBy: teacher,
        at: '2026-03-12T10:00:00.000Z',
      } as const,
    ],
  };
  const text = plainText(recordPaper({ ...saved, record }));
  expect(text).toContain(
    'Dr Park: Magda Nowak agreed on Thursday 12 March 2026, on paper, noted by Miss Adeyemi.',
  );
  expect(text).toContain('Mr Okoro: nobody’s agreement is recorded.');
  expect(plainText(recordPaper(saved))).not.toContain('agreed on');
});

it('CARER3 says of a parent that they have parental responsibility, and nothing of one who has not', () => {
  const saved = sampleSaved();
  expect(plainText(recordPaper(saved))).not.toContain('parental responsibility');
  const people = saved.record.people.map((person) =>
    person.id === magda ? { ...person, hasResponsibility: true as const } : person,
  );
  const text = plainText(recordPaper({ ...saved, record: { ...saved.record, people } }));
  expect(text).toMatch(/parent or carer, has parental responsibility/i);
});

const full = sampleSaved(
  {
    strengths: [{ id: 's', text: words('Tells long stories') }],
    nextDate: '2026-07-02',
  },
  [
    {
      id: 'one',
      kind: 'view',
      topic: 'important-to-me',
      words: words('Mój królik', magda),
      card: null,
      face: 'happy',
      saidBy: zofia,
      typedBy: magda,
      how: 'scribed',
      lang: 'pl',
      helpedBy: null,
    },
  ],
);

it.each(['record', 'profile', 'easy-read'] satisfies PaperName[])(
  'a %s in Polish says everything else than people’s own words in Polish',
  (name) => {
    const [english, polish] = [makePaper(name, full), makePaper(name, full, 'pl')];
    expect([english.lang, polish.lang]).toEqual(['en-GB', 'pl']);
    expect(polish.blocks.map(({ kind }) => kind)).toEqual(english.blocks.map(({ kind }) => kind));
    const own =
      /^(?:- )?(?:Zofia|Zofia Nowak-Bell, Year 4, 4 Oak, Larkfield Primary|Mój królik|Tells long stories|Year 4, 4 Oak, Larkfield Primary)$/u;
    const linesOf = (paper: Paper) =>
      plainText(paper)
        .split('\n')
        .filter((line) => /\p{L}/u.test(line) && !own.test(line));
    const said = new Set(linesOf(english));
    expect(linesOf(polish).filter((line) => said.has(line))).toEqual([]);
  },
);

it('writes days, times and titles in Polish as Polish does, and English again after it', () => {
  const text = plainText(makePaper('record', full, 'pl'));
  expect(text).toContain('czwartek, 2 lipca 2026');
  expect(text).toContain('15:30');
  expect(text).toContain('Wiosenne spotkanie');
  expect(text).toContain('polski');
  expect(makePaper('record', full, 'pl').title).toBe('Wiosenne spotkanie, uzgodnione');
  expect(plainText(makePaper('record', full))).toContain('Thursday 2 July 2026');
});

it('TOLD5 says how, by whom and on which day the family was formally told', () => {
  const saved = sampleSaved();
  const told = [
    {
      person: magda,
      how: 'letter',
      day: '2026-03-12',
      by: 'Mr Okonkwo',
      notedBy: 'Miss Adeyemi',
    } as const,
  ];
  const text = plainText(recordPaper({ ...saved, record: { ...saved.record, sen: { told } } }));
  expect(text).toContain(
    'Magda Nowak was told on Thursday 12 March 2026, in a letter, by Mr Okonkwo. Noted by Miss Adeyemi.',
  );
  expect(plainText(recordPaper(saved))).not.toContain('formally told');
  const ended = told.map((each) => ({ ...each, about: 'end' as const }));
  const withEnd = { ...saved, record: { ...saved.record, sen: { told: ended } } };
  expect(plainText(recordPaper(withEnd))).toContain(
    'by Mr Okonkwo, that SEN Support ends, and why. Noted by Miss Adeyemi.',
  );
});

it('SEN6 says what was decided about SEN Support, why, and what there will be instead', () => {
  const saved = sampleSaved();
  const withSen = (decision: NonNullable<RecordSen['decision']>) =>
    plainText(recordPaper({ ...saved, record: { ...saved.record, sen: { decision } } }));
  const not = withSen({
    what: 'not-now',
    day: '2026-03-12',
    why: 'She has been here for four weeks',
    instead: 'A picture strip in class',
    by: 'Mrs Hartley',
  });
  expect(not).toContain('Not SEN Support now');
  expect(not).toContain('She has been here for four weeks');
  expect(not).toContain('A picture strip in class');
  expect(not).toContain('Decided on Thursday 12 March 2026. Noted by Mrs Hartley.');
  expect(not).toContain('worried again');
  const on = withSen({ what: 'go-on', day: '2026-03-12', why: '', instead: '', by: 'Mrs Hartley' });
  expect(on).toContain('SEN Support goes on as it is');
  expect(on).not.toContain('worried again');
});

it('TURN5 writes out where the family can turn, and what they may ask for themselves', () => {
  const saved = sampleSaved();
  const turnTo = { informationReport: '', localOffer: 'https://council.example', sendiass: '' };
  const sen = { plan: 'agreement', turnTo } as const;
  const text = plainText(recordPaper({ ...saved, record: { ...saved.record, sen } }));
  expect(text).toContain('An agreement.');
  expect(text).toContain('Help in our area (Local Offer): https://council.example');
  expect(text).not.toContain('SENDIASS)');
  expect(text).toContain('Parents, and from 16 the young person, can also ask the council');
});

it('TRANSLATE5 prints the child’s words for an outcome beside their translation, the words first', () => {
  const childWordsTranslation = { words: words('My cards', teacher), lang: 'en', by: magda };
  const childWords = words('Moje karty', zofia);
  const saved = sampleSaved({ outcomes: [outcomeWith({ childWords, childWordsTranslation })] });
  const text = plainText(recordPaper(saved));
  const line = 'Put into English by Magda Nowak, typed by Miss Adeyemi';
  expect(text.indexOf('“My cards”')).toBeGreaterThan(text.indexOf('Moje karty'));
  expect(text.indexOf(line)).toBeGreaterThan(text.indexOf('“My cards”'));
});

it.each([
  [zofia, 'Put into English by Magda Nowak, shown here by Zofia'],
  [magda, 'Put into English by Magda Nowak'],
  [teacher, 'Put into English by Magda Nowak, typed by Miss Adeyemi'],
])(
  'TRANSLATE1 prints words beside their translation, the words first, with who made it',
  (typist, line) => {
    const [said] = full.record.lanes[0]?.entries ?? [];
    const translation = { words: words('My rabbit', typist), lang: 'en', by: magda };
    const both = sampleSaved({}, said === undefined ? [] : [{ ...said, translation }]);
    const texts = recordPaper(both).blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [[block.lang ?? null, block.runs.map(({ text }) => text).join('')]]
        : [],
    );
    const own = texts.findIndex(([, text]) => text === '“Mój królik”');
    expect(texts.slice(own, own + 4)).toEqual([
      ['pl', '“Mój królik”'],
      [null, 'Said by Zofia, typed by Magda Nowak. In Polish'],
      [null, '“My rabbit”'],
      [null, line],
    ]);
    expect(plainText(makePaper('profile', both))).toContain(`- Mój królik (My rabbit. ${line})`);
    const behind = { ...translation, behind: true } as const;
    const later = sampleSaved({}, said === undefined ? [] : [{ ...said, translation: behind }]);
    for (const paper of ['record', 'profile'] as const) {
      expect(plainText(makePaper(paper, later))).toContain(`${line}. The words have changed since`);
    }
    const inPolish = makePaper('record', both, 'pl').blocks;
    expect(inPolish).toContainEqual(
      expect.objectContaining({ lang: 'en', runs: [{ text: '„My rabbit”' }] }),
    );
  },
);
