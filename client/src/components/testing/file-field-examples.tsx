import { FileField } from '../file-field.tsx';
import type { Examples } from './examples.ts';

const nothing = () => undefined;

export const examples: Examples = {
  ready: (
    <FileField
      label="The report"
      description="A PDF or a picture, up to 10 MB."
      accept=".pdf,image/png"
      onChange={nothing}
    />
  ),
  'wrong and not to be used': (
    <FileField
      label="The report"
      error="This is neither a PDF nor a picture."
      accept=".pdf"
      onChange={nothing}
      disabled
    />
  ),
};
