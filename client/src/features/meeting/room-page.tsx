import { PlainPage } from '#components/plain-page.tsx';

export const RoomPage = () => <PlainPage title="Review meeting" />;
