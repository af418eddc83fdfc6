/** Words of the room's screen: one laptop on a projector. */
export const room = {
  writeFor: 'Write for…',
  writingFor: 'Writing for {{name}} now',
  askLead: 'Only the lead can let you write for {{name}}. Ask the lead to choose you in “People”.',
  scribeFailed: 'You cannot write for {{name}} yet. Please choose {{name}} again.',
  shared: 'What is written here is everyone’s. The record says that {{name}} typed it.',
  both: 'What is written in the plan is everyone’s. The record says that {{name}} typed it.',
  hidden: 'Shown when everyone here has said theirs.',
  reveal: 'Show what everyone sees',
  everyoneTo: 'Everyone to: {{stage}}',
} as const;
