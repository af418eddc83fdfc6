import { FileText, Printer, Send } from 'lucide-react';

import { Menu } from '../menu.tsx';
import type { Examples } from './examples.ts';

export const SampleMenu = ({ onChoose = () => undefined }: { onChoose?: (id: string) => void }) => (
  <Menu
    label="More"
    onChoose={onChoose}
    items={[
      { id: 'print', label: 'Print', icon: Printer },
      { id: 'word', label: 'Download Word', icon: FileText, small: 'To change it yourself' },
      { id: 'send', label: 'Send it again', icon: Send, disabled: true },
    ]}
  />
);

export const examples: Examples = { shut: <SampleMenu /> };
