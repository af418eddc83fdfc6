export const lateWords = {
  title: 'Spotkanie się skończyło',
  body: 'Te słowa przyszły za późno, żeby wejść do zapisu. Właśnie trafiają obok niego.',
  added:
    'Te słowa przyszły za późno, żeby wejść do zapisu. Są teraz obok niego i każdy może je tam przeczytać.',
  answers: 'To było jeszcze w trakcie pisania. Nikt tego nie widział. Można to dodać obok zapisu.',
  again: 'Spróbuj ponownie',
  words: 'Moje słowa',
  said: 'Słowa: {{name}}, zapisane tutaj w imieniu tej osoby',
  kept: 'Te słowa czekały na tym urządzeniu, gdy spotkanie się skończyło. Część z nich może już być w zapisie. Można je dodać obok niego, z imieniem autora.',
  add: 'Dodaj obok zapisu',
  leaveOut: 'Pomiń',
  failed:
    'Jeszcze ich tam nie ma. Prosimy spróbować ponownie i do tego czasu nie zamykać tej strony.',
  read: 'Przejdź do zapisu',
  goOn: 'Dalej',
  places: 'Ostatni wybór, przesunięcie lub usunięcie nie weszły do zapisu',
  placesTell:
    'Zapis pokazuje to, co było tam wcześniej. Jeśli to ważne, prosimy powiedzieć szkole.',
  own: 'Ostatnie słowa na własnej stronie nie zostały zapisane',
  ownBody: 'Nikt inny ich nie widzi. Prosimy je teraz skopiować, jeśli mają zostać.',
  held: 'Szkoła sprawdza teraz zapis, więc niczego nie można jeszcze dodać. Prosimy skopiować te słowa i zachować: będzie można je dodać, gdy zapis będzie gotowy.',
} as const;
