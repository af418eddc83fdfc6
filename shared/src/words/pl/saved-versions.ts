/** The saved versions of a record, and what is compared. */
export const versions = {
  label: 'Zachowane wersje',
  count_one: '{{count}} zachowana wersja',
  count_few: '{{count}} zachowane wersje',
  count_many: '{{count}} zachowanych wersji',
  count_other: '{{count}} zachowanej wersji',
  reading: 'Ta jest otwarta',
  comparing: 'Porównanie z tą wersją',
  read: 'Czytaj',
  compare: 'Porównaj',
  about: '{{title}}, {{day}}',
  people_one: '{{day}} · {{count}} osoba',
  people_few: '{{day}} · {{count}} osoby',
  people_many: '{{day}} · {{count}} osób',
  people_other: '{{day}} · {{count}} osoby',
  only: 'Po następnym spotkaniu będzie tu także jego zapis. Wtedy będzie można zobaczyć, co się zmieniło.',
} as const;
