import { PlainPage } from '#components/plain-page.tsx';

export const MeetingPage = () => <PlainPage title="Review meeting" />;
