/** Words of the room's screen: one laptop on a projector. */
export const room = {
  writeFor: 'Write for…',
  writingFor: 'Writing for {{name}} now',
  askLead: 'Only the lead can let you write for {{name}}. Ask the lead to choose you in “People”.',
  scribeFailed: 'You cannot write for {{name}} yet. Please choose {{name}} again.',
  hidden: 'Shown when everyone here has said theirs.',
  reveal: 'Show what everyone sees',
  everyoneTo: 'Everyone to: {{stage}}',
} as const;
