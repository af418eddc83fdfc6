import { PlainPage } from '#components/plain-page.tsx';

export const PupilPage = () => <PlainPage title="Review meeting" />;
