import { PlainPage } from '#components/plain-page.tsx';

export const PupilsPage = () => <PlainPage title="Review meeting" />;
