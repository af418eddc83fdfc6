/** Words of the menu that keeps a copy of the saved record. */
export const keep = {
  button: 'Keep a copy',
  pdf: 'As a PDF',
  pdfHelp: 'To read, send or print',
  docx: 'For Word',
  docxHelp: 'To put into the school’s own papers',
  profile: 'One-page profile',
  profileHelp: 'For everybody who teaches and helps',
  easy: 'Easy to read, for {{name}}',
  easyHelp: 'Short, with large letters',
  making: 'Making the copy…',
  made: 'The copy is with your downloads.',
  failed: 'The copy could not be made. The record is safe. Please try again.',
  offline: 'You are offline, so no copy could be made. Please try again when you are back.',
} as const;
