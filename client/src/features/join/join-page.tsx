import { PlainPage } from '#components/plain-page.tsx';

export const JoinPage = () => <PlainPage title="Review meeting" />;
