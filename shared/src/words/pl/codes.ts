import type { InPolish } from '#words/translator.ts';

import type { meetingCodes as english } from '../en-gb/codes.ts';

/** The words for codes of a review, on the screen and on paper. */
export const meetingCodes = {
  face: {
    'very-sad': 'Jest bardzo trudno',
    sad: 'Jest trudno',
    ok: 'Jest w porządku',
    happy: 'Jest dobrze',
    'very-happy': 'Jest super',
    'not-sure': 'Nie wiem',
  },
  attendance: {
    room: 'Na miejscu',
    phone: 'Przez telefon lub wideo',
    'in-writing': 'Na piśmie',
    absent: 'Nie ma',
  },
  attempts: {
    phone: 'telefonicznie',
    text: 'SMS-em',
    email: 'e-mailem',
    letter: 'listem',
    'in-person': 'osobiście',
    waited: 'czekano i nikt nie przyszedł',
  },
  how: {
    scribed: 'na miejscu',
    phone: 'przez telefon lub wideo',
    paper: 'na papierze',
    interpreted: 'w moim tłumaczeniu',
  },
  topic: {
    working: 'Udaje się',
    'not-working': 'Nie udaje się',
    'not-sure': 'Nie wiadomo',
    'going-well': 'Idzie dobrze',
    'not-going-well': 'Nie idzie dobrze',
    ideas: 'Pomysły',
    concern: 'Co budzi niepokój',
    questions: 'Pytania',
    assessment: 'Co widzę w szkole',
    'important-to-me': 'Ważne dla mnie',
    'how-to-help-me': 'Jak mi pomóc',
    'my-words': 'Moimi słowami',
    playtime: 'Przerwa',
    lessons: 'Lekcje',
    hopes: 'Moje marzenia',
    'at-home': 'W domu',
    'access-needs': 'Co ułatwia mi udział',
    attendance: 'Obecność w szkole',
    measurements: 'Pomiary od ostatniego razu',
    advice: 'Moja rada',
    drawing: 'Mój rysunek',
    'helper-note': 'Co zauważa osoba, która pomaga',
  },
} as const satisfies InPolish<typeof english>;
