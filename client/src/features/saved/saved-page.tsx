import { PlainPage } from '#components/plain-page.tsx';

export const SavedPage = () => <PlainPage title="Review meeting" />;
