import type { pack as english } from '../en-gb/pack.ts';
import type { InPolish } from '../translator.ts';

/** Words of the papers somebody takes home before a meeting: plain, for who fills them in by hand. */
export const pack = {
  title: 'Kartki na spotkanie: {{name}}',
  foot: 'Dla: {{name}}',
  back: 'Te kartki można oddać w sekretariacie szkoły albo osobie, która prowadzi spotkanie: {{lead}}. Ktoś w szkole je przepisze. W zapisie zostaną podane jako słowa z kartki, z nazwiskiem osoby, która je wpisała.',
  seen: 'To, co zostanie oddane, mogą przeczytać wszyscy zaproszeni na spotkanie i koordynator wsparcia (SENCO) szkoły. Każde pytanie można pominąć.',
  backChild:
    'Oddaj to dorosłemu, któremu ufasz, albo osobie, która prowadzi spotkanie: {{lead}}. Ktoś to przepisze. To dalej są twoje słowa.',
  seenChild:
    'Osoby, które przyjdą, mogą to przeczytać, a później też dorośli, którzy cię uczą. Pomiń to, czego nie chcesz mówić.',
  written: 'Dzień, w którym to piszę:',
  helped: 'Ktoś zapisał to za mnie. Kto:',
  invitation: {
    title: 'Zaproszenie na spotkanie',
    body: 'Porozmawiamy o tym, jak idzie w szkole ({{name}}), co pomaga i co dalej. Zdanie rodziny liczy się tak samo jak zdanie szkoły.',
    child:
      'Porozmawiamy o tobie: jak ci idzie w szkole, co pomaga i czego chcesz dalej. Możesz przyjść na całe spotkanie, na kawałek albo wcale. Liczy się to, co mówisz.',
    day: 'Dzień',
    time: 'Godzina',
    place: 'Gdzie',
    long: 'Jak długo',
    minutes: 'Około {{minutes}} minut',
    who: 'Kto przyjdzie',
    leads: '{{name}} (prowadzi spotkanie)',
    change:
      'Czy dzień lub godzina nie pasuje? Czy coś ułatwi udział: tłumacz, większy druk, ktoś bliski, sala bez schodów? Można powiedzieć w sekretariacie albo osobie, która prowadzi spotkanie: {{lead}}. Można kogoś ze sobą zabrać.',
    childChange:
      'Czy coś ci pomoże: miejsce przy drzwiach, przerwa, ktoś obok? Powiedz o tym dorosłemu.',
  },
  preparation: {
    title: 'Przed spotkaniem',
    help: 'O tych sprawach porozmawiamy. Można napisać dużo albo mało, w każdym języku.',
    child: 'Moja strona',
    childHelp:
      'To są pytania dla ciebie. Możesz zaznaczać, pisać albo rysować. Każde możesz pominąć. Dorosły może pisać za ciebie.',
    outcome: 'Jak ci z tym idzie? {{words}}',
    also: 'Moimi słowami',
  },
  pictures: {
    title: 'Moja strona z obrazkami',
    help: 'Zaznacz, co pasuje. Wszystko możesz pominąć. Dorosły może ci to przeczytać i zaznaczać za ciebie.',
    important: 'Zaznacz, ile chcesz.',
  },
  review: {
    title: 'Jak poszło?',
    help: 'Tak to było zaplanowane. Można zaznaczać i pisać, co było widać, a resztę pominąć.',
    none: 'Z wcześniejszego spotkania nic nie przechodzi. Tu można napisać, o czym trzeba porozmawiać.',
    happened: 'Najpierw: czy to się odbyło?',
    actions: 'Co było do zrobienia',
    support: 'Zaplanowane wsparcie',
    why: 'Jeśli nie, to dlaczego? Co przeszkodziło?',
    outcomes: 'Potem: cele',
    outcome: 'Cel {{number}}',
    childWords: 'Słowami dziecka ({{name}})',
    started: 'Punkt startu',
    hoped: 'Po czym mieliśmy to poznać',
    level: 'Jak daleko to zaszło?',
    saw: 'Co było widać?',
    heldBack: 'Jeśli nie zaszło daleko: co przeszkodziło?',
    next: 'Co dalej?',
    agreed: 'Co ustaliliśmy na spotkaniu i dlaczego',
    new: 'O czym jeszcze trzeba porozmawiać?',
    helps: 'Co ci pomogło?',
  },
  signature: {
    title: 'Czy jest zgoda?',
    read: 'Zapis spotkania został mi przeczytany albo znam jego treść.',
    answer: 'Moja odpowiedź',
    agrees: 'Zgadzam się',
    differs: 'Widzę to inaczej',
    about: 'Jeśli inaczej: o co chodzi i jak to widać z tej strony?',
    stays:
      'Te słowa stoją w zapisie obok zdania szkoły. Brak odpowiedzi nie oznacza zgody: odpowiedzi jeszcze nie ma i można ją dać później.',
    child: 'Co myślisz o tym planie?',
    childHelp: 'Twoje własne słowa. Nie musisz się zgadzać ani podpisywać.',
    turn: 'Gdzie się zwrócić',
    name: 'Imię i nazwisko:',
    sign: 'Podpis:',
    day: 'Dzień:',
  },
} as const satisfies InPolish<typeof english>;
