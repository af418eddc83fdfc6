import { usePaper } from '../model/paper-context.ts';
import { FamilyAway } from './family-away.tsx';
import { TypedUpSection } from './typed-up.tsx';

/** How those took part who were not in the room: what came on paper, and how the school tried to reach the family. */
export const BesidePeople = () => {
  const { attempts, withoutFamily, typedUp } = usePaper().record;
  const isAway = attempts !== undefined || withoutFamily !== undefined;
  return (
    <>
      {isAway && <FamilyAway />}
      {typedUp !== undefined && <TypedUpSection papers={typedUp} />}
    </>
  );
};
