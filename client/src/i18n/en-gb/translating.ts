/** Of the form in which somebody's answer, or what they added, is put into English beside it. */
export const translating = {
  change: 'Put it into {{language}} anew',
  save: 'Put it beside their words',
  need: 'Write what they said in {{language}} first.',
  failed: 'It is not saved. What you wrote is still here: try again.',
} as const;
