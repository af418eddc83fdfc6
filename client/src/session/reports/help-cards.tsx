import { InvolvementCard } from '../involvement/involvement-card.tsx';
import { ReportsCard, type ReportsCardProps } from './reports-card.tsx';

/** Who from outside the school helps, with the family's agreement, and what they wrote. */
export const HelpCards = (props: ReportsCardProps) => (
  <>
    <InvolvementCard view={props.view} level={props.level} />
    <ReportsCard {...props} />
  </>
);
