import { Button } from '../button.tsx';
import { useToast } from '../toast-context.ts';
import { ToastProvider } from '../toast.tsx';
import type { Examples } from './examples.ts';

const Removing = ({ onUndo }: { onUndo: () => void }) => {
  const showToast = useToast();
  return (
    <Button
      onPress={() =>
        showToast({
          text: 'The action was removed.',
          action: { word: 'Undo', onPress: onUndo },
        })
      }
    >
      Remove
    </Button>
  );
};

export const SampleToast = ({ onUndo = () => undefined }: { onUndo?: () => void }) => (
  <ToastProvider closeWord="Close">
    <Removing onUndo={onUndo} />
  </ToastProvider>
);

export const examples: Examples = { 'before anything happened': <SampleToast /> };
